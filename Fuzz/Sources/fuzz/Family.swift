import ThreadFormats

/// Parsers that share their code, and so their coverage.
enum Family: String, CaseIterable {
  case forums, blogs, generic, json, tables, xml, mail, text, dle, encodings
  /// One line of JSON, held against Foundation.
  case lines

  var formats: [any ThreadFormat.Type] {
    switch self {
    case .forums:
      [
        PhpBBFormat.self, VBulletinFormat.self, SMFFormat.self, XenForoFormat.self, MyBBFormat.self,
        DiscoursePageFormat.self, HackerNewsPageFormat.self, RedditPageFormat.self, LobstersPageFormat.self,
        SlashdotFormat.self,
      ]
    case .blogs: [WordPressFormat.self, DrupalFormat.self, SPIPFormat.self, StackExchangeFormat.self]
    case .generic:
      [MicrodataFormat.self, RDFaFormat.self, JSONLDFormat.self, GenericFormat.self, ArticleFormat.self]
    case .json:
      [
        RedditFormat.self, PushshiftFormat.self, HackerNewsFirebaseFormat.self, HackerNewsAlgoliaFormat.self,
        DiscourseFormat.self, LobstersFormat.self, DisqusJSONFormat.self, MastodonFormat.self, ActivityPubFormat.self,
        LemmyFormat.self, YouTubeAPIFormat.self, YtDlpFormat.self, YouTubeCommentDownloaderFormat.self,
        TelegramFormat.self, CommentoFormat.self, Remark42Format.self, IssoFormat.self, ConvoKitFormat.self,
        JSONLinesFormat.self, FlatRecordsFormat.self,
      ]
    case .lines: [JSONLinesFormat.self]
    case .tables: [TableFormat.self]
    case .xml: [WXRFormat.self, DisqusXMLFormat.self]
    case .mail: [MboxFormat.self, MailFormat.self]
    case .text: [TextRenditionFormat.self, ArticleFormat.self]
    case .dle: [DLETextFormat.self, DLEHTMLFormat.self]
    case .encodings: [ArticleFormat.self, TableFormat.self, MailFormat.self, GenericFormat.self]
    }
  }
}
