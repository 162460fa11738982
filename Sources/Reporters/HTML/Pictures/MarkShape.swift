internal import ThreadModel

/// The mark of a comment in a picture: a shape a verdict, so that colour is not the only sign.
enum MarkShape {
  /// `<a>` around the shape, or the shape alone where there is nothing to link to.
  ///
  /// - Parameters:
  ///   - hint: character data.
  ///   - isFirst: whether the keyboard enters the picture here; arrow keys reach the others.
  static func link(
    to target: String?, _ verdict: Verdict, x: Int, y: Int, size: Int, hint: String, isFirst: Bool
  ) -> String {
    let mark = "<title>" + hint + "</title>" + shape(verdict, x: x, y: y, size: size)
    guard let target else { return "<g>" + mark + "</g>\n" }
    return "<a href=\"#\(target)\"\(isFirst ? "" : " tabindex=\"-1\"")>" + mark + "</a>\n"
  }

  /// - Parameter size: half the height, in units of the picture.
  static func shape(_ verdict: Verdict, x: Int, y: Int, size: Int) -> String {
    let style = verdict.styleClass
    switch verdict {
    case .pass: return "<circle class=\"\(style)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(max(1, size - 1))\"/>"
    case .review:
      return "<path class=\"\(style)\" d=\"M\(x) \(y - size)l\(size) \(size)l-\(size) \(size)l-\(size)-\(size)z\"/>"
    case .hide: return "<path class=\"\(style)\" d=\"M\(x) \(y - size)l\(size) \(2 * size)h-\(2 * size)z\"/>"
    case .reject:
      return "<path class=\"\(style)\" d=\"M\(x - size) \(y - size)h\(2 * size)v\(2 * size)h-\(2 * size)z\"/>"
    }
  }
}
