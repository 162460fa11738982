/// Compares words by optimal string alignment.
enum Alignment {
  /// Whether two words begin alike and at most so many edits lead from one to the other.
  static func isSimilar(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>, _ edits: SimilarWords.Edits) -> Bool {
    guard left.first == right.first else { return false }
    let shorter = min(left.count, right.count)
    // What both begin and end with takes no edit.
    var head = 0
    while head < shorter, left[left.startIndex + head] == right[right.startIndex + head] { head += 1 }
    var tail = 0
    while tail < shorter - head, left[left.endIndex - 1 - tail] == right[right.endIndex - 1 - tail] { tail += 1 }
    let (left, right) = (left.dropFirst(head).dropLast(tail), right.dropFirst(head).dropLast(tail))
    if left.isEmpty, right.isEmpty { return true }
    let isSwapped = left.count == 2 && right.count == 2 && left.first == right.last && left.last == right.first
    switch edits {
    case .swap: return isSwapped
    case .one: return isSwapped || max(left.count, right.count) == 1
    case .two: return abs(left.count - right.count) <= 2 && distance(left, right) <= 2
    }
  }

  /// Edits from one word to the other, by a table of all their beginnings of which three rows are kept.
  static func distance(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for (i, letter) in left.enumerated() {
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[right.startIndex + j - 1], left[left.startIndex + i - 1] == other {
          least = min(least, before[j - 1] + 1)
        }
        row[j + 1] = least
      }
      (before, last, row) = (last, row, before)
    }
    return last[right.count]
  }
}
