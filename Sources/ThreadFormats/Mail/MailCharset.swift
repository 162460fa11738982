/// Bytes of a mail as text, by the charset that it names.
enum MailCharset {
  /// The text; U+FFFD for what stands for nothing.
  ///
  /// What is called ASCII, what has no name and what has one that is not known is read as UTF-8 where it is well-formed,
  /// and by what its letters look like where it is not.
  static func text(of bytes: ArraySlice<UInt8>, label: String?) -> String {
    let encoding = label.flatMap { isVague($0) ? nil : TextEncoding(label: $0) }
    if let encoding, encoding != .utf8 { return encoding.text(of: bytes) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let guess = EncodingDetector.encoding(of: bytes)
    if let guess { return guess.text(of: bytes) }
    if encoding == nil, label.map(isVague) ?? true, let latin = TextEncoding(label: "latin1") {
      return latin.text(of: bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the bytes are in a charset that is not read here.
  static func isUnknown(_ label: String, for bytes: ArraySlice<UInt8>) -> Bool {
    !isVague(label) && TextEncoding(label: label) == nil && bytes.contains { $0 >= 0x80 }
  }

  private static func isVague(_ label: String) -> Bool {
    ["us-ascii", "ascii", "unknown-8bit", "x-unknown", "unknown", "default", "8bit", "7bit", "ansi_x3.4-1968"]
      .contains(label.lowercased())
  }
}
