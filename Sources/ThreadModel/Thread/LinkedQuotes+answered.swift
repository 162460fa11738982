/// Whom a comment answers by what it quotes.
enum QuotedParent: Hashable {
  case record(Int)
  /// Somebody whose comment is not among the records, as on another page of the thread.
  case elsewhere
  case nobody
}

extension LinkedQuotes {
  /// The comment that the record with this index answers.
  ///
  /// Where the format tells which quotes stand in others, only outermost ones count: people quote others together with
  /// what those answered. The first that names its author or its comment decides, even where that comment is not here,
  /// because the ones behind it are answered in passing. Where nothing is known of nesting, the latest earlier comment
  /// is the one that quotes the others. A comment that quotes only later ones answers the first of these.
  func answered(by index: Int) -> QuotedParent {
    let nestings = quotes.compactMap(\.nesting)
    guard nestings.count == quotes.count, let outermost = nestings.min() else {
      let found = sources.compactMap { $0 }
      let latest = found.filter { $0 < index }.max() ?? found.filter { $0 > index }.min()
      return latest.map { .record($0) } ?? .nobody
    }
    for place in quotes.indices where quotes[place].nesting == outermost {
      if let source = sources[place] {
        if source != index { return .record(source) }
      } else if quotes[place].evidence == .notFound, quotes[place].author != nil || quotes[place].sourceID != nil {
        return .elsewhere
      }
    }
    return .nobody
  }
}
