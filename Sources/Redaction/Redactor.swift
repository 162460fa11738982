package import ThreadModel

/// Masks the words that rules matched, so that a report can be shown to people who should not have to read them.
///
/// The first letter of each word stays, and no digit does. What was matched once is masked wherever it stands on the
/// page as a whole phrase: in quotes of it, in replies, in the article.
package enum Redactor {
  package static func redacted(_ page: PageReport) -> PageReport {
    var page = page
    page.threads = page.threads.map { MatchMask($0).rewritten($0) }
    return page
  }
}

/// The matched words of a thread.
struct MatchMask: ThreadRewriting {
  private var ranges: [[View: [Range<Int>]]]
  private let finder: PhraseFinder

  /// Shorter matches are masked where they stood and not looked for elsewhere.
  private static let leastPhrase = 4

  init(_ judged: JudgedThread) {
    ranges = Array(repeating: [:], count: judged.judgements.count)
    var phrases: [String] = []
    var known: Set<String> = []
    for (node, judgement) in judged.judgements.enumerated() {
      for hit in judgement.hits where !hit.match.isEmpty {
        ranges[node][hit.view, default: []].append(hit.range)
        if hit.match.count >= Self.leastPhrase, known.insert(hit.match).inserted { phrases.append(hit.match) }
      }
    }
    finder = PhraseFinder(phrases)
  }

  func edits(in text: String, at place: TextPlace) -> TextEdits {
    var masked = finder.matches(in: text).map(\.range)
    if let view = place.view, ranges.indices.contains(place.node) {
      let length = text.utf8.count
      masked += (ranges[place.node][view] ?? []).compactMap { range in
        let inside = range.lowerBound - place.offset..<range.upperBound - place.offset
        return inside.overlaps(0..<length) ? inside.clamped(to: 0..<length) : nil
      }
    }
    if masked.isEmpty { return TextEdits() }
    let bytes = Array(text.utf8)
    return TextEdits(
      Self.joined(masked).map {
        .init(range: $0, replacement: Self.mask(String(decoding: bytes[$0], as: UTF8.self)))
      })
  }

  func author(_ author: Author, of node: Int) -> Author {
    var author = author
    let isHit = ranges.indices.contains(node) && ranges[node][.author] != nil
    author.name = author.name.map { isHit ? Self.mask($0) : name($0) }
    author.handle = author.handle.map { isHit ? Self.mask($0) : name($0) }
    return author
  }

  func name(_ name: String) -> String {
    edits(in: name, at: TextPlace(view: nil, node: 0)).applied(to: name)
  }

  /// Ranges that overlap as one.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  /// `i**** 2***` of `idiot 2day`; signs and white space stay.
  static func mask(_ text: String) -> String {
    var isInside = false
    var masked = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      let isDigit = scalar.properties.numericType != nil
      masked.append(isDigit || isLetter && isInside ? "*" : scalar)
      isInside = isLetter || isDigit || isInside && scalar.properties.generalCategory == .nonspacingMark
    }
    return String(masked)
  }
}
