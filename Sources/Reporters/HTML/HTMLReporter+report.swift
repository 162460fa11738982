package import ThreadModel

extension HTMLReporter {
  package static func report(_ page: PageReport, of report: Report, style: Style) -> String {
    ArticlePage(page, of: report, language: style.language).html
  }

  /// The page over all pages of a folder.
  ///
  /// - Parameter articles: each with the name of its file, in the order of the inputs.
  package static func index(_ articles: [(file: String, page: PageReport)], of report: Report, style: Style) -> String {
    IndexPage(articles, of: report, language: style.language).html
  }
}
