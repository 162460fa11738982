/// The words that pages print around names and times, in English, German, French, Spanish, Polish, Russian, Ukrainian.
enum HeaderWords {
  /// Behind a name: `Ann says:`. A table; longer ones first.
  static let sayings = [
    "says", "said", "wrote", "writes", "replied", "sagt", "sagte", "meint", "schreibt", "schrieb", "antwortete",
    "a dit", "dit", "a écrit", "écrit", "dice", "dijo", "escribió", "ha detto", "scrive", "disse", "mówi", "pisze",
    "napisał", "napisała", "napisał(a)", "powiedział", "powiedziała", "пишет", "писал", "говорит", "сказал", "каже",
    "пише", "schreef", "zegt",
  ]

  /// Before a name.
  static let leads: Set<String> = [
    "by", "posted by", "post by", "written by", "comment by", "comment from", "reply by", "submitted by", "von",
    "verfasst von", "geschrieben von", "kommentar von", "beitrag von", "beitragvon", "par", "posté par", "écrit par",
    "commentaire de", "por", "publicado por", "escrito por", "przez", "автор", "автор:", "от", "від",
  ]

  /// Between a name and a time, and before times.
  static let joints: Set<String> = [
    "on", "at", "am", "um", "le", "à", "el", "a", "las", "dnia", "o", "в", "у", "at:", "on:", "vom", "den", "edited",
    "posted",
    "posted:", "posted on", "said", "wrote", "says", "wrote:", "commented", "replied", "reply", "re:", "date:", "le:",
    "bearbeitet", "geschrieben", "написано", "опубликовано", "отправлено", "от",
  ]

  /// What a page offers beside a header or below a text, and nobody writes as a comment of its own.
  static let offers: Set<String> = [
    "reply", "replies", "quote", "multi-quote", "multiquote", "edit", "modify", "delete", "report", "permalink", "link",
    "share", "flag", "parent", "root", "next", "prev", "previous", "like", "likes", "unlike", "up", "down", "vote",
    "homepage", "journal", "top", "find", "on:", "collapse", "favorite", "save", "give", "award", "context", "to",
    "this", "post", "comment", "log", "in", "logged", "moderator", "message", "alert", "rate", "hide", "unhide",
    "antworten", "zitieren", "zitat", "melden", "bearbeiten", "löschen", "kommentieren", "anmelden", "zum", "gefällt",
    "mir", "teilen", "beitrag", "répondre", "citer", "signaler", "modifier", "supprimer", "responder", "citar",
    "denunciar", "editar", "odpowiedz", "cytuj", "zgłoś", "usuń", "ответить", "цитировать", "цитата", "жалоба",
    "изменить", "удалить", "пожаловаться", "ссылка", "відповісти", "офлайн", "оффлайн", "онлайн", "offline", "online",
    "ip", "ip:", "*", "x", "|", "rec", "recs", "rec'd", "actions", "(button)", "button", "hilfreich", "empfehlen",
  ]

  /// Alone on a line, or behind a number, they say that comments follow.
  static let headings: Set<String> = [
    "comments", "replies", "responses", "reactions", "thoughts", "kommentare", "reaktionen", "gedanken",
    "meinungen", "leserkommentare", "commentaires", "réactions", "réponses", "comentarios", "respuestas", "komentarze",
    "komentarzy", "odpowiedzi", "комментарии", "комментариев", "комментария", "отзывы", "коментарі", "коментарів",
    "reacties", "commenti", "comentários",
  ]

  /// They begin the form in which a visitor may write, and end the comments.
  static let forms = [
    "leave a reply", "leave a comment", "leave your comment", "post a comment", "post a reply", "add a comment",
    "add comment", "write a comment", "submit a comment", "comments are closed", "join the conversation", "post reply",
    "your email address will not be published", "you must be logged in", "you must log in", "leave a response",
    "schreibe einen kommentar", "schreib einen kommentar", "kommentar schreiben", "kommentar verfassen",
    "kommentar hinterlassen", "hinterlasse ein", "antwort schreiben", "schreiben sie", "deine e-mail-adresse",
    "laisser un commentaire", "laissez un commentaire", "ajouter un commentaire", "qui êtes-vous", "votre commentaire",
    "deja un comentario", "deja una respuesta", "escribe un comentario", "dodaj komentarz", "zostaw komentarz",
    "napisz komentarz", "добавить комментарий", "оставить комментарий", "ваш комментарий", "залишити коментар",
    "додати коментар", "trackbacks", "leave a trackback", "you may use these html tags",
  ]

