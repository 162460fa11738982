import Glibc
import ThreadModel

/// How close comments keep to the article, by the terms they share with it.
///
/// Source: Salton and Buckley 1988, "Term-weighting approaches in automatic text retrieval".
enum Topicality: ThreadStatistic {
  private static let missing = "the article has no text, or no comment has a term"

  static let columns = [
    Column(
      "topicality", "Median closeness of the comments to the article, from 0 (no term in common) to 1.",
      unit: "0 to 1",
      formula: "cosine of the vectors n(t) idf(t) of a comment's own words and of the article's title and text, where "
        + "n(t) is how often term t occurs, idf(t) = ln((1 + N) / (1 + df(t))) + 1, N = comments of the thread + 1 for "
        + "the article, df(t) = how many of these have the term. Comments without a term are left out",
      source: "Salton, Buckley 1988, \"Term-weighting approaches in automatic text retrieval\"", missing: missing),
    Column(
      "least_topical", "The ten comments farthest from the article: id and closeness, the farthest first.",
      unit: "0 to 1", missing: missing, isDetail: true),
  ]

  private static let shown = 10

  static func cells(of thread: CorpusThread) -> [Cell] {
    guard let closeness = closeness(in: thread.thread) else { return [.missing, .missing] }
    let comments = thread.thread.comments
    let measured = closeness.indices.filter { closeness[$0] >= 0 }
    if measured.isEmpty { return [.missing, .missing] }
    let farthest = measured.sorted {
      (closeness[$0], comments[$0].ordinal, $0) < (closeness[$1], comments[$1].ordinal, $1)
    }
    return [
      .number(orMissing: Quantile.value(at: 0.5, ofSorted: farthest.map { closeness[$0] })),
      .list(
        farthest.prefix(shown).map {
          .record([.init("id", .text(comments[$0].id)), .init("closeness", .number(closeness[$0]))])
        }),
    ]
  }

  /// For each comment the cosine to the article; -1 where the comment has no term. Nil without an article.
  static func closeness(in thread: CommentThread) -> [Double]? {
    if thread.article.text.isEmpty { return nil }
    var table = TermTable()
    table.add((thread.article.title ?? "") + "\n" + thread.article.text)
    if table.terms.isEmpty { return nil }
    for node in thread.comments.indices { table.add(thread.comments[node].record.text) }
    let idf = table.idf
    var article = [Double](repeating: 0, count: idf.count)
    let length = table.vector(of: 0, idf: idf).reduce(0.0) { length, entry in
      article[entry.term] = entry.weight
      return length + entry.weight * entry.weight
    }.squareRoot()
    return thread.comments.indices.map { node in
      var product = 0.0
      var square = 0.0
      for entry in table.vector(of: node + 1, idf: idf) {
        product += entry.weight * article[entry.term]
        square += entry.weight * entry.weight
      }
      return square == 0 ? -1 : product / (square.squareRoot() * length)
    }
  }

  /// The terms of several texts by number, text after text.
  private struct TermTable {
    private(set) var terms: [UInt32] = []
    private var starts = [0]
    private var numbers: [UInt64: UInt32] = [:]
    private var textsWithTerm: [Int] = []

    /// Terms are sorted within a text.
    mutating func add(_ text: String) {
      TermScanner.scan(text) { hash in
        if let number = numbers[hash] {
          terms.append(number)
        } else {
          let number = UInt32(truncatingIfNeeded: numbers.count)
          numbers[hash] = number
          textsWithTerm.append(0)
          terms.append(number)
        }
      }
      let start = starts[starts.count - 1]
      terms[start...].sort()
      for place in start..<terms.count where place == start || terms[place] != terms[place - 1] {
        textsWithTerm[Int(terms[place])] += 1
      }
      starts.append(terms.count)
    }

    var idf: [Double] {
      let texts = Double(starts.count - 1)
      return textsWithTerm.map { log((1 + texts) / (1 + Double($0))) + 1 }
    }

    /// Each term of a text once, with its weight.
    func vector(of text: Int, idf: [Double]) -> [(term: Int, weight: Double)] {
      var vector: [(term: Int, weight: Double)] = []
      var place = starts[text]
      while place < starts[text + 1] {
        let term = terms[place]
        let first = place
        while place < starts[text + 1], terms[place] == term { place += 1 }
        vector.append((Int(term), Double(place - first) * idf[Int(term)]))
      }
      return vector
    }
  }
}
