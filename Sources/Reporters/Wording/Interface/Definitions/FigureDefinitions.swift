internal import ThreadModel

/// What the figures of a page mean, in the interface language; the English words are those of the columns.
enum FigureDefinitions {
  /// - Returns: the definition and the language it is in: English where there is no other one.
  static func definition(
    of column: StatisticsTable.Column, in table: String, _ language: InterfaceLanguage
  ) -> (text: String, language: InterfaceLanguage) {
    let key = table + "." + column.name
    let translations: [String: String] =
      switch language {
      case .en: [:]
      case .de: german
      case .fr: french
      case .pl: polish
      case .ru: russian
      case .es: spanish
      }
    return translations[key].map { ($0, language) } ?? (column.definition, .en)
  }
}
