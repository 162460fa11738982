import ThreadModel

extension ThreadSweep {
  /// Takes the score out of rules that a composite stands for.
  func absorb(in firings: inout [Firing]) {
    var absorbers: [Int: String] = [:]
    for firing in firings {
      guard case .expression(_, let absorbed)? = book.compiled[firing.rule].composite, firing.counts else { continue }
      for rule in absorbed where absorbers[rule] == nil { absorbers[rule] = book.compiled[firing.rule].id }
    }
    guard !absorbers.isEmpty else { return }
    for index in firings.indices where firings[index].setAside == nil {
      firings[index].setAside = absorbers[firings[index].rule].map { .absorbed(by: $0) }
    }
  }

  /// Where the language of a comment is not known, the rules of all languages look at it, and a word that many share
  /// would be charged once a language. Only the language with the most to say is counted, and what is written for any;
  /// of equal ones the more severe floor decides, then the order in which the rules name them.
  func countOneLanguage(in firings: inout [Firing]) {
    var found: [Int: (score: Double, floor: Verdict)] = [:]
    for firing in firings where firing.counts {
      let floor = book.compiled[firing.rule].definition.verdict ?? .pass
      for language in book.languages[firing.rule] {
        let known = found[language] ?? (0, .pass)
        found[language] = (known.score + firing.score, max(known.floor, floor))
      }
    }
    guard found.count > 1 else { return }
    let most = found.max { a, b in
      (a.value.score, a.value.floor, b.key) < (b.value.score, b.value.floor, a.key)
    }
    guard let counted = most?.key else { return }
    for index in firings.indices where firings[index].counts {
      let languages = book.languages[firings[index].rule]
      if languages.isEmpty || languages.contains(counted) { continue }
      firings[index].setAside = .otherLanguage(counted: book.languageNames[counted])
    }
  }
}
