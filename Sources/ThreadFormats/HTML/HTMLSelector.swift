import Synchronization

/// A CSS selector: `li.comment > .fn a[href*="/user/"], #x`.
///
/// Tags, `*`, `#id`, `.class`, `[name]`, `[name=v]` with `^=`, `$=`, `*=`, `~=`, the descendant and the child
/// combinator, and commas. Anything else makes a selector that matches nothing.
package struct HTMLSelector: Sendable, Hashable, ExpressibleByStringLiteral {
  struct Test: Sendable, Hashable {
    enum Relation: Character {
      case present = "?"
      case equal = "="
      case prefix = "^"
      case suffix = "$"
      case infix = "*"
      case word = "~"
    }
    let attribute: String
    let relation: Relation
    let value: String
  }

  struct Compound: Sendable, Hashable {
    /// Nil for any.
    var tag: String?
    var tests: [Test] = []
    /// Whether the compound to the left is the parent; else any ancestor.
    var isChild = false
  }

  /// One of them has to match; compounds from right to left.
  let alternatives: [[Compound]]

  /// Literals are read once: formats ask for the same ones at every comment.
  package init(stringLiteral text: String) {
    self = Self.literals.withLock { literals in
      if let known = literals[text] { return known }
      let selector = HTMLSelector(text)
      literals[text] = selector
      return selector
    }
  }

  private static let literals = Mutex<[String: HTMLSelector]>([:])

  package init(_ text: String) {
    var parser = HTMLSelectorParser(text)
    alternatives = parser.parse() ?? []
  }
}

/// Reads the text of a selector.
private struct HTMLSelectorParser {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text) }

  mutating func parse() -> [[HTMLSelector.Compound]]? {
    var alternatives: [[HTMLSelector.Compound]] = []
    var compounds: [HTMLSelector.Compound] = []
    var isChild = false
    while position < characters.count {
      switch characters[position] {
      case " ": position += 1
      case ">":
        guard !compounds.isEmpty, !isChild else { return nil }
        isChild = true
        position += 1
      case ",":
        guard !compounds.isEmpty, !isChild else { return nil }
        alternatives.append(compounds.reversed())
        compounds = []
        position += 1
      default:
        guard var compound = compound() else { return nil }
        compound.isChild = isChild
        isChild = false
        compounds.append(compound)
      }
    }
    guard !compounds.isEmpty, !isChild else { return nil }
    return alternatives + [compounds.reversed()]
  }

  private mutating func compound() -> HTMLSelector.Compound? {
    var compound = HTMLSelector.Compound()
    let start = position
    if characters[position] == "*" { position += 1 } else { compound.tag = name().map { $0.lowercased() } }
    while position < characters.count {
      switch characters[position] {
      case "#":
        position += 1
        guard let id = name() else { return nil }
        compound.tests.append(HTMLSelector.Test(attribute: "id", relation: .equal, value: id))
      case ".":
        position += 1
        guard let word = name() else { return nil }
        compound.tests.append(HTMLSelector.Test(attribute: "class", relation: .word, value: word))
      case "[":
        position += 1
        guard let test = test() else { return nil }
        compound.tests.append(test)
      default: return position > start ? compound : nil
      }
    }
    return position > start ? compound : nil
  }

  /// Behind the `[`, up to and with the `]`.
  private mutating func test() -> HTMLSelector.Test? {
    guard let attribute = name(), let mark = take() else { return nil }
    if mark == "]" { return HTMLSelector.Test(attribute: attribute, relation: .present, value: "") }
    guard let relation = HTMLSelector.Test.Relation(rawValue: mark), relation != .present else { return nil }
    if relation != .equal, take() != "=" { return nil }
    let quote = position < characters.count ? characters[position] : "]"
    guard quote == "\"" || quote == "'" else {
      guard let value = name(), take() == "]" else { return nil }
      return HTMLSelector.Test(attribute: attribute, relation: relation, value: value)
    }
    position += 1
    guard let end = characters[position...].firstIndex(of: quote) else { return nil }
    let value = String(characters[position..<end])
    position = end + 1
    return take() == "]" ? HTMLSelector.Test(attribute: attribute, relation: relation, value: value) : nil
  }

  private mutating func take() -> Character? {
    guard position < characters.count else { return nil }
    position += 1
    return characters[position - 1]
  }

  private mutating func name() -> String? {
    let start = position
    while position < characters.count, isNamePart(characters[position]) { position += 1 }
    return position > start ? String(characters[start..<position]) : nil
  }

  private func isNamePart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_:".contains(character)
  }
}
