/// Kinds of tags, by hash of the lower-cased name.
enum HTMLTagClass {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, on lower-cased ASCII letters.
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let lower = (65...90).contains(byte) ? byte | 0x20 : byte
    return (hash ^ UInt64(lower)) &* 0x100_0000_01B3
  }

  private static func hashes(_ names: String) -> Set<UInt64> {
    Set(names.split(separator: " ").map { $0.utf8.reduce(seed, hash) })
  }

  /// Void elements, and those whose end tag may be left out: they do not nest in themselves.
  static let unnested = hashes(
    """
    area base br col embed hr img image input keygen link meta param source track wbr basefont bgsound frame \
    p li dt dd option optgroup tr td th tbody thead tfoot colgroup caption rb rt rp rtc html head body
    """)
  static let rawText = hashes("script style textarea title xmp iframe noembed noframes plaintext")
  static let foreign = hashes("svg math")
  static let scope = hashes("table applet marquee object template svg math")
  static let block = hashes(
    """
    address applet article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer \
    form frameset h1 h2 h3 h4 h5 h6 header hgroup listing main marquee math menu nav noscript object ol pre search \
    section select summary svg table template ul
    """)
}
