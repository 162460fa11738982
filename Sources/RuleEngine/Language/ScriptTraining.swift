/// Makes the tables of a `ScriptModel` from lists of words.
enum ScriptTraining {
  /// What a word is worth that a language does not list.
  private static let floor = 3e-5
  /// What is left of a word that is written without its diacritics.
  private static let plain = 0.3
  /// Weight of a sequence of letters beside words.
  private static let sequenceWeight = 0.35

  /// About how often a word at a place of a list is met.
  private static func frequency(at rank: Int) -> Double { 0.1 / Double(rank + 3) }

  static func words(_ lists: [[[UInt8]]]) -> EvidenceTable {
    var places: [UInt32: Int] = [:]
    var keys: [UInt32] = []
    var frequencies: [SIMD16<Double>] = []
    func note(_ letters: [UInt8], _ frequency: Double, _ lane: Int) {
      let key = WordKey.of(letters)
      let place = places[key] ?? keys.count
      if place == keys.count {
        places[key] = place
        keys.append(key)
        frequencies.append(.zero)
      }
      frequencies[place][lane] = max(frequencies[place][lane], frequency)
    }
    let bases = LetterCodes.standard.bases
    for (lane, list) in lists.enumerated() {
      for (rank, letters) in list.enumerated() {
        note(letters, frequency(at: rank), lane)
        let base = letters.map { bases[Int($0)] }
        if base != letters, base.count > 1 { note(base, plain * frequency(at: rank), lane) }
      }
    }
    var table = EvidenceTable(capacity: keys.count)
    let least = NaturalLogarithm.of(floor)
    for (key, frequencies) in zip(keys, frequencies) {
      var worth = SIMD16<Double>.zero
      for lane in lists.indices where frequencies[lane] > 0 {
        worth[lane] = NaturalLogarithm.of(frequencies[lane] + floor) - least
      }
      table.set(key, rounded(worth - worth.max()))
    }
    return table
  }

  /// Sequences of three letters, and single letters by number.
  static func sequences(_ lists: [[[UInt8]]]) -> (table: EvidenceTable, letters: [SIMD16<Int8>]) {
    var places: [UInt32: Int] = [:]
    var keys: [UInt32] = []
    var counts: [SIMD16<Double>] = []
    var letterCounts = LetterCodes.standard.bases.map { _ in SIMD16<Double>.zero }
    for (lane, list) in lists.enumerated() {
      for (rank, word) in list.enumerated() {
        let weight = (1 / Double(rank + 30)).squareRoot()
        let letters = word.filter { $0 > LetterCodes.apostrophe }
        for index in letters.indices {
          letterCounts[Int(letters[index])][lane] += weight
          let key = WordKey.sequence(
            index > 0 ? letters[index - 1] : 0, letters[index],
            index + 1 < letters.count ? letters[index + 1] : 0)
          let place = places[key] ?? keys.count
          if place == keys.count {
            places[key] = place
            keys.append(key)
            counts.append(.zero)
          }
          counts[place][lane] += weight
        }
      }
    }
    var table = EvidenceTable(capacity: keys.count)
    for (key, value) in zip(keys, leanings(of: counts, lanes: lists.count, smoothing: 0.05)) {
      table.set(key, value)
    }
    return (table, leanings(of: letterCounts, lanes: lists.count, smoothing: 0.02))
  }

  /// For each row how much more often than elsewhere it is met in each language.
  private static func leanings(
    of counts: [SIMD16<Double>], lanes: Int, smoothing: Double
  )
    -> [SIMD16<Int8>]
  {
    var totals = SIMD16<Double>(repeating: smoothing * Double(counts.count))
    for row in counts { totals += row }
    var unseen = SIMD16<Double>.zero
    for lane in 0..<lanes { unseen[lane] = NaturalLogarithm.of(smoothing / totals[lane]) }
    return counts.map { row in
      var shares = (row + smoothing) / totals
      for lane in lanes..<ScriptModel.lanes { shares[lane] = 0 }
      let mean = NaturalLogarithm.of(shares.sum() / Double(lanes))
      var logarithms = unseen
      for lane in 0..<lanes where row[lane] > 0 {
        logarithms[lane] = NaturalLogarithm.of(shares[lane])
      }
      return rounded((logarithms - mean) * sequenceWeight)
    }
  }

  private static func rounded(_ logarithms: SIMD16<Double>) -> SIMD16<Int8> {
    var value = SIMD16<Int8>.zero
    for lane in 0..<ScriptModel.lanes {
      let units = max(-127, min(127, logarithms[lane] * ScriptModel.unit))
      value[lane] = Int8(truncatingIfNeeded: Int(units < 0 ? units - 0.5 : units + 0.5))
    }
    return value
  }
}
