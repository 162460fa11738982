package import ThreadModel

/// A text that is JSON: one value, or one value a line (NDJSON). Lines are read when they are asked for.
package struct JSONInput: Sendable {
  private enum Shape: Sendable {
    case value(JSONDocument, LineTable)
    /// With the number of each line, where it is not its place in the text.
    case lines([Int])
  }

  private let text: String
  private let shape: Shape
  /// Objects to tell the format by: the first ones, arrays opened.
  package let sample: [JSONValue]

  private static let sampleSize = 6
  /// How many lines are tried until one is JSON: the first may be torn where a dump was split.
  private static let linesTried = 3

  /// Nil where the text is not JSON.
  init?(_ text: String) {
    self.text = text
    guard let first = text.utf8.first(where: { $0 > 32 }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return nil }
    if Self.isLines(text) {
      shape = .lines([])
    } else if let document = try? JSONDocument(text) {
      shape = .value(document, LineTable(text))
    } else {
      return nil
    }
    var sample: [JSONValue] = []
    Self.forEachObject(of: text, shape, limit: Self.sampleSize, { sample.append($0.value) }, onMalformed: { _, _ in })
    self.sample = sample
  }

  /// Lines of an input that was seen to be one value a line.
  init(lines: InputDocument) {
    text = lines.text
    shape = .lines(lines.lineNumbers)
    sample = []
  }

  var isLines: Bool {
    switch shape {
    case .lines: true
    case .value: false
    }
  }

  /// Whether there are several lines and one of the first is a whole object or array.
  private static func isLines(_ text: String) -> Bool {
    var lines = InputLines(text)
    var first: [Substring] = []
    while first.count < linesTried, let line = lines.next() {
      guard let start = line.text.utf8.first(where: { $0 > 32 }) else { continue }
      guard start == UInt8(ascii: "{") || start == UInt8(ascii: "[") else { return false }
      first.append(line.text)
    }
    return first.count > 1 && first.contains { $0.utf8.count > 2 && (try? JSONDocument($0)) != nil }
  }

  /// Calls `body` with every object of the input, in order; an array stands for its elements.
  ///
  /// - Parameter onMalformed: gets the problem and the place of each line that is not JSON.
  package func forEachObject(_ body: (JSONUnit) -> Void, onMalformed: (String, SourceLocation) -> Void) {
    Self.forEachObject(of: text, shape, limit: .max, body, onMalformed: onMalformed)
  }

  private static func forEachObject(
    of text: String, _ shape: Shape, limit: Int, _ body: (JSONUnit) -> Void,
    onMalformed: (String, SourceLocation) -> Void
  ) {
    var left = limit
    switch shape {
    case .value(let document, let table):
      open(JSONUnit(value: document.root, firstLine: 1, table: table), &left, body)
    case .lines(let numbers):
      var lines = InputLines(text, numbers: numbers)
      while left > 0, let line = lines.next() {
        guard line.text.utf8.contains(where: { $0 > 32 }) else { continue }
        do throws(JSONFailure) {
          let root = try JSONDocument(line.text).root
          guard root.isObject || root.isArray else {
            onMalformed("the line is not an object", SourceLocation(line: line.number))
            continue
          }
          open(JSONUnit(value: root, firstLine: line.number, table: nil), &left, body)
        } catch {
          let column = SourceLocation(ofByte: error.offset, in: line.text.utf8.span).column
          onMalformed(error.problem, SourceLocation(line: line.number, column: column))
        }
      }
    }
  }

  /// Calls `body` with every object of a value that stands alone.
  static func forEachObject(in value: JSONValue, _ body: (JSONUnit) -> Void) {
    var left = Int.max
    open(JSONUnit(value: value, firstLine: 1, table: nil), &left, body)
  }

  /// Arrays in arrays are opened too; what is not an object is passed over.
  private static func open(_ unit: JSONUnit, _ left: inout Int, _ body: (JSONUnit) -> Void) {
    guard unit.value.isArray else {
      if unit.value.isObject, left > 0 { body(unit) }
      left -= 1
      return
    }
    var waiting = [unit.value.arrayElements]
    while left > 0, var elements = waiting.popLast() {
      while left > 0, let value = elements.next() {
        if value.isArray {
          waiting.append(elements)
          elements = value.arrayElements
        } else if value.isObject {
          body(JSONUnit(value: value, firstLine: unit.firstLine, table: unit.table))
          left -= 1
        }
      }
    }
  }
}

/// One object of an input and where its text stands.
package struct JSONUnit {
  package let value: JSONValue
  /// The line on which the JSON text begins that the value is part of.
  let firstLine: Int
  /// Nil where that text is one line.
  let table: LineTable?

  /// The line on which a value of this unit begins, from 1.
  package func line(of value: JSONValue) -> Int {
    table.map { $0.line(ofByte: value.byteOffset) } ?? firstLine
  }
}

/// The line of any byte of a text, by binary search.
struct LineTable: Sendable {
  private let ends: [Int32]

  init(_ text: String) {
    var ends: [Int32] = []
    let bytes = text.utf8.span
    for place in 0..<min(bytes.count, Int(Int32.max)) where bytes[place] == 10 { ends.append(Int32(place)) }
    self.ends = ends
  }

  func line(ofByte offset: Int) -> Int {
    ends.partitioningIndex { Int($0) >= offset } + 1
  }
}
