/// Finds the known name that a misspelt one was meant to be.
package struct NearestName {
  /// Longer names are not compared: the cost grows with the product of the lengths.
  private static let lengthLimit = 40

  /// The known name with the fewest single-letter edits and swaps of neighbours (Damerau-Levenshtein, restricted to
  /// optimal string alignment), where that is at most a third of the letters; ties go to the first in order.
  package static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(lengthLimit + 1))
    guard !wanted.isEmpty, wanted.count <= lengthLimit else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.unicodeScalars)
      guard abs(letters.count - wanted.count) <= 4, letters.count <= lengthLimit else { continue }
      let distance = distance(wanted, letters)
      if distance <= max(1, max(wanted.count, letters.count) / 3), distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for (j, y) in b.enumerated() {
        var cost = min(last[j] + (x == y ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
