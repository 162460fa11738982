package import ThreadModel

/// A topic of phpBB 3 (prosilver, subsilver2), phpBB 2 (subSilver) or Forumotion, which keeps their markup.
package enum PhpBBFormat: ThreadFormat {
  package static let name = "phpbb-html"
  package static let summary = "topic of a phpBB 2 or 3 forum, or of a Forumotion one, which has the same markup"
  package static let guide = FormatGuide(
    .forum, seed: "seeds/phpbb-html/ferry-3.html",
    source: "saved `viewtopic.php` pages of phpBB 2 and 3 in any style, and of Forumotion forums",
    reads: """
      posts with author, user id, time and quotes with the quoted post where the page names it; signatures and \
      notes are left out
      """,
    parents: [.inferred],
    flags: [
      .deleted: "class `deleted` or its notice", .unapproved: "class or notice of a post that waits",
      .hidden: "class `ignore`, or a hidden body", .edited: "an edit note",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("post") else { return 0 }
    let isThree = document.contains("postprofile") || document.contains("postbody")
    let isTable = document.contains("postbody") && (document.contains("postdetails") || document.contains("postauthor"))
    guard isThree || isTable, let page = try? document.html() else { return 0 }
    if !PhpBBMarkup.divisions(of: page).isEmpty { return 92 }
    return isTable && !PhpBBMarkup.authorsInTables(of: page).isEmpty ? 90 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    try ForumPage.parse(document, as: PhpBBMarkup.self, now: context.now)
  }
}
