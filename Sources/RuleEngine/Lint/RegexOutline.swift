/// The parts of a regex as a tree: what follows what, what stands beside what, and what is repeated.
///
/// It knows where a character or a class begins and ends and not what the class matches; that is asked of PCRE2.
/// Patterns that do not compile give the outline of what can be read of them.
struct RegexOutline {
  struct Node {
    enum Kind {
      /// One character: a literal, or a class, where the scalar is nil.
      case character(Unicode.Scalar?)
      /// `^`, `\b` and the like: a place between characters.
      case place
      /// `\1` and the like: what a group has matched, or its pattern again.
      case reference
      case group(GroupKind)
    }

    let kind: Kind
    /// Bytes of the pattern, without the quantifier.
    var range: Range<Int>
    /// How often it may come in a row; `Int.max` = without bound.
    var times = 1...1
    /// Nodes of each alternative of a group, in order.
    var alternatives: [[Int]] = []
    let isCaseless: Bool
  }

  enum GroupKind: Hashable {
    case plain, look, refused
    case capture(number: Int, name: String?)
  }

  let bytes: [UInt8]
  /// The first is the whole pattern, as a group.
  private(set) var nodes: [Node]
  /// Numbers and names of groups that the pattern asks for again.
  private(set) var references: Set<String> = []
  /// A `|` with nothing before or behind it: `a||b` anywhere, a leading or trailing one outside groups.
  private(set) var emptyAlternative: Int?
  /// A `(?i)` that changes nothing, as patterns are caseless as they are.
  private(set) var redundantOption: Int?
  /// The innermost `(` that is never closed.
  private(set) var unclosedGroup: Int?
  /// Whether some of it is written in `(?x)` form.
  private(set) var isExtended = false

  private var at = 0
  private var open: [Scope]
  private var captures = 0

  /// A group that is not closed yet.
  private struct Scope {
    let node: Int
    var isCaseless = true
    var isExtended = false
    var isEmpty = true
    var afterBar = false
  }

  init(_ pattern: String) {
    bytes = Array(pattern.utf8)
    nodes = [Node(kind: .group(.plain), range: 0..<bytes.count, alternatives: [[]], isCaseless: true)]
    open = [Scope(node: 0)]
    while at < bytes.count { readPart() }
    if isExtended { emptyAlternative = nil }
    if open.count > 1 {
      unclosedGroup = emptyAlternative == nil ? nodes[scope.node].range.lowerBound : nil
    } else if scope.isEmpty, scope.afterBar, emptyAlternative == nil, !isExtended {
      emptyAlternative = bytes.count - 1
    }
  }

  /// A part as it is written, without its quantifier.
  func source(of node: Int) -> String { String(decoding: bytes[nodes[node].range], as: UTF8.self) }

  private var scope: Scope {
    get { open[open.count - 1] }
    set { open[open.count - 1] = newValue }
  }

  private mutating func readPart() {
    let start = at
    switch bytes[at] {
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "["):
      skipClass()
      add(.character(nil), from: start)
    case UInt8(ascii: "("): openGroup()
    case UInt8(ascii: ")"): closeGroup()
    case UInt8(ascii: "|"): endAlternative()
    case UInt8(ascii: "."):
      at += 1
      add(.character(nil), from: start)
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      at += 1
      add(.place, from: start)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"): readQuantifier()
    case UInt8(ascii: "#") where scope.isExtended:
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    case 0x09...0x0D, 0x20:
      at += 1
      if !scope.isExtended { add(.character(Unicode.Scalar(bytes[start])), from: start) }
    default: addScalar()
    }
  }

  // MARK: Parts

  private mutating func add(_ kind: Node.Kind, from start: Int) {
    scope.isEmpty = false
    append(Node(kind: kind, range: start..<at, isCaseless: scope.isCaseless))
  }

  private mutating func append(_ node: Node) {
    nodes.append(node)
    let last = nodes[scope.node].alternatives.count - 1
    nodes[scope.node].alternatives[last].append(nodes.count - 1)
  }

  private mutating func addScalar() {
    let start = at
    let scalar = readScalar()
    add(.character(scalar), from: start)
  }

  private mutating func readScalar() -> Unicode.Scalar? {
    let lead = bytes[at]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = min(bytes.count, at + length)
    let scalar = String(decoding: bytes[at..<end], as: UTF8.self).unicodeScalars.first
    at = end
    return scalar
  }

  private mutating func readEscape() {
    let start = at
    let escape = RegexEscape(in: bytes, at: at)
    at = escape.end
    switch escape.meaning {
    case .scalar(let scalar): add(.character(scalar), from: start)
    case .anyOf: add(.character(nil), from: start)
    case .place: add(.place, from: start)
    case .reference(let group):
      references.insert(group)
      add(.reference, from: start)
    case .quotation:
      while at < bytes.count, !bytes[at...].starts(with: #"\E"#.utf8) { addScalar() }
      at = min(bytes.count, at + 2)
    }
  }

  private mutating func skipClass() {
    at += 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "^") { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "]") { at += 1 }
    while at < bytes.count, bytes[at] != UInt8(ascii: "]") {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] == UInt8(ascii: "["), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ":") {
        at += 2
        while at < bytes.count, bytes[at] != UInt8(ascii: "]") { at += 1 }
        at += 1
      } else {
        at += 1
      }
    }
    at = min(bytes.count, at + 1)
  }

  // MARK: Quantifiers

  private mutating func readQuantifier() {
    guard let (times, end) = RegexQuantifier.read(in: bytes, at: at) else { return addScalar() }
    at = end
    if at < bytes.count, bytes[at] == UInt8(ascii: "?") || bytes[at] == UInt8(ascii: "+") { at += 1 }
    if let last = nodes[scope.node].alternatives.last?.last { nodes[last].times = times }
  }

  // MARK: Groups

  private mutating func endAlternative() {
    if scope.isEmpty, scope.afterBar || open.count == 1, emptyAlternative == nil { emptyAlternative = at }
    scope.isEmpty = true
    scope.afterBar = true
    nodes[scope.node].alternatives.append([])
    at += 1
  }

  private mutating func closeGroup() {
    at += 1
    guard open.count > 1 else { return }
    let closed = open.removeLast()
    nodes[closed.node].range = nodes[closed.node].range.lowerBound..<at
    scope.isEmpty = false
  }

  private mutating func openGroup() {
    let start = at
    let head = RegexGroupHead(in: bytes, at: at)
    at = head.end
    if let reference = head.reference { references.insert(reference) }
    var inner = Scope(node: nodes.count, isCaseless: scope.isCaseless, isExtended: scope.isExtended)
    if let value = head.caseless { inner.isCaseless = value }
    if let value = head.extended {
      inner.isExtended = value
      isExtended = isExtended || value
    }
    let kind: GroupKind
    switch head.meaning {
    case .nothing: return
    case .again: return add(.reference, from: start)
    case .setting:
      if head.isOnlyCaseless, scope.isCaseless, redundantOption == nil { redundantOption = start }
      scope.isCaseless = inner.isCaseless
      scope.isExtended = inner.isExtended
      return
    case .group(let found): kind = found
    case .capture(let name):
      captures += 1
      kind = .capture(number: captures, name: name)
    }
    scope.isEmpty = false
    append(Node(kind: .group(kind), range: start..<bytes.count, alternatives: [[]], isCaseless: scope.isCaseless))
    open.append(inner)
  }
}
