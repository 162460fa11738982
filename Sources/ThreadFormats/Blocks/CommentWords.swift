/// Words that templates print around a comment, in the languages of the tool.
enum CommentWords {
  /// "NAME says:", "NAME a écrit le ..."
  static let says = [
    "says", "said", "wrote", "writes", "commented", "replied", "responds", "responded", "sagt", "sagte", "schreibt",
    "schrieb", "meint", "meinte", "hat geschrieben", "kommentierte", "antwortete", "dit", "a dit", "a écrit", "écrit",
    "a commenté", "a répondu", "dijo", "dice", "escribió", "comentó", "respondió", "ha dicho", "ha escrito", "disse",
    "ha detto", "ha scritto", "scrive", "diz", "escreveu", "comentou", "pisze", "mówi", "napisał", "napisał(a)",
    "napisała", "powiedział", "powiedział(a)", "skomentował", "odpowiedział", "пишет", "говорит", "сказал",
    "сказал(а)", "сказала", "написал", "написал(а)", "написала", "ответил", "ответил(а)", "пише", "каже", "написав",
    "zegt", "schreef", "zei", "skriver", "sier", "säger", "siger", "diyor ki",
  ]

  /// "Comment by NAME — TIME", "Submitted by NAME on TIME"
  static let by = [
    "comment by", "comment from", "posted by", "submitted by", "written by", "added by", "by", "from", "author",
    "trackback by", "trackback from", "pingback by", "pingback from", "trackback", "pingback", "kommentar von",
    "kommentar", "geschrieben von", "verfasst von", "gespeichert von", "erstellt von", "eingetragen von", "von",
    "autor", "pingback von", "trackback von", "commentaire de", "commentaire par", "soumis par", "posté par",
    "publié par", "écrit par", "par", "auteur", "pingback par", "rétrolien par", "comentario de", "comentario por",
    "enviado por", "escrito por", "publicado por", "por", "komentarz od", "komentarz autorstwa", "dodane przez",
    "przesłane przez", "napisany przez", "przez", "od", "комментарий от", "отправлено", "опубликовано", "добавил",
    "написал", "автор", "от", "коментар від", "від", "reply by", "antwort von", "réponse de", "respuesta de",
  ]

  /// Stand between name and time.
  static let between = [
    "on", "at", "am", "um", "le", "à", "el", "a las", "en", "dnia", "o godz", "в", "w", "the", "den", "il", "em", "op",
  ]

  /// Behind the name of somebody without an account.
  static let unverified = [
    "not verified", "nicht überprüft", "non vérifié", "no verificado", "sin verificar", "niezweryfikowany",
    "niezweryfikowany/a", "не проверено", "не перевірено", "non verificato", "não verificado", "niet geverifieerd",
    "visitor", "guest", "gast", "invité", "invitado", "gość", "гость", "anonymous user",
  ]

  /// Marks of the article's author.
  static let author = [
    "author", "post author", "autor", "autorin", "auteur", "autor/in", "автор", "redaktion", "op", "admin", "moderator",
  ]

  static let awaiting = [
    "awaiting moderation", "awaiting approval", "held for moderation", "wird moderiert", "moderation freigeschaltet",
    "wartet auf freischaltung", "wartet auf moderation", "noch nicht freigeschaltet", "attente de modération",
    "attente de validation", "pendiente de moderación", "pendiente de aprobación", "esperando moderación",
    "oczekuje na moderację", "oczekuje na zatwierdzenie", "ожидает проверки", "ожидает модерации", "на модерации",
    "на проверке", "очікує модерації", "очікує перевірки",
  ]

  /// A text that is nothing but one of these stands for a comment that is gone.
  static let gone: [(words: String, flag: String)] = [
    ("deleted", "deleted"), ("comment deleted", "deleted"), ("this comment has been deleted", "deleted"),
    ("this comment was deleted", "deleted"), ("comment has been deleted", "deleted"),
    ("comment deleted by user", "deleted"), ("this comment was deleted by its author", "deleted"),
    ("removed", "removed"), ("comment removed", "removed"), ("this comment has been removed", "removed"),
    ("this comment was removed", "removed"), ("this comment has been removed by a moderator", "removed"),
    ("this comment was removed by a moderator", "removed"), ("removed by moderator", "removed"),
    ("comment removed by moderator", "removed"), ("gelöscht", "deleted"), ("kommentar gelöscht", "deleted"),
    ("dieser kommentar wurde gelöscht", "deleted"), ("der kommentar wurde gelöscht", "deleted"),
    ("dieser kommentar wurde entfernt", "removed"), ("kommentar entfernt", "removed"), ("entfernt", "removed"),
    ("dieser kommentar wurde von der redaktion entfernt", "removed"),
    ("dieser kommentar wurde von einem moderator entfernt", "removed"), ("commentaire supprimé", "deleted"),
    ("ce commentaire a été supprimé", "deleted"), ("supprimé", "deleted"),
    ("ce commentaire a été supprimé par la modération", "removed"), ("message supprimé", "deleted"),
    ("comentario eliminado", "deleted"), ("eliminado", "deleted"), ("este comentario ha sido eliminado", "deleted"),
    ("comentario borrado", "deleted"), ("komentarz usunięty", "deleted"), ("usunięty", "deleted"),
    ("komentarz został usunięty", "deleted"), ("ten komentarz został usunięty", "deleted"),
    ("komentarz usunięty przez moderatora", "removed"), ("комментарий удалён", "deleted"),
    ("комментарий удален", "deleted"), ("удалено", "deleted"), ("комментарий был удалён", "deleted"),
    ("комментарий был удален", "deleted"), ("комментарий удалён модератором", "removed"),
    ("комментарий удален модератором", "removed"), ("коментар видалено", "deleted"),
  ]
}
