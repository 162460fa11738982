internal import ThreadModel

/// The frame of a page that stands alone: no script, no font, no picture, nothing loaded from anywhere.
struct HTMLPage {
  private let title: String
  private let report: Report

  /// - Parameter title: as it came.
  init(title: String, of report: Report) {
    self.title = title
    self.report = report
  }

  func text(_ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    \(body)<footer><p>Rule hash <code>\(HTMLText.escaped(report.ruleHash))</code>, \
    moderate \(HTMLText.escaped(report.version)). The same page and the same rules give this page again.</p></footer>
    </body>
    </html>

    """
  }

  private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private static let style = """
    :root { color-scheme: light dark; --faint: #5c6470; --line: #d5d9df; --box: #f5f6f8; --reject: #b3142a;
      --hide: #a34600; --review: #7a5b00; --mark: #ffe08a; --ink: #16191d; --paper: #ffffff; }
    @media (prefers-color-scheme: dark) { :root { --faint: #9aa3af; --line: #363c45; --box: #1e2227; --reject: #ff8a94;
      --hide: #ffae70; --review: #f2cf5b; --mark: #6b5200; --ink: #e8eaed; --paper: #131619; } }
    body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 70rem;
      margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; }
    a { color: inherit; } mark { background: var(--mark); color: inherit; }
    code { font: 0.9em ui-monospace, monospace; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; } dd { margin: 0; }
    dt, .facts, footer, cite, .note { color: var(--faint); font-style: normal; }
    ol, ul { padding: 0; margin: 0; list-style: none; }
    .tree ol { margin-left: 0.5rem; padding-left: 0.75rem; border-left: 1px solid var(--line); }
    article { padding: 0.5rem 0.75rem; margin: 0.5rem 0; border-left: 4px solid var(--line); background: var(--box); }
    .reject { border-color: var(--reject); } .hide { border-color: var(--hide); }
    .review { border-color: var(--review); }
    .reject .verdict { color: var(--reject); } .hide .verdict { color: var(--hide); }
    .review .verdict { color: var(--review); } .verdict { font-weight: 700; }
    article p, blockquote { margin: 0.25rem 0; white-space: pre-wrap; }
    blockquote { padding-left: 0.75rem; border-left: 2px solid var(--line); }
    .reasons { font-size: 0.9rem; } .reasons li { margin: 0.1rem 0; }
    table { border-collapse: collapse; } th, td { text-align: left; padding: 0.2rem 1rem 0.2rem 0;
      border-bottom: 1px solid var(--line); } .figure { text-align: right; font-variant-numeric: tabular-nums; }
    """
}
