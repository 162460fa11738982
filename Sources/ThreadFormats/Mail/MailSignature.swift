/// Where a mail ends and its furniture begins: signature, PGP signature, footer of a mailing list.
enum MailSignature {
  /// Lines below a `--` that lost its blank, up to which it still is a signature.
  private static let mostLines = 10
  private static let reach = 24

  /// - Parameters:
  ///   - isQuoted: in a quote `--` is enough, because quoting takes blanks off.
  ///   - next: the lines below.
  static func begins(_ line: Substring, isQuoted: Bool, followedBy next: ArraySlice<Substring>) -> Bool {
    guard let first = line.utf8.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "_") else { return false }
    let bare = ArticleText.trimmedEnd(line)
    if bare == "--" { return line.hasPrefix("-- ") || isQuoted || isShort(next) }
    if bare == "-----BEGIN PGP SIGNATURE-----" || bare.hasPrefix("--~--~") { return true }
    if bare == "-" { return next.first?.hasPrefix("To unsubscribe") ?? false }
    return bare.utf8.count >= 30 && bare.utf8.allSatisfy { $0 == first } && isListFooter(next)
  }

  /// `-----BEGIN PGP SIGNED MESSAGE-----` and the line that names its hash.
  static func isPGPLine(_ line: Substring, isBehindPGPLine: Bool) -> Bool {
    line.hasPrefix("-----BEGIN PGP SIGNED MESSAGE") || isBehindPGPLine && line.hasPrefix("Hash: ")
  }

  private static func isShort(_ next: ArraySlice<Substring>) -> Bool {
    var count = 0
    for line in next.prefix(reach) {
      if QuoteMarks.depth(of: line).depth > 0 { return true }
      if !ArticleText.isBlank(line) { count += 1 }
      if count > mostLines { return false }
    }
    return next.count <= reach
  }

  private static func isListFooter(_ next: ArraySlice<Substring>) -> Bool {
    next.prefix(6).contains { line in
      guard line.utf8.count < 300 else { return false }
      let lower = line.lowercased()
      return lower.contains("mailing list") || lower.contains("listinfo") || lower.contains("unsubscribe")
    }
  }
}
