import ThreadModel

/// Which quoted words have been charged to their author, so that ten who quote an insult do not make ten of it.
struct QuoteCharges {
  private struct Key: Hashable {
    let rule: Int
    let source: String
    let words: String
  }

  private static let comparedBytes = 200

  private var first: [Key: String] = [:]

  /// The hits with a note on those whose words were charged before, by the rule and in the comment it found them in.
  mutating func noting(_ hits: [Hit], of rule: Int, on comment: Comment) -> [Hit] {
    hits.map { hit in
      guard !hit.match.isEmpty else { return hit }
      let words = String(hit.match.prefix(bytes: Self.comparedBytes)).lowercased()
      guard hit.view == .quote else {
        if hit.view == .body { note(Key(rule: rule, source: comment.id, words: words), comment.id) }
        return hit
      }
      guard let quote = CommentViews.quote(at: hit.range.lowerBound, in: comment), let name = quote.author else {
        return hit
      }
      let key = Key(rule: rule, source: quote.sourceID ?? "\u{0}" + name, words: words)
      guard let earlier = first[key] else {
        note(key, comment.id)
        return hit
      }
      return earlier == comment.id ? hit : hit.charged(in: earlier)
    }
  }

  private mutating func note(_ key: Key, _ comment: String) {
    if first[key] == nil { first[key] = comment }
  }
}
