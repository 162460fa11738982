/// Every format, in the order in which ties are decided.
package enum FormatRegistry {
  package static let all: [any ThreadFormat.Type] = [
    DLETextFormat.self,
    DLEHTMLFormat.self,
    WordPressFormat.self,
    DrupalFormat.self,
    WXRFormat.self,
    DisqusXMLFormat.self,
    MboxFormat.self,
    MailFormat.self,
    RedditFormat.self,
    PushshiftFormat.self,
    HackerNewsFirebaseFormat.self,
    HackerNewsAlgoliaFormat.self,
    DiscourseFormat.self,
    LobstersFormat.self,
    DisqusJSONFormat.self,
    MastodonFormat.self,
    ActivityPubFormat.self,
    LemmyFormat.self,
    YouTubeAPIFormat.self,
    YtDlpFormat.self,
    YouTubeCommentDownloaderFormat.self,
    TelegramFormat.self,
    CommentoFormat.self,
    Remark42Format.self,
    IssoFormat.self,
    ConvoKitFormat.self,
    JSONLinesFormat.self,
    TableFormat.self,
    FlatRecordsFormat.self,
    ArticleFormat.self,
  ]

  /// The format that `--input-format` names.
  package static func format(named name: String) -> (any ThreadFormat.Type)? { all.first { $0.name == name } }
}
