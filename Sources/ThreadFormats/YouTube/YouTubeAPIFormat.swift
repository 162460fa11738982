import ThreadModel

/// `commentThreads` and `comments` of the YouTube Data API.
package enum YouTubeAPIFormat: JSONThreadFormat {
  package static let name = "youtube-api"
  package static let summary = "comments of the YouTube Data API (commentThreads, comments)"
  package static let guide = FormatGuide(
    .api, seed: "seeds/youtube-api/bridge.json",
    source: "`commentThreads` and `comments` of the YouTube Data API",
    reads: "comments with author, channel id, likes and time",
    parents: [.named],
    flags: [
      .unapproved: "`heldForReview`", .spam: "`likelySpam`", .removed: "`rejected`", .edited: "a later `updatedAt`",
    ])

  package static func confidence(of object: JSONValue) -> Int {
    if isResource(object) { return 96 }
    var elements = object["items"]?.arrayElements
    return elements?.next().map(isResource) == true ? 97 : 0
  }

  private static func isResource(_ object: JSONValue) -> Bool {
    guard let snippet = object["snippet"] else { return false }
    return snippet["topLevelComment"] != nil
      || snippet["authorDisplayName"] != nil && (snippet["textDisplay"] != nil || snippet["textOriginal"] != nil)
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { YouTubeAPIReader(context) }
}