  /// They begin lines that say whom a comment quotes.
  static let quotations = [
    "originally posted by", "quote from:", "quote from", "quote:", "zitat von", "zitat zitat von", "zitat:",
    "citation de", "citation :", "citation:", "cita de", "cita:", "cytat:", "цитата:", "сообщение от",
  ]

  /// Before or behind a name: whether its owner is there.
  static let presence: Set<String> = [
    "offline", "online", "оффлайн", "офлайн", "онлайн", "hors-ligne", "ligne", "desconectado", "conectado",
  ]

  /// `Label: value` lines of a member's profile, and lines of it that say nothing else.
  static let profile: Set<String> = [
    "posts", "threads", "joined", "reputation", "location", "likes", "messages", "points", "beiträge", "themen",
    "registriert", "registriert seit", "ort", "wohnort", "dabei seit", "inscrit", "inscription", "lieu", "mensajes",
    "registrado", "dołączył", "posty", "skąd", "сообщений", "сообщения", "регистрация", "откуда", "репутация",
    "registered", "member since", "date of birth", "karma", "topics", "status", "gender", "age", "reactions",
    "комментарий", "комментариев", "комментарии",
  ]

  /// They begin lines with times that no comment begins with.
  static let labels: Set<String> = [
    "date", "from", "sent", "released", "release", "last", "updated", "created", "modified", "copyright", "version",
    "since", "until", "joined", "registriert", "author", "subject", "to", "cc", "commit", "merge", "expires", "valid",
    "generated", "printed", "retrieved", "accessed", "revision", "changes", "build", "before", "after", "via",
    "published", "dated", "edited", "effective", "deadline", "born", "died", "new", "fixed", "started", "finished",
  ]

  /// What themes print behind the name of the article's author; longer ones first.
  static let badges = [
    "Post author", "Article author", "Beitragsautor", "Autor de la entrada", "Auteur de l’article", "Author", "Autorin",
    "Autor", "Auteur", "Автор",
  ]
  static let wordsOfBadges = badges.map { PlainText.words(Substring($0)) }

  /// Whether the word begins what says that the text was changed later: `· edited 2 hours ago`.
  static func saysEdited(_ word: Substring) -> Bool {
    let letters = word.lowercased().filter(\.isLetter)
    return ["edited", "bearbeitet", "modifié", "editado", "edytowany", "edytowano", "изменено", "відредаговано"]
      .contains(letters)
  }

  static func isOffer(_ word: Substring) -> Bool {
    guard word.utf8.count <= 40 else { return false }
    var bare = String.UnicodeScalarView()
    var isNumber = true
    for scalar in word.unicodeScalars where !marks.contains(scalar) {
      bare.append(scalar)
      isNumber = isNumber && (scalar == "#" || (48...57).contains(scalar.value))
    }
    return isNumber || offers.contains(String(bare).lowercased())
  }

  private static let marks: Set<Unicode.Scalar> = [
    "[", "]", "(", ")", "|", "/", ".", ",", "·", "•", "»", "«", "–", "—", "-", "+",
  ]

  /// Whether a line holds nothing but offers, numbers and marks: `[Reply]`, `Report to moderator   Logged`, `#12`.
  static func isOnlyOffers(_ line: Substring) -> Bool {
    guard line.utf8.count <= 80 else { return false }
    let words = PlainText.words(line)
    return words.count <= 8 && words.allSatisfy(isOffer)
  }

  /// `Comments`, `12 comments`, `Kommentare (3)`, `!@#$ COMMENTS`, `20 thoughts on "TITLE"`.
  static func isHeading(_ line: Substring) -> Bool {
    guard line.utf8.count <= 160 else { return false }
    // "Reactions: Ann and 2 others" says who liked the text above.
    if let colon = line.firstIndex(of: ":"), line[colon...].contains(where: \.isLetter) { return false }
    let words = line.lowercased().split { !$0.isLetter }
    guard words.count <= 3 else {
      let leading = line.first?.isNumber ?? false
      return leading && words.prefix(1).contains { headings.contains(String($0)) }
    }
    return words.contains { headings.contains(String($0)) }
  }

  static func isForm(_ line: Substring) -> Bool {
    guard line.utf8.count <= 200 else { return false }
    let line = line.lowercased()
    return forms.contains { line.hasPrefix($0) }
  }
}
