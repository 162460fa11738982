/// Finds any of many phrases in a text, as whole words, whatever their case and white space; in one pass.
struct PhraseFinder {
  struct Match {
    /// UTF-8 bytes.
    let range: Range<Int>
    /// Index of the phrase.
    let phrase: Int
  }

  private struct Candidate {
    let phrase: Int
    let scalars: [UInt32]
    let needsCapital: Bool
  }

  /// By a hash of the first word, or of the first sign where a phrase begins with none; the longest first.
  private var candidates: [Int: [Candidate]] = [:]

  /// - Parameter needsCapital: which of the phrases are only found with a capital first letter.
  init(_ phrases: [String], needsCapital: (Int) -> Bool = { _ in false }) {
    for (number, phrase) in phrases.enumerated() {
      let text = FoldedScalars(phrase)
      let scalars = Self.singleSpaced(text.scalars)
      guard !scalars.isEmpty else { continue }
      let key = Self.key(of: scalars, at: 0)
      candidates[key.hash, default: []].append(
        Candidate(phrase: number, scalars: scalars, needsCapital: needsCapital(number)))
    }
    for key in candidates.keys {
      candidates[key]?.sort { ($1.scalars.count, $0.phrase) < ($0.scalars.count, $1.phrase) }
    }
  }

  /// From left to right, the longest at each place; no match overlaps another.
  func matches(in text: String) -> [Match] {
    if candidates.isEmpty { return [] }
    let text = FoldedScalars(text)
    var found: [Match] = []
    var place = 0
    while place < text.scalars.count {
      let key = Self.key(of: text.scalars, at: place)
      if let match = candidates[key.hash]?.lazy.compactMap({ fit($0, text, at: place) }).first {
        found.append(Match(range: text.offsets[place]..<text.offsets[match.end], phrase: match.phrase))
        place = match.end
      } else {
        place = key.end
      }
    }
    return found
  }

  private func fit(_ candidate: Candidate, _ text: FoldedScalars, at start: Int) -> (phrase: Int, end: Int)? {
    var place = start
    for scalar in candidate.scalars {
      guard place < text.scalars.count, text.scalars[place] == scalar else { return nil }
      place += 1
      if scalar == FoldedScalars.space {
        while place < text.scalars.count, text.scalars[place] == scalar { place += 1 }
      }
    }
    if let last = candidate.scalars.last, FoldedScalars.isWord(last), place < text.scalars.count,
      FoldedScalars.isWord(text.scalars[place])
    {
      return nil
    }
    if candidate.needsCapital, !text.isCapital[start] { return nil }
    return (candidate.phrase, place)
  }

  /// The word, or the sign, that begins at a place.
  private static func key(of scalars: [UInt32], at start: Int) -> (hash: Int, end: Int) {
    var hash = 5381 &* 33 &+ Int(scalars[start])
    var end = start + 1
    if FoldedScalars.isWord(scalars[start]) {
      while end < scalars.count, FoldedScalars.isWord(scalars[end]) {
        hash = hash &* 33 &+ Int(scalars[end])
        end += 1
      }
    }
    return (hash, end)
  }

  private static func singleSpaced(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in scalars where scalar != FoldedScalars.space || result.last.map({ $0 != scalar }) ?? false {
      result.append(scalar)
    }
    if result.last == FoldedScalars.space { result.removeLast() }
    return result
  }
}

/// The scalars of a text in lower case, all white space as a space.
struct FoldedScalars {
  private(set) var scalars: [UInt32] = []
  /// Of each scalar and of the end: UTF-8 bytes.
  private(set) var offsets: [Int] = []
  private(set) var isCapital: [Bool] = []

  static let space: UInt32 = 32

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      offsets.append(offset)
      offset += UTF8.width(scalar)
      isCapital.append(properties.changesWhenLowercased)
      if properties.isWhitespace {
        scalars.append(Self.space)
      } else if properties.changesWhenLowercased {
        scalars.append(properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value)
      } else {
        scalars.append(scalar.value)
      }
    }
    offsets.append(offset)
  }

  static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 {
      return (0x61...0x7A).contains(value) || (0x30...0x39).contains(value) || value == 0x5F
    }
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return properties.isAlphabetic || properties.numericType != nil
    }
  }
}
