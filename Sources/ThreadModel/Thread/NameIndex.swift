/// The records of a thread by the names of their authors. Case and width of white space make no difference.
struct NameIndex {
  private var numbersAsPrinted: [String: Int] = [:]
  private var numbers: [String: Int] = [:]
  /// For each name its records in document order.
  private var records: [[Int32]] = []
  private var namesOfRecord: [[Int]] = []

  init(_ all: [CommentRecord]) {
    namesOfRecord.reserveCapacity(all.count)
    for index in all.indices {
      let author = all[index].author
      var names: [Int] = []
      for printed in [author.name, author.handle] {
        guard let printed, let number = register(printed), !names.contains(number) else { continue }
        names.append(number)
        records[number].append(Int32(index))
      }
      namesOfRecord.append(names)
    }
  }

  private mutating func register(_ printed: String) -> Int? {
    if let known = numbersAsPrinted[printed] { return known }
    let name = Self.fold(printed)
    guard !name.isEmpty else { return nil }
    let number = numbers[name] ?? records.count
    if number == records.count {
      records.append([])
      numbers[name] = number
    }
    numbersAsPrinted[printed] = number
    return number
  }

  /// Lower case, runs of white space as one space, none at the ends.
  private static func fold(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func number(of name: String) -> Int? { numbersAsPrinted[name] ?? numbers[Self.fold(name)] }

  /// The numbers of the display name and the handle of the record's author.
  func names(of record: Int) -> [Int] { namesOfRecord[record] }

  /// The records of an author before `record`, in document order.
  func records(of name: Int, before record: Int) -> ArraySlice<Int32> {
    records[name][..<records[name].partitioningIndex { $0 >= record }]
  }
}
