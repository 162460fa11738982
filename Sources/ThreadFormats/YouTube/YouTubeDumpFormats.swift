import ThreadModel

/// What yt-dlp writes with `--write-comments`: the `.info.json` of a video, of YouTube or another site.
package enum YtDlpFormat: JSONThreadFormat {
  package static let name = "yt-dlp"
  package static let summary = "comments in the .info.json of yt-dlp"
  package static let guide = FormatGuide(
    .api, seed: "seeds/yt-dlp/bridge.info.json",
    source: "`--write-comments` of yt-dlp",
    reads: "comments with author, channel id, likes and time; the video is the article",
    parents: [.named],
    flags: [.pinned: "`is_pinned`", .edited: "`(edited)` behind the time"])

  package static func confidence(of object: JSONValue) -> Int {
    if let comments = object["comments"], comments.isArray {
      var elements = comments.arrayElements
      guard let first = elements.next() else { return 0 }
      if isComment(first) { return 97 }
      let isVideo = object["extractor"] != nil || object["extractor_key"] != nil || object["webpage_url"] != nil
      return isVideo && first["text"] != nil ? 95 : 0
    }
    return isComment(object) ? 94 : 0
  }

  private static func isComment(_ object: JSONValue) -> Bool {
    object["parent"] != nil && object["text"] != nil && object["author_id"] != nil
      && (object["author_thumbnail"] != nil || object["author_is_uploader"] != nil || object["_time_text"] != nil)
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { YouTubeDumpReader(context) }
}

/// Lines of youtube-comment-downloader.
package enum YouTubeCommentDownloaderFormat: JSONThreadFormat {
  package static let name = "youtube-comment-downloader"
  package static let summary = "comments as youtube-comment-downloader writes them"
  package static let guide = FormatGuide(
    .api, seed: "seeds/youtube-comment-downloader/bridge.ndjson",
    source: "output of youtube-comment-downloader, as lines or as an array",
    reads: "comments with author, channel id, likes and time",
    parents: [.named],
    flags: [.pinned: "`is_pinned`", .edited: "`(edited)` behind the time"])

  package static func confidence(of object: JSONValue) -> Int {
    if isComment(object) { return 97 }
    var elements = object["comments"]?.arrayElements
    return elements?.next().map(isComment) == true ? 97 : 0
  }

  private static func isComment(_ object: JSONValue) -> Bool {
    object["cid"] != nil && object["text"] != nil && (object["channel"] != nil || object["votes"] != nil)
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { YouTubeDumpReader(context) }
}
