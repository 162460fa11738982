/// One file of somebody else's rules, read by the caller.
package struct ImportSource: Sendable {
  /// As shown in messages.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The last part of the path.
  var baseName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// The lines without their ends (LF, CR LF or CR) and without a byte order mark.
  var lines: [SourceLine] {
    var lines: [SourceLine] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      lines.append(SourceLine(file: name, number: lines.count + 1, bytes: bytes[start..<end]))
      start = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    return lines
  }
}

/// A line of a source, for messages and comments.
struct SourceLine: Sendable, Hashable {
  let file: String
  /// From 1.
  let number: Int
  let text: String
  /// Whether the bytes were UTF-8 as they were.
  let isUTF8: Bool

  init(file: String, number: Int, text: String, isUTF8: Bool = true) {
    self.file = file
    self.number = number
    self.text = text
    self.isUTF8 = isUTF8
  }

  init(file: String, number: Int, bytes: ArraySlice<UInt8>) {
    let exact = String(validating: bytes, as: UTF8.self)
    self.init(
      file: file, number: number, text: exact ?? String(decoding: bytes, as: UTF8.self), isUTF8: exact != nil)
  }

  /// The same place with other words, such as those of one cell.
  func with(text: String) -> SourceLine { SourceLine(file: file, number: number, text: text, isUTF8: isUTF8) }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
