import ThreadModel

/// Makes a record of the named values of a row, whatever the row was: cells of a table or members of an object.
struct TableRecord {
  let value: (TableField) -> String?
  let now: Timestamp?

  func record(line: Int?) -> (record: CommentRecord, defect: ThreadDefect?) {
    var record = CommentRecord(id: id(.id), text: "", line: line)
    record.author = author()
    record.parent = parent(of: record.id)
    record.score = value(.score).flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
    record.language = filled(.language)
    record.flags = flags()
    if let words = value(.text) {
      HTMLBody.read(TextBody.unescaped(words)).fill(&record)
      record.text = PlainText.trimmed(record.text)
      record.keepBlankBody()
    }
    let defect = filled(.published).flatMap { record.setTime($0, now: now) }
    return (record, defect)
  }

  /// Nil where the cell is empty or says that there is nothing.
  private func filled(_ field: TableField) -> String? {
    guard let value = value(field).map({ PlainText.trimmed($0) }), !value.isEmpty else { return nil }
    return Self.nothing.contains(value) ? nil : value
  }

  private static let nothing: Set<String> = ["null", "NULL", "None", "nan", "NaN", "\\N", "NA", "N/A", "nil"]

  /// Reddit's full names are ids with a kind before them; a number that went through a spreadsheet has a `.0`.
  private func id(_ field: TableField) -> String? {
    guard var id = filled(field) else { return nil }
    if id.hasPrefix("t1_") { id.removeFirst(3) }
    if id.hasSuffix(".0"), id.dropLast(2).utf8.allSatisfy({ (48...57).contains($0) }) { id.removeLast(2) }
    return id
  }

  private func parent(of own: String?) -> ParentClaim {
    if let parent = id(.parent) {
      let isRoot = ["0", "-1", "root"].contains(parent) || parent == own || parent.hasPrefix("t3_")
      return isRoot ? .topLevel : .id(parent)
    }
    if let depth = filled(.depth).flatMap({ Int($0) }) { return .depth(depth) }
    // A column of parents that is empty here says that this one has none.
    return value(.parent) == nil ? .unstated : .topLevel
  }

  /// Chat logs print names as `<NAME>`.
  private func author() -> Author {
    var name = filled(.author)
    if let printed = name, printed.utf8.count > 2, printed.hasPrefix("<"), printed.hasSuffix(">") {
      name = PlainText.trimmed(String(printed.dropFirst().dropLast()))
    }
    return Author(name: name ?? filled(.handle), handle: filled(.handle), userID: filled(.userID), role: filled(.role))
  }

  private func flags() -> [CommentFlag] {
    var flags: [CommentFlag] = []
    if isTrue(.deleted) { flags.append(.deleted) }
    if isTrue(.removed) { flags.append(.removed) }
    if isTrue(.spam) { flags.append(.spam) }
    switch filled(.approved)?.lowercased() {
    case "0", "false", "hold", "pending", "unapproved", "heldforreview": flags.append(.unapproved)
    case "spam", "likelyspam": flags.append(.spam)
    case "trash", "post-trashed", "deleted": flags.append(.deleted)
    case "rejected", "removed": flags.append(.removed)
    default: break
    }
    if let flag = ["[deleted]": CommentFlag.deleted, "[removed]": .removed][value(.text) ?? ""], !flags.contains(flag) {
      flags.append(flag)
    }
    return flags
  }

  private func isTrue(_ field: TableField) -> Bool {
    guard let value = filled(field)?.lowercased() else { return false }
    return !["0", "false", "no", "f", "n", "0.0"].contains(value)
  }
}
