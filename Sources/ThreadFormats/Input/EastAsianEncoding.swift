import Glibc

/// The encodings of Chinese, Japanese and Korean pages, in which a character takes one to four bytes. Their tables are
/// the system's: `iconv` of the C library.
struct EastAsianEncoding: Sendable, Hashable {
  /// The name in the WHATWG Encoding Standard.
  let name: String
  /// What the C library calls the encoding that browsers read under this name.
  private let converter: String

  /// - Parameter label: in lower case, without `-`, `_` and blanks.
  init?(foldedLabel label: String) {
    guard let name = Self.names[label], let converter = Self.converters[name] else { return nil }
    self.name = name
    self.converter = converter
  }

  private static let converters = [
    "gbk": "GB18030", "gb18030": "GB18030", "big5": "BIG5-HKSCS", "euc-jp": "EUC-JP-MS", "iso-2022-jp": "ISO-2022-JP",
    "shift_jis": "CP932", "euc-kr": "UHC",
  ]

  private static let names = [
    "gbk": "gbk", "gb2312": "gbk", "gb231280": "gbk", "xgbk": "gbk", "chinese": "gbk", "euccn": "gbk", "cp936": "gbk",
    "gb18030": "gb18030", "big5": "big5", "big5hkscs": "big5", "cnbig5": "big5", "xxbig5": "big5", "cp950": "big5",
    "eucjp": "euc-jp", "xeucjp": "euc-jp", "iso2022jp": "iso-2022-jp", "shiftjis": "shift_jis", "sjis": "shift_jis",
    "xsjis": "shift_jis", "mskanji": "shift_jis", "windows31j": "shift_jis", "cp932": "shift_jis", "euckr": "euc-kr",
    "ksc56011987": "euc-kr", "ksc5601": "euc-kr", "korean": "euc-kr", "windows949": "euc-kr", "cp949": "euc-kr",
    "uhc": "euc-kr",
  ]

  /// What the bytes stand for, and how many of them stand for nothing and were read as U+FFFD; nil where the system
  /// lacks the tables.
  func decode(_ bytes: ArraySlice<UInt8>) -> (text: String, invalid: Int)? {
    guard let descriptor = iconv_open("UTF-8", converter), Int(bitPattern: descriptor) != -1 else { return nil }
    defer { _ = iconv_close(descriptor) }
    var source = Array(bytes)
    var buffer = [CChar](repeating: 0, count: Self.pieceSize)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    var invalid = 0
    var start = 0
    while start < source.count {
      let taken = Self.convert(&source, from: start, with: descriptor, &buffer)
      text.append(contentsOf: buffer[..<taken.written].lazy.map { UInt8(bitPattern: $0) })
      start += taken.read
      guard taken.isStuck, start < source.count else { continue }
      invalid += 1
      text += [0xEF, 0xBF, 0xBD]
      // What follows a broken character may be a tag, which has to be kept.
      start += 1
    }
    return (String(decoding: text, as: UTF8.self), invalid)
  }

  private static let pieceSize = 1 << 16

  /// Converts as much as the buffer takes.
  ///
  /// - Returns: how many bytes were read and written, and whether the next one begins nothing that can be read.
  private static func convert(
    _ source: inout [UInt8], from start: Int, with descriptor: iconv_t, _ buffer: inout [CChar]
  ) -> (read: Int, written: Int, isStuck: Bool) {
    source.withUnsafeMutableBytes { input in
      buffer.withUnsafeMutableBufferPointer { output in
        var next = input.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        var inputLeft = input.count - start
        var free = output.baseAddress
        var outputLeft = output.count
        let result = iconv(descriptor, &next, &inputLeft, &free, &outputLeft)
        let isStuck = result == -1 && errno != E2BIG
        return (input.count - start - inputLeft, output.count - outputLeft, isStuck)
      }
    }
  }
}
