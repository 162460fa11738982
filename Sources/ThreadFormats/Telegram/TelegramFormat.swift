/// `result.json` of Telegram Desktop: one chat, or a whole account.
package enum TelegramFormat: JSONThreadFormat {
  package static let name = "telegram"
  package static let summary = "chat export of Telegram Desktop (result.json)"

  package static func confidence(of object: JSONValue) -> Int {
    if isChat(object) { return 97 }
    guard let chats = object["chats"]?["list"], chats.isArray else { return 0 }
    return chats.arrayElements.prefix(5).contains(where: isChat) ? 97 : 0
  }

  private static func isChat(_ object: JSONValue) -> Bool {
    guard let messages = object["messages"], messages.isArray, object["type"] != nil || object["name"] != nil
    else { return false }
    return messages.arrayElements.prefix(5).contains { message in
      message["date"] != nil && message["type"] != nil
        && ["from_id", "actor_id", "text_entities", "date_unixtime"].contains { message[$0] != nil }
    }
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { TelegramReader(context) }
}
