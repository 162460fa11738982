import ThreadModel

/// A selector made ready for one page: names are numbers, and what the page has no name for cannot match.
struct HTMLMatcher {
  /// One part of a selector: a tag and tests of attributes.
  struct Compound {
    private struct Test {
      let name: Int32
      let relation: HTMLSelector.Test.Relation
      let value: String
    }

    private let tag: Int32?
    private let tests: [Test]
    let isChild: Bool

    /// Nil where the page has no such tag or attribute.
    init?(_ compound: HTMLSelector.Compound, _ page: HTMLDocument) {
      tag = compound.tag.map { page.numberOfName[$0] ?? -1 }
      tests = compound.tests.compactMap { test in
        page.numberOfName[test.attribute].map {
          Test(name: $0, relation: test.relation, value: test.value)
        }
      }
      isChild = compound.isChild
      guard tag != -1, tests.count == compound.tests.count else { return nil }
    }

    func fits(_ element: HTMLElement) -> Bool {
      if let tag, element.node.name != tag { return false }
      return tests.allSatisfy { test in
        guard let range = element.valueRange(ofName: test.name) else { return false }
        switch test.relation {
        case .present: return true
        case .word: return element.contains(word: test.value, in: range)
        case .equal: return test.value.utf8.elementsEqual(element.slice(range))
        case .prefix: return element.slice(range).starts(with: test.value.utf8)
        case .suffix:
          return element.slice(range).reversed().starts(with: test.value.utf8.reversed())
        case .infix: return Self.contains(test.value, element.slice(range))
        }
      }
    }

    private static func contains(_ needle: String, _ hay: ArraySlice<UInt8>) -> Bool {
      let needle = Array(needle.utf8)
      guard !needle.isEmpty, hay.count >= needle.count else { return false }
      return (hay.startIndex...hay.endIndex - needle.count).contains { start in
        hay[start] == needle[0] && hay[start..<start + needle.count].elementsEqual(needle)
      }
    }
  }

  /// Alternatives of one part.
  private var single: [Compound] = []
  /// For each alternative of several parts the places of the elements that fit it.
  private var chains: [[Int32]] = []

  init(_ selector: HTMLSelector, _ page: HTMLDocument) {
    for compounds in selector.alternatives {
      if compounds.count == 1 {
        if let compound = Compound(compounds[0], page) { single.append(compound) }
      } else {
        let places = page.chains.elements(fitting: compounds, in: page)
        if !places.isEmpty { chains.append(places) }
      }
    }
  }

  func matches(_ element: HTMLElement) -> Bool {
    single.contains { $0.fits(element) } || chains.contains { Self.holds($0, Int32(element.index)) }
  }

  private static func holds(_ places: [Int32], _ place: Int32) -> Bool {
    let first = places.partitioningIndex { $0 >= place }
    return first < places.count && places[first] == place
  }
}
