/// `commentThreads` and `comments` of the YouTube Data API.
package enum YouTubeAPIFormat: JSONThreadFormat {
  package static let name = "youtube-api"
  package static let summary = "comments of the YouTube Data API (commentThreads, comments)"

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
