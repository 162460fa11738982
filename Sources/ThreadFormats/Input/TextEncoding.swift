/// How bytes stand for text: UTF-8, UTF-16, one of the single-byte encodings in `tables`, or an East Asian one.
package struct TextEncoding: Sendable, Hashable {
  /// The name in the WHATWG Encoding Standard, lower case.
  package let name: String

  package static let utf8 = TextEncoding(name: "utf-8")
  static let utf16LittleEndian = TextEncoding(name: "utf-16le")
  static let utf16BigEndian = TextEncoding(name: "utf-16be")

  private let eastAsian: EastAsianEncoding?

  private init(name: String, eastAsian: EastAsianEncoding? = nil) {
    self.name = name
    self.eastAsian = eastAsian
  }

  /// The encoding that a page means by a label; nil where it is none that is read here.
  ///
  /// What pages call ISO-8859-1, ISO-8859-9 or ASCII is read as the windows encoding of which it is a part, as browsers
  /// do. UTF-16 inside a page can only be a mistake, because the label itself was read byte by byte.
  init?(label: some StringProtocol) {
    var label = label.lowercased()
    label.removeAll { $0 == "_" || $0 == " " || $0 == "-" }
    if label.hasPrefix("cs") { label.removeFirst(2) }
    if let name = Self.names[label] {
      self.init(name: name)
      return
    }
    if let encoding = EastAsianEncoding(foldedLabel: label) {
      // Where the system has no tables for it, it is none that is read here.
      guard encoding.decode([]) != nil else { return nil }
      self.init(name: encoding.name, eastAsian: encoding)
      return
    }
    for (prefix, replacement) in [("cp125", "windows125"), ("xcp125", "windows125"), ("win125", "windows125")]
    where label.hasPrefix(prefix) {
      label = replacement + label.dropFirst(prefix.count)
    }
    guard let table = Self.tables.first(where: { $0.name.filter { $0 != "-" } == label }) else { return nil }
    self.init(name: table.name)
  }

  private static let names: [String: String] = [
    "utf8": "utf-8", "unicode11utf8": "utf-8", "utf16": "utf-8", "utf16le": "utf-8", "utf16be": "utf-8",
    "iso88591": "windows-1252", "iso8859": "windows-1252", "88591": "windows-1252", "latin1": "windows-1252",
    "isolatin1": "windows-1252", "l1": "windows-1252", "ascii": "windows-1252", "usascii": "windows-1252",
    "ansi": "windows-1252", "iso88599": "windows-1254", "latin5": "windows-1254", "latin2": "iso-8859-2",
    "isolatin2": "iso-8859-2", "l2": "iso-8859-2", "latin9": "iso-8859-15", "l9": "iso-8859-15",
    "cyrillic": "iso-8859-5", "greek": "iso-8859-7", "koi8": "koi8-r", "koi": "koi8-r", "koi8ru": "koi8-u",
    "866": "ibm866", "cp866": "ibm866", "mac": "macintosh", "xmacroman": "macintosh", "xmacukrainian": "x-mac-cyrillic",
  ]

  /// The 128 scalars of the bytes from 0x80 up; nil for UTF-8 and UTF-16.
  var upperHalf: [Unicode.Scalar]? { Self.upperHalves[name] }

  private static let upperHalves: [String: [Unicode.Scalar]] = Dictionary(
    tables.map { ($0.name, Array($0.upperHalf.unicodeScalars)) }, uniquingKeysWith: { first, _ in first })

  /// Whether a declared encoding can be told from the bytes at all: not from UTF-8, which is tried before.
  var isForeign: Bool { upperHalf != nil || eastAsian != nil }

  /// Whether its bytes look like ASCII, and escape sequences say what they stand for.
  var isEscaped: Bool { name == "iso-2022-jp" }

  /// The text, and how many byte sequences of an East Asian encoding were read as U+FFFD.
  func decoded(_ bytes: ArraySlice<UInt8>) -> (text: String, invalid: Int) {
    eastAsian?.decode(bytes) ?? (text(of: bytes), 0)
  }

  /// The text that the bytes stand for; U+FFFD for each that stands for nothing.
  func text(of bytes: ArraySlice<UInt8>) -> String {
    if let decoded = eastAsian?.decode(bytes) { return decoded.text }
    switch self {
    case .utf16LittleEndian: return Self.utf16(bytes) { UInt16($0) | UInt16($1) << 8 }
    case .utf16BigEndian: return Self.utf16(bytes) { UInt16($0) << 8 | UInt16($1) }
    default: break
    }
    guard let upperHalf else { return String(decoding: bytes, as: UTF8.self) }
    let encoded = upperHalf.map { Array(String($0).utf8) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      let place = Int(byte) - 128
      if place >= 0, place < encoded.count { text += encoded[place] } else { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      units.append(unit(bytes[place], bytes[place + 1]))
      place += 2
    }
    return String(decoding: units, as: UTF16.self)
  }
}
