import ThreadModel

/// One post as its forum's markup shows it.
struct ForumPost {
  let element: HTMLElement
  var id: String?
  var parent: ParentClaim = .unstated
  var parentEvidence: EdgeEvidence?
  var author = Author()
  var time: PostTime?
  /// Nil where the page shows no text: deleted and ignored posts.
  var body: HTMLElement?
  var score: Double?
  var flags: [CommentFlag] = []
}
