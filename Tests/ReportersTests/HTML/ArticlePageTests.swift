import Testing
import ThreadModel

@testable import Reporters
@testable import ThreadFormats

@Suite struct ArticlePageTests {
  private func html(_ page: PageReport) -> String {
    HTMLReporter.report(Sketch.counted(page), of: Sketch.report(page), style: Style())
  }

  @Test func `sections stand in the order in which an editor asks`() throws {
    let page = try HTMLDocument(html(Sketch.page([nil, 0, 1, nil], [1: .hide, 3: .review])))
    #expect(
      page.all("main section").compactMap(\.id) == [
        "summary", "attention", "timeline", "tree", "text", "flagged", "users", "pairs", "rules", "defects", "figures",
        "definitions",
      ])
    #expect(page.all("nav a").compactMap { $0["href"] } == page.all("main section").compactMap { "#" + ($0.id ?? "") })
    for link in page.all("a") {
      if let target = link["href"], target.hasPrefix("#") {
        #expect(page.element(id: String(target.dropFirst())) != nil)
      }
    }
  }

  @Test func `an incident bridges one unflagged comment and no more`() {
    let chain: [Int?] = [nil, 0, 1, 2, 3, 4, 5]
    let page = Sketch.page(chain, [0: .review, 2: .hide, 5: .review, 6: .reject])
    let incidents = Incident.incidents(in: PageForest(page))
    #expect(incidents.map(\.seed) == [5, 0])
    #expect(incidents.map(\.members) == [[5, 6], [0, 2]])
    #expect(incidents.map(\.replies) == [1, 6])
    #expect(incidents[1].people.map(\.flagged) == [2])
  }

  @Test func `in a flat thread an incident goes on in the order of the page`() {
    let flat = [Int?](repeating: nil, count: 8)
    let incidents = Incident.incidents(
      in: PageForest(Sketch.page(flat, [0: .review, 2: .review, 3: .hide, 6: .review])))
    #expect(incidents.map(\.members) == [[0, 2, 3], [6]])
    #expect(incidents.map(\.replies) == [3, 0])
  }

  @Test func `a picture puts a first reply beside and a second one below`() {
    let forest = PageForest(Sketch.page([nil, 0, 1, 0, nil]))
    let layout = TreeLayout(ShownComments(forest).entries, width: 30)
    #expect(layout.places.map(\.x) == [0, 1, 2, 1, 0])
    #expect(layout.places.map(\.y) == [0, 0, 0, 1, 2])
    #expect(layout.places.allSatisfy { !$0.isCut })
  }

  @Test func `no two comments share a place in a picture`() {
    var seed: UInt64 = 7
    for count in [1, 7, 60, 500, 4000] {
      let parents = (0..<count).map { number -> Int? in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return number == 0 || seed >> 60 < 3 ? nil : Int(seed >> 33) % number
      }
      let layout = TreeLayout(ShownComments(PageForest(Sketch.page(parents))).entries, width: 44)
      #expect(Set(layout.places.map { [$0.x, $0.y] }).count == count)
      #expect(layout.places.allSatisfy { $0.x <= layout.width && $0.y <= layout.height && $0.x >= 0 })
    }
  }

  @Test func `a chain of replies becomes rows and not a line to the horizon`() {
    let parents = (0..<3000).map { $0 == 0 ? nil : $0 - 1 }
    let layout = TreeLayout(ShownComments(PageForest(Sketch.page(parents))).entries, width: 60)
    #expect(layout.width <= 60)
  }

  @Test func `too many comments leave the flagged ones and what is around them`() {
    let parents = (0..<3000).map { $0 == 0 ? nil : $0 - 1 }
    let forest = PageForest(Sketch.page(parents, [1000: .hide, 2000: .review]))
    let shown = ShownComments(forest, limit: 100)
    #expect(!shown.isComplete)
    #expect(shown.entries.map(\.node) == [997, 998, 999, 1000, 1001, 1997, 1998, 1999, 2000, 2001])
    #expect(
      shown.entries.map(\.isCut) == [true] + [Bool](repeating: false, count: 4) + [true]
        + [Bool](repeating: false, count: 4))
    #expect(ShownComments(forest, limit: 3).entries.map(\.node) == [998, 999, 1000])
  }

  @Test func `a page of deep replies is not a deep page`() throws {
    let parents = (0..<4000).map { $0 == 0 ? nil : $0 - 1 }
    let page = try HTMLDocument(html(Sketch.page(parents, [3999: .hide])))
    #expect(page.all("article").map { Array($0.ancestors).count }.max() ?? 0 < 60)
    #expect(page.all(".tree article").count == 4000)
  }

  @Test func `50 000 comments are less than 25 megabytes`() {
    let parents = (0..<50_000).map { $0 % 7 == 0 ? nil : $0 - 1 }
    let verdicts = Dictionary(uniqueKeysWithValues: (0..<12_500).map { ($0 * 4, Verdict.hide) })
    #expect(html(Sketch.page(parents, verdicts)).utf8.count < 25_000_000)
  }

  @Test func `times that say little give way to the order of the page`() {
    #expect(TimelineBins(PageForest(Sketch.page([nil, 0, 1]))).period != nil)
    var records = (0..<100).map {
      CommentRecord(id: "\($0)", published: Timestamp(epochSeconds: 1_700_000_000 + $0), text: "")
    }
    records[99].published = Timestamp(epochSeconds: 1_800_000_000)
    let thread = ThreadBuilder.build(FlatThread(records: records), fallbackKey: "x")
    let judged = JudgedThread(thread: thread, judgements: records.map { _ in .clean })
    let page = PageReport(input: "x", format: "x", threads: [judged], defects: [])
    #expect(TimelineBins(PageForest(page)).period == nil)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `a page speaks its language`(language: InterfaceLanguage) throws {
    let page = Sketch.page([nil, 0], [1: .hide])
    let html = HTMLReporter.report(Sketch.counted(page), of: Sketch.report(page), style: Style(language: language))
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(html.contains(Words(language)[.attention]))
    #expect(
      html == HTMLReporter.report(Sketch.counted(page), of: Sketch.report(page), style: Style(language: language)))
  }

  @Test func `the index leads to every article, the gravest first`() throws {
    let mild = Sketch.page([nil], [0: .review])
    let grave = Sketch.page([nil, nil], [0: .reject])
    let report = Report(
      version: "1", ruleHash: "0", rules: [], pages: [mild, grave],
      failures: [InputFailure(input: "broken.json", problem: "expected a comma")])
    let index = try HTMLDocument(HTMLReporter.index([("a.html", mild), ("b.html", grave)], of: report, style: Style()))
    #expect(index.all("tbody a").compactMap { $0["href"] } == ["b.html", "a.html"])
    #expect(index.all("#failures li").map(\.text) == ["broken.json: expected a comma"])
  }
}
