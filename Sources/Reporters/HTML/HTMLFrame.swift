internal import CReportAssets

/// The frame of a page that stands alone: its own style and script and nothing loaded from anywhere.
///
/// The Content-Security-Policy lets nothing run and nothing style the page but these two, told by their SHA-256.
struct HTMLFrame {
  let title: String
  let words: Words
  /// The page can be read without it; it sorts, filters and collapses.
  let hasScript: Bool

  /// - Parameter title: as it came.
  init(title: String, words: Words, hasScript: Bool) {
    self.title = title
    self.words = words
    self.hasScript = hasScript
  }

  /// - Parameters:
  ///   - header: what stands in the header of the page, with its only `h1`.
  ///   - main: the sections.
  ///   - footer: what stands before the colophon.
  func text(header: String, main: String, footer: String) -> String {
    var html = ""
    html.reserveCapacity(main.utf8.count + 40_000)
    html += """
      <!DOCTYPE html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.escaped(TerminalText.line(title, columns: 200)))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <a class="skip" href="#main">\(words[.skip])</a>
      <header class="top">
      \(header)\(themes)</header>
      <main id="main">

      """
    html += main
    html += """
      </main>
      <footer>
      \(footer)<p>\(words[.colophon])</p>
      </footer>

      """
    if hasScript { html += "<script>" + Self.script + "</script>\n" }
    return html + "</body>\n</html>\n"
  }

  private var themes: String {
    var html = "<fieldset class=\"themes\"><legend>\(words[.theme])</legend>"
    for (phrase, name) in [(Phrase.themeAuto, "auto"), (.themeLight, "light"), (.themeDark, "dark")] {
      let checked = name == "auto" ? " checked" : ""
      html += "<label><input type=\"radio\" name=\"theme\" id=\"theme-\(name)\"\(checked)>"
      html += "<span>\(words[phrase])</span></label>"
    }
    return html + "</fieldset>\n"
  }

  private var policy: String {
    let script = hasScript ? "script-src 'sha256-\(String(cString: moderate_script_sha256()))'; " : ""
    return "default-src 'none'; style-src 'sha256-\(String(cString: moderate_style_sha256()))'; \(script)"
      + "base-uri 'none'; form-action 'none'"
  }

  private static let style = text(moderate_style)
  private static let script = text(moderate_script)

  private static func text(_ asset: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>) -> String {
    var count = 0
    let bytes = asset(&count)
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
