/// Names in classes and ids that speak of comments, in several languages.
enum CommentNames {
  private static let words: [StaticString] = [
    "omment", "ommentaire", "omentari", "omentarz", "esponse", "eponse", "eply", "eplies", "ntwort", "espuesta",
    "dpowied", "uestbook", "aestebuch", "pinion", "pinia", "eedback", "tzyv", "tvet", "iscussion",
  ]

  /// Whether the page has any of them anywhere; cheap, and often enough a no.
  static func occur(in document: InputDocument) -> Bool { words.contains { document.contains($0) } }

  private static let comment: Set<String> = [
    "comment", "cmt", "kommentar", "kommentare", "commentaire", "commentaires", "comentario", "comentarios",
    "komentarz", "komentarze", "kommentarij", "kommentariy", "komment", "commento", "comentário", "reaction", "reactie",
    "reply", "response", "reponse", "antwort", "respuesta", "odpowiedz", "otvet", "otzyv", "opinia", "opinion",
    "leserkommentar", "userkommentar", "usercomment", "commentitem", "commentbox", "commententry", "gbentry",
    "guestbook", "gaestebuch", "gastebuch", "livredor", "leserbrief", "koment", "comentar", "коммент", "комментарий",
  ]

  /// With one of these the element is a part of a comment, or has to do with comments and is none.
  private static let others: Set<String> = [
    "count", "counter", "counts", "number", "num", "link", "links", "form", "open", "closed", "area", "section", "icon",
    "no", "has", "with", "header", "footer", "head", "foot", "title", "respond", "author", "date", "time", "meta",
    "avatar", "nav", "navigation", "pagination", "pager", "button", "btn", "toggle", "textarea", "field", "input",
    "policy", "status", "moderation", "actions", "action", "info", "name", "username", "label", "tab",
    "tabs", "tools", "toolbar", "vote", "votes", "rating", "like", "likes", "share", "menu", "controls", "options",
    "permalink", "recent", "latest", "widget", "teaser", "preview", "trigger", "bubble", "login", "add", "write", "new",
    "children", "thread", "notice", "article", "story", "image", "img", "photo", "picture", "copy",
  ]

  static func isComment(_ part: String) -> Bool { comment.contains(part) }

  /// The class or id that names one comment or a box around one: `comment`, `commentItem`, `usr-kommentar-12`.
  /// Numbers are left out, so that all comments of a page have the same.
  static func name(of element: HTMLElement) -> String? {
    // What follows a digit in an id is a number, even where it has letters.
    let id = element.id.map { String($0.prefix { !$0.isNumber }) }
    for word in element.classes + [id ?? ""] {
      let parts = parts(of: word)
      guard parts.contains(where: comment.contains), !parts.contains(where: others.contains) else { continue }
      return parts.joined(separator: "-")
    }
    return nil
  }

  /// `commentItem-12` is `comment`, `item`; digits fall away.
  static func parts(of word: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var wasLower = false
    for scalar in word.unicodeScalars.prefix(80) {
      let isLetter = scalar.properties.isAlphabetic
      if !isLetter || wasLower && scalar.properties.isUppercase {
        if !part.isEmpty { parts.append(part.lowercased()) }
        part = ""
      }
      if isLetter { part.unicodeScalars.append(scalar) }
      wasLower = isLetter && scalar.properties.isLowercase
    }
    if !part.isEmpty { parts.append(part.lowercased()) }
    return parts
  }
}
