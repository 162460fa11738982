/// Lines that DLE's templates print in the languages into which topwar and topcor translate themselves.
enum DLETextPhrases {
  private static let greetings = [
    "Dear reader,", "Уважаемый читатель,", "Lieber Leser,", "Cher lecteur,", "Drogi Czytelniku,", "Drogi czytelniku,",
    "Estimado lector,", "Querido lector,", "Шановний читачу,",
  ].map { Array($0.utf8) }
  private static let photos = [
    "Used photos", "Photos used", "Использованы фотографии", "Использованные фотографии", "Verwendete Fotos",
    "Photos utilisées", "Wykorzystane zdjęcia", "Użyte zdjęcia", "Fotos utilizadas", "Fotos usadas",
  ]
  static let quote = ["Quote", "Цитата", "Zitat", "Citation", "Cytat", "Cita"]

  /// "Dear reader, to leave comments on the publication, you must sign in."
  static func isSignIn(_ line: Substring) -> Bool {
    let bytes = line.utf8.drop { $0 <= 32 }
    return bytes.count < 400 && greetings.contains { bytes.starts(with: $0) }
  }

  /// "• Used photos:"
  static func isUsedPhotos(_ line: Substring) -> Bool {
    let words = ArticleText.trimmed(Substring(ArticleText.trimmed(line).drop { "•*-·".contains($0) }))
    return words.utf8.count < 60 && photos.contains { words.hasPrefix($0) }
  }

  /// The name of `Quote: NAME`; empty for `Quote` and `Quote:` alone, nil for any other line.
  static func quotedName(_ line: Substring) -> String? {
    for word in quote where line.hasPrefix(word) {
      let rest = line.dropFirst(word.count)
      if rest.isEmpty { return "" }
      if rest.first == ":" { return PlainText.singleSpaced(rest.dropFirst()) }
    }
    return nil
  }
}
