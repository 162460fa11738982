/// The records of a thread by the names of their authors. Case and width of white space make no difference.
struct NameIndex {
  private var numbersAsPrinted: [String: Int] = [:]
  private var numbers: [String: Int] = [:]
  /// For each name its records in document order.
  private var records: [[Int32]] = []
  /// For each record the display name and the handle of its author, or `nameless`.
  private var names: [Int32] = []
  private var handles: [Int32] = []

  /// Of the folded names.
  private var filter: FingerprintFilter

  private static let nameless: Int32 = -1

  init(_ all: [CommentRecord]) {
    filter = FingerprintFilter(count: all.count)
    names.reserveCapacity(all.count)
    handles.reserveCapacity(all.count)
    for index in all.indices {
      let name = all[index].author.name.flatMap { register($0) } ?? Self.nameless
      let handle = all[index].author.handle.flatMap { register($0) } ?? Self.nameless
      names.append(name)
      handles.append(handle == name ? Self.nameless : handle)
      for number in [names[index], handles[index]] where number >= 0 { records[Int(number)].append(Int32(index)) }
    }
  }

  private mutating func register(_ printed: String) -> Int32? {
    if let known = numbersAsPrinted[printed] { return Int32(known) }
    let name = Self.fold(printed)
    guard !name.isEmpty else { return nil }
    let number = numbers[name] ?? records.count
    if number == records.count {
      records.append([])
      numbers[name] = number
      filter.insert(PlainName.fingerprint(ofFolded: name))
    }
    numbersAsPrinted[printed] = number
    return Int32(number)
  }

  /// Lower case, runs of white space as one space, none at the ends.
  private static func fold(_ name: String) -> String {
    if let folded = foldASCII(name) { return folded }
    return foldAny(name)
  }

  /// Most names are ASCII, and most names that are looked up are nobody's.
  private static func foldASCII(_ name: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 0x80...: return nil
      case 9...13, 32:
        if let last = folded.last, last != 32 { folded.append(32) }
      case 65...90: folded.append(byte | 0x20)
      default: folded.append(byte)
      }
    }
    if folded.last == 32 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func foldAny(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a name of plain letters that folds to this fingerprint may be among the names.
  func mayHold(_ fingerprint: UInt64) -> Bool { filter.mayHold(fingerprint) }

  func number(of name: String) -> Int? { numbersAsPrinted[name] ?? numbers[Self.fold(name)] }

  /// The numbers of the display name and the handle of the record's author.
  func names(of record: Int) -> [Int] { [names[record], handles[record]].filter { $0 >= 0 }.map(Int.init) }

  /// The records of an author before `record`, in document order.
  func records(of name: Int, before record: Int) -> ArraySlice<Int32> {
    records[name][..<records[name].partitioningIndex { $0 >= record }]
  }
}
