import Glibc

/// How many columns a terminal has.
enum TerminalWidth {
  /// What a text report can be laid out for.
  static let allowed = 40...1000
  private static let widest = 160

  /// As many as read well; nil where `descriptor` is no terminal or does not say.
  static func of(_ descriptor: CInt) -> Int? {
    var size = winsize()
    guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return min(widest, max(allowed.lowerBound, Int(size.ws_col)))
  }
}
