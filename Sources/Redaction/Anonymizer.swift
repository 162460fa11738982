package import ThreadModel

/// Puts pseudonyms for the users of a page: above their comments, in quotes and links, and wherever a text names them.
///
/// A name in a text is a whole word or phrase that some author of the page, or somebody quoted there, goes by; one word
/// of a name of several counts where it is written with a capital. Names in other forms than their own (`Janka` for
/// `Janek`) and people who are no users stay: a text is not made anonymous by this alone.
package struct Anonymizer: Sendable {
  private let key: String

  /// - Parameter key: the same key gives the same pseudonyms, in every run and for every page.
  package init(key: String) { self.key = key }

  package func anonymized(_ page: PageReport) -> PageReport {
    let names = NameBook(page.threads.map(\.thread), Pseudonyms(key: key))
    var page = page
    page.threads = page.threads.map { names.rewritten($0) }
    return page
  }
}

/// Who goes by which names on a page.
struct NameBook: ThreadRewriting {
  private let pseudonyms: Pseudonyms
  private var replacements: [String] = []
  private var numberOfName: [String: Int] = [:]
  private let finder: PhraseFinder

  init(_ threads: [CommentThread], _ pseudonyms: Pseudonyms) {
    self.pseudonyms = pseudonyms
    var names: [String] = []
    var replacements: [String] = []
    var numberOfName: [String: Int] = [:]
    func add(_ name: String, _ replacement: String) {
      let folded = name.lowercased()
      if let known = numberOfName[folded] {
        if replacements[known] != replacement { replacements[known] = Pseudonyms.ambiguous }
      } else if !folded.allSatisfy(\.isWhitespace) {
        numberOfName[folded] = names.count
        names.append(name)
        replacements.append(replacement)
      }
    }
    var quoted: [String] = []
    for thread in threads {
      for comment in thread.comments {
        let author = comment.author
        quoted += comment.quotes.compactMap(\.author)
        guard let identity = author.identity else { continue }
        let pseudonym = pseudonyms.name(for: identity)
        for name in [author.name, author.handle, author.realName].compactMap({ $0 }) { add(name, pseudonym) }
        if let userID = author.userID, !userID.allSatisfy(\.isNumber) { add(userID, pseudonym) }
      }
    }
    for name in quoted where numberOfName[name.lowercased()] == nil { add(name, pseudonyms.name(for: name)) }
    let whole = names.count
    for number in 0..<whole {
      let parts = names[number].split { $0.isWhitespace || $0 == "," }
      guard parts.count > 1 else { continue }
      for part in parts where part.count > 2 && part.first?.isUppercase == true {
        let known = numberOfName[part.lowercased()]
        if known.map({ $0 >= whole }) ?? true { add(String(part), replacements[number]) }
      }
    }
    self.replacements = replacements
    self.numberOfName = numberOfName
    finder = PhraseFinder(names) { $0 >= whole }
  }

  func edits(in text: String, at place: TextPlace) -> TextEdits {
    TextEdits(finder.matches(in: text).map { .init(range: $0.range, replacement: replacements[$0.phrase]) })
  }

  func author(_ author: Author, of node: Int) -> Author {
    author.identity.map { Author(name: pseudonyms.name(for: $0), role: author.role) } ?? author
  }

  func name(_ name: String) -> String {
    numberOfName[name.lowercased()].map { replacements[$0] } ?? pseudonyms.name(for: name)
  }
}
