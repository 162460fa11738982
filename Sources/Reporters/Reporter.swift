package import ThreadModel

/// Turns a report into bytes. One file a format, one line in `ReporterRegistry`; a pure function of its arguments.
package protocol Reporter: Sendable {
  /// What `--format` takes.
  static var name: String { get }
  static var fileExtension: String { get }
  /// `moderate scan`: every comment or the flagged ones, as the format's readers expect.
  static func scan(_ report: Report, style: Style) -> String
  /// `moderate report`: one page for one article.
  static func report(_ page: PageReport, of report: Report, style: Style) -> String
}

/// How text for people looks; nothing else changes with it.
package struct Style: Sendable {
  /// ANSI colours: true only for a terminal, or where asked for.
  package var color: Bool

  package init(color: Bool = false) { self.color = color }
}
