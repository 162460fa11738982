/// One value of a JSON text. What is not there and what is of another kind is nil, so that reading is a chain of `?`.
package struct JSONValue: Sendable {
  private let document: JSONDocument
  private let index: Int

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  private var entry: JSONDocument.Entry { document.entries[index] }

  package var isNull: Bool { entry.kind == .null }
  package var isObject: Bool { entry.kind == .object }
  package var isArray: Bool { entry.kind == .array }

  package var string: String? {
    switch entry.kind {
    case .string: String(document.literal(of: entry))
    case .escapedString: JSONString.unescaped(document.literal(of: entry))
    default: nil
    }
  }

  /// A number's digits as written: ids do not pass through floating point.
  package var numberLiteral: String? { entry.kind == .number ? String(document.literal(of: entry)) : nil }
  package var int: Int? { numberLiteral.flatMap { Int($0) } }
  package var double: Double? { numberLiteral.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } }

  package var bool: Bool? {
    switch entry.kind {
    case .boolTrue: true
    case .boolFalse: false
    default: nil
    }
  }

  /// A string, or a number as written: what exports use as an id.
  package var key: String? { string ?? numberLiteral }

  /// The member of that name; the first one where an object has several. Costs one step a member.
  package subscript(_ name: String) -> JSONValue? {
    guard isObject else { return nil }
    let end = Int(entry.subtreeEnd)
    var key = index + 1
    while key + 1 < end {
      if document.isKey(key, name) { return JSONValue(document: document, index: key + 1) }
      key = Int(document.entries[key + 1].subtreeEnd)
    }
    return nil
  }

  /// Where the value begins, in bytes of the JSON text.
  var byteOffset: Int { Int(entry.start) }

  /// The values of an array in order; empty for anything else.
  package var elements: [JSONValue] {
    guard isArray else { return [] }
    var values: [JSONValue] = []
    var next = index + 1
    while next < Int(entry.subtreeEnd) {
      values.append(JSONValue(document: document, index: next))
      next = Int(document.entries[next].subtreeEnd)
    }
    return values
  }

  /// The values of an array in order, without making an array of them.
  package var arrayElements: Elements {
    Elements(document: document, position: index + 1, end: isArray ? Int(entry.subtreeEnd) : 0)
  }

  package struct Elements: Sequence, IteratorProtocol {
    fileprivate let document: JSONDocument
    fileprivate var position: Int
    fileprivate let end: Int

    package mutating func next() -> JSONValue? {
      guard position < end else { return nil }
      let value = JSONValue(document: document, index: position)
      position = Int(document.entries[position].subtreeEnd)
      return value
    }
  }

  /// The members of an object in order; empty for anything else.
  package var members: Members {
    Members(document: document, position: index + 1, end: isObject ? Int(entry.subtreeEnd) : 0)
  }

  package struct Member {
    fileprivate let document: JSONDocument
    fileprivate let index: Int

    package var key: String { JSONValue(document: document, index: index).string ?? "" }
    package var value: JSONValue { JSONValue(document: document, index: index + 1) }
  }

  package struct Members: Sequence, IteratorProtocol {
    fileprivate let document: JSONDocument
    fileprivate var position: Int
    fileprivate let end: Int

    package mutating func next() -> Member? {
      guard position + 1 < end else { return nil }
      let member = Member(document: document, index: position)
      position = Int(document.entries[position + 1].subtreeEnd)
      return member
    }
  }
}
