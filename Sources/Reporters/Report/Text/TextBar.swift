/// Small bars out of block characters (U+2580 to U+259F), an eighth of a column fine.
enum TextBar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let heights = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar that lies; what is not zero is at least a sliver.
  ///
  /// - Parameter width: columns of `most`.
  static func lying(_ value: Int, of most: Int, width: Int) -> String {
    guard value > 0, most > 0, width > 0 else { return "" }
    let share = min(1, Double(value) / Double(most))
    let parts = max(1, Int((share * Double(width * 8)).rounded()))
    return String(repeating: "█", count: parts / 8) + eighths[parts % 8]
  }

  /// A bar with its beginning dark and the rest light.
  static func lying(_ dark: Int, among all: Int, of most: Int, width: Int) -> (dark: String, light: String) {
    guard all > 0, most > 0, width > 0 else { return ("", "") }
    let length = max(1, Int((min(1, Double(all) / Double(most)) * Double(width)).rounded()))
    let share = min(1, Double(max(0, dark)) / Double(all))
    let marked = dark <= 0 ? 0 : min(length, max(1, Int((share * Double(length)).rounded())))
    return (String(repeating: "█", count: marked), String(repeating: "░", count: length - marked))
  }

  /// Bars that stand beside each other, a column each.
  static func standing(_ values: [Int], of most: Int) -> String {
    guard most > 0 else { return "" }
    return values.map { value in
      value <= 0 ? heights[0] : heights[min(8, max(1, Int((Double(value) / Double(most) * 8).rounded(.up))))]
    }.joined()
  }
}
