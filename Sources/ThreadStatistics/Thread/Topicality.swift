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
    let comments = thread.comments
    let measured = closeness.indices.filter { closeness[$0] >= 0 }
    if measured.isEmpty { return [.missing, .missing] }
    let sorted = measured.map { closeness[$0] }.sorted()
    // Only those that may be among the shown are put into their order.
    let limit = sorted[min(shown, sorted.count) - 1]
    let farthest = measured.filter { closeness[$0] <= limit }.sorted {
      (closeness[$0], comments[$0].ordinal, $0) < (closeness[$1], comments[$1].ordinal, $1)
    }
    return [
      .number(orMissing: Quantile.value(at: 0.5, ofSorted: sorted)),
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
    if table.isEmpty { return nil }
    for node in thread.comments.indices { table.add(thread.comments[node].record.text) }
    var weights = table.idf.map { (idf: $0, article: 0.0) }
    var length = 0.0
    table.forEachTerm(of: 0) { term, count in
      let weight = Double(count) * weights[term].idf
      weights[term].article = weight
      length += weight * weight
    }
    return thread.comments.indices.map { node in
      var product = 0.0
      var square = 0.0
      table.forEachTerm(of: node + 1) { term, count in
        let weight = Double(count) * weights[term].idf
        product += weight * weights[term].article
        square += weight * weight
      }
      return square == 0 ? -1 : product / (square.squareRoot() * length.squareRoot())
    }
  }

  /// The terms of several texts by number, text after text.
  private struct TermTable {
    /// Ascending within a text.
    private var terms: [UInt32] = []
    private var starts = [0]
    private var numbers = TermNumbers()
    private var textsWithTerm: [Int32] = []
    private var own: [UInt32] = []

    var isEmpty: Bool { terms.isEmpty }

    mutating func add(_ text: String) {
      own.removeAll(keepingCapacity: true)
      TermScanner.scan(text) { own.append(numbers.number(of: $0)) }
      own.sort()
      terms += own
      starts.append(terms.count)
      while textsWithTerm.count < numbers.count { textsWithTerm.append(0) }
      for place in own.indices where place == 0 || own[place] != own[place - 1] {
        textsWithTerm[Int(own[place])] += 1
      }
    }

    var idf: [Double] {
      let texts = Double(starts.count - 1)
      return textsWithTerm.map { log((1 + texts) / (1 + Double($0))) + 1 }
    }

    /// Each term of a text once, with how often it occurs there.
    func forEachTerm(of text: Int, _ body: (_ term: Int, _ count: Int) -> Void) {
      var place = starts[text]
      let end = starts[text + 1]
      while place < end {
        let term = terms[place]
        let first = place
        while place < end, terms[place] == term { place += 1 }
        body(Int(term), place - first)
      }
    }
  }
}
