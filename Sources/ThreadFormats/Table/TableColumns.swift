import ThreadModel

/// Which column holds what.
struct TableColumns {
  private(set) var columns: [TableField: Int] = [:]
  private let names: [String]

  /// - Parameter given: names of columns by field, over what the names tell by themselves.
  init(_ header: [String], given: [TableField: String] = [:]) {
    names = header.map(Self.folded)
    var taken: Set<Int> = []
    for field in TableField.allCases {
      guard let name = given[field] else { continue }
      if let column = Self.place(of: name, in: header) {
        columns[field] = column
        taken.insert(column)
      }
    }
    for field in Self.order where columns[field] == nil {
      for name in field.names {
        guard let column = names.firstIndex(of: name), !taken.contains(column) else { continue }
        columns[field] = column
        taken.insert(column)
        break
      }
    }
  }

  subscript(_ field: TableField) -> Int? { columns[field] }

  /// The column of this name: as written, else with the same letters and digits.
  static func place(of name: String, in header: [String]) -> Int? {
    if let column = header.firstIndex(of: name) { return column }
    let wanted = folded(name)
    return wanted.isEmpty ? nil : header.firstIndex { folded($0) == wanted }
  }

  /// The first given name that no column has.
  static func missing(_ given: [TableField: String], in header: [String]) -> String? {
    TableField.allCases.lazy.compactMap { given[$0] }.first { place(of: $0, in: header) == nil }
  }

  /// Names that two fields claim go to the one that needs them more.
  private static let order: [TableField] = [
    .text, .author, .id, .parent, .published, .handle, .userID, .thread, .depth, .title, .url, .role, .score,
    .language, .deleted, .removed, .spam, .approved,
  ]

  /// `Comment_ID`, `comment id` and `commentId` are `id`; `comment` stays what it is.
  static func folded(_ name: String) -> String {
    var folded = ""
    for scalar in name.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      folded += scalar.properties.lowercaseMapping
    }
    let rest = folded.hasPrefix("comment") ? folded.dropFirst("comment".count) : ""
    return rest.utf8.count > 1 && rest != "ary" && rest != "er" && rest != "ername" && rest != "s"
      ? String(rest) : folded
  }

  /// How sure it is that a table with these columns holds comments: 0...85.
  var confidence: Int {
    guard let text = columns[.text], columns.count > 1 else { return 0 }
    // Logs and histories have messages, times and names too.
    let foreign: Set<String> = [
      "level", "severity", "loglevel", "logger", "hash", "sha", "pid", "hostname", "exception", "price", "sku", "email",
    ]
    if names.contains(where: { foreign.contains($0) }), columns[.parent] == nil { return 0 }
    if names.contains("commit") { return 0 }
    let isTimed = columns[.published] != nil
    let hasPlace = columns[.id] != nil || columns[.parent] != nil || columns[.thread] != nil
    if columns[.author] != nil || columns[.userID] != nil || columns[.handle] != nil {
      return isTimed || columns[.parent] != nil ? 85 : hasPlace ? 75 : 65
    }
    let speaksOfComments: Set<String> = [
      "comment", "text", "body", "tweet", "utterance", "commentaire", "kommentar", "comentario", "komentarz",
      "комментарий",
    ]
    return speaksOfComments.contains(names[text]) && (hasPlace || isTimed) ? 55 : 0
  }
}
