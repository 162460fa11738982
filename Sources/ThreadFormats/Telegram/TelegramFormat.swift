import ThreadModel

/// `result.json` of Telegram Desktop: one chat, or a whole account.
package enum TelegramFormat: JSONThreadFormat {
  package static let name = "telegram"
  package static let summary = "chat export of Telegram Desktop (result.json)"
  package static let guide = FormatGuide(
    .api, seed: "seeds/telegram/stairs.json",
    source: "the export of a chat, or of all chats, as JSON from Telegram Desktop",
    reads: "messages with sender, user id, links and time; quoted and forwarded words are quotes",
    parents: [.named, .inferred],
    flags: [.edited: "`edited`"])

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
