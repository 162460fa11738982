/// The words around certain places of a text: one or two short passages that a reader takes in at a glance.
struct Excerpt {
  struct Piece {
    let text: String
    let isMarked: Bool
  }

  /// Each passage is one line of pieces, white space reduced to single spaces; nothing is made safe yet.
  let passages: [[Piece]]
  /// Places that are not shown.
  let omitted: Int

  /// - Parameters:
  ///   - ranges: UTF-8 byte offsets; what lies outside the text or inside a scalar is moved to the next boundary.
  ///   - context: scalars shown before a place and after it; what one side does not need is given to the other.
  init(of text: String, marking ranges: [Range<Int>], context: Int = 32, passages limit: Int = 2) {
    let marks = Self.merged(ranges, in: text.utf8.count)
    var passages: [[Piece]] = []
    var next = 0
    while next < marks.count, passages.count < limit {
      var group = [marks[next]]
      next += 1
      while next < marks.count, marks[next].upperBound - group[0].lowerBound <= 2 * context,
        marks[next].lowerBound - group[group.count - 1].upperBound <= context
      {
        group.append(marks[next])
        next += 1
      }
      passages.append(Self.passage(of: text, around: group, context: context))
    }
    self.passages = passages
    omitted = marks.count - next
  }

  /// The whole text in pieces, as it was written.
  static func pieces(of text: String, marking ranges: [Range<Int>]) -> [Piece] {
    var pieces: [Piece] = []
    var cursor = text.startIndex
    for mark in merged(ranges, in: text.utf8.count) {
      let bound = index(mark.lowerBound, in: text)..<index(mark.upperBound, in: text)
      if cursor < bound.lowerBound {
        pieces.append(Piece(text: String(text[cursor..<bound.lowerBound]), isMarked: false))
      }
      pieces.append(Piece(text: String(text[bound]), isMarked: true))
      cursor = bound.upperBound
    }
    if cursor < text.endIndex { pieces.append(Piece(text: String(text[cursor...]), isMarked: false)) }
    return pieces
  }

  private static func merged(_ ranges: [Range<Int>], in count: Int) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      let range = range.clamped(to: 0..<count)
      if range.isEmpty { continue }
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private static func passage(of text: String, around marks: [Range<Int>], context: Int) -> [Piece] {
    let bounds = marks.map { index($0.lowerBound, in: text)..<index($0.upperBound, in: text) }
    guard let first = bounds.first, let last = bounds.last else { return [] }
    var start = wordStart(before: first.lowerBound, in: text, scalars: context)
    let before = text.unicodeScalars.distance(from: start, to: first.lowerBound)
    let end = wordEnd(after: last.upperBound, in: text, scalars: 2 * context - before)
    let after = text.unicodeScalars.distance(from: last.upperBound, to: end)
    if after < context { start = wordStart(before: first.lowerBound, in: text, scalars: 2 * context - after) }
    var pieces: [Piece] = []
    var cursor = start
    for bound in bounds {
      pieces.append(Piece(text: String(text[cursor..<bound.lowerBound]), isMarked: false))
      pieces.append(Piece(text: shortened(text[bound], to: 2 * context), isMarked: true))
      cursor = bound.upperBound
    }
    pieces.append(Piece(text: String(text[cursor..<end]), isMarked: false))
    pieces = pieces.map { Piece(text: $0.text[...].collapsingWhitespace(), isMarked: $0.isMarked) }
    pieces.insert(Piece(text: ellipsis(before: start, in: text), isMarked: false), at: 0)
    pieces.append(Piece(text: ellipsis(after: end, in: text), isMarked: false))
    return pieces.filter { !$0.text.isEmpty }
  }

  private static func ellipsis(before start: String.Index, in text: String) -> String {
    let view = text.unicodeScalars
    if start == view.startIndex { return "" }
    return view[view.index(before: start)].properties.isWhitespace ? "… " : "…"
  }

  private static func ellipsis(after end: String.Index, in text: String) -> String {
    if end == text.endIndex { return "" }
    return text.unicodeScalars[end].properties.isWhitespace ? " …" : "…"
  }

  private static func shortened(_ text: Substring, to scalars: Int) -> String {
    guard text.unicodeScalars.count > scalars else { return String(text) }
    return String(text.unicodeScalars.prefix(scalars * 2 / 3)) + " … " + String(text.unicodeScalars.suffix(scalars / 3))
  }
}

extension Excerpt {
  private static func index(_ offset: Int, in text: String) -> String.Index {
    text.utf8.index(text.utf8.startIndex, offsetBy: offset).roundedDown(in: text)
  }

  /// The start of the first whole word within reach; a word longer than the reach is cut.
  private static func wordStart(before end: String.Index, in text: String, scalars: Int) -> String.Index {
    let view = text.unicodeScalars
    var index = end
    var best = end
    for _ in 0..<scalars {
      if index == view.startIndex { return index }
      let before = view.index(before: index)
      if view[before].properties.isWhitespace { best = index }
      index = before
    }
    return best == end && index < end ? index : best
  }

  private static func wordEnd(after start: String.Index, in text: String, scalars: Int) -> String.Index {
    let view = text.unicodeScalars
    var index = start
    var best = start
    for _ in 0..<scalars {
      if index == view.endIndex { return index }
      if view[index].properties.isWhitespace { best = index }
      index = view.index(after: index)
    }
    return best == start && index > start ? index : best
  }
}
