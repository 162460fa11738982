import ThreadModel

/// Statuses of the Mastodon API: the context of a status, a list of statuses, single ones; Pleroma and GoToSocial too.
package enum MastodonFormat: JSONThreadFormat {
  package static let name = "mastodon-json"
  package static let summary = "Mastodon statuses: context of a status, or a list of statuses"
  package static let guide = FormatGuide(
    .api, seed: "seeds/mastodon-json/owls.json",
    source: "`/api/v1/statuses/ID/context` and lists of statuses of Mastodon and servers that speak its API",
    reads: "statuses with account, handle, language, favourites and time",
    parents: [.named],
    flags: [.edited: "`edited_at`"])

  package static func confidence(of object: JSONValue) -> Int {
    if let ancestors = object["ancestors"], let descendants = object["descendants"] {
      guard ancestors.isArray, descendants.isArray else { return 0 }
      var above = ancestors.arrayElements
      var below = descendants.arrayElements
      guard let first = above.next() ?? below.next() else { return 50 }
      return isStatus(first) ? 97 : 0
    }
    return isStatus(object) ? 95 : 0
  }

  private static func isStatus(_ object: JSONValue) -> Bool {
    object["in_reply_to_id"] != nil && object["account"]?.isObject == true && object["content"] != nil
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { MastodonReader(context) }
}
