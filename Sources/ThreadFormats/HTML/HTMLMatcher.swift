/// A selector made ready for one page: names are numbers, and what the page has no name for cannot match.
struct HTMLMatcher {
  private struct Test {
    let name: Int32
    let relation: HTMLSelector.Test.Relation
    let value: String
  }

  private struct Compound {
    let tag: Int32?
    let tests: [Test]
    let isChild: Bool
  }

  private let alternatives: [[Compound]]

  init(_ selector: HTMLSelector, _ document: HTMLDocument) {
    alternatives = selector.alternatives.compactMap { compounds in
      var prepared: [Compound] = []
      for compound in compounds {
        let tag = compound.tag.map { document.numberOfName[$0] ?? -1 }
        let tests = compound.tests.compactMap { test in
          document.numberOfName[test.attribute].map { Test(name: $0, relation: test.relation, value: test.value) }
        }
        guard tag != -1, tests.count == compound.tests.count else { return nil }
        prepared.append(Compound(tag: tag, tests: tests, isChild: compound.isChild))
      }
      return prepared
    }
  }

  func matches(_ element: HTMLElement) -> Bool { alternatives.contains { matches(element, $0) } }

  /// The rightmost compound is the element's own; each one to the left takes the nearest ancestor that fits, and a
  /// child combinator that then fails goes on from the next one.
  private func matches(_ element: HTMLElement, _ compounds: [Compound]) -> Bool {
    guard let own = compounds.first, fits(element, own) else { return false }
    guard compounds.count > 1 else { return true }
    // `reached[i]`: compounds 0...i fit a chain that ends at the current ancestor or, without `>`, below it.
    var reachedHere = [Bool](repeating: false, count: compounds.count)
    var reachedBelow = reachedHere
    reachedHere[0] = true
    for ancestor in element.ancestors {
      for place in compounds.indices { reachedBelow[place] = reachedBelow[place] || reachedHere[place] }
      var next = [Bool](repeating: false, count: compounds.count)
      for place in 1..<compounds.count {
        let before = compounds[place - 1].isChild ? reachedHere[place - 1] : reachedBelow[place - 1]
        next[place] = before && fits(ancestor, compounds[place])
      }
      if next[compounds.count - 1] { return true }
      reachedHere = next
    }
    return false
  }

  private func fits(_ element: HTMLElement, _ compound: Compound) -> Bool {
    if let tag = compound.tag, element.node.name != tag { return false }
    return compound.tests.allSatisfy { test in
      guard let range = element.valueRange(ofName: test.name) else { return false }
      switch test.relation {
      case .present: return true
      case .word: return element.contains(word: test.value, in: range)
      case .equal: return test.value.utf8.elementsEqual(element.slice(range))
      case .prefix: return element.slice(range).starts(with: test.value.utf8)
      case .suffix: return element.slice(range).reversed().starts(with: test.value.utf8.reversed())
      case .infix: return contains(test.value, element.slice(range))
      }
    }
  }

  private func contains(_ needle: String, _ hay: ArraySlice<UInt8>) -> Bool {
    let needle = Array(needle.utf8)
    guard !needle.isEmpty, hay.count >= needle.count else { return false }
    return (hay.startIndex...hay.endIndex - needle.count).contains { start in
      hay[start] == needle[0] && hay[start..<start + needle.count].elementsEqual(needle)
    }
  }
}
