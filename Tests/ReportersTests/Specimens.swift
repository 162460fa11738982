import TestSupport
import ThreadModel

extension StatisticsTable {
  static let specimen = StatisticsTable(
    subject: "user",
    columns: [
      Column("user", "The name as the page prints it."), Column("comments", "Comments written."),
      Column(
        "flag_rate", "Share of comments with a verdict above pass.", unit: "share", formula: "flagged / comments",
        source: "Somebody 1999", missing: "there is no comment"),
      Column("first_seen", "The first time."), Column("hours", "When.", unit: "comments", isDetail: true),
    ],
    rows: [
      [.text("Marlow"), .count(2), .number(1), .text("2024-03-02"), .list([.count(1), .missing])],
      [.text("漢字かな 👩‍👩‍👧‍👦"), .count(12_345), .number(1.0 / 3), .missing],
      [.text("Zoe\u{308} \u{1B}[31m"), .count(0), .missing, .text("a | b")],
      [
        .text(HostileSpecimen.text), .count(-1), .number(-0.000_05), .text("=1+1"),
        .list([.record([.init("__proto__", .text(HostileSpecimen.text)), .init("", .list([]))])]),
      ],
      [.text("one cell only")],
    ])
}

extension UserGraph {
  static let specimen = UserGraph(
    nodes: [
      Node(label: "Marlow", identity: "7", site: "example.org", comments: 2, flagged: 1),
      Node(label: HostileSpecimen.text, identity: "<\u{0}&", site: nil, comments: 1, flagged: 0),
      Node(label: "(unnamed)", identity: nil, site: nil, comments: 3, flagged: 0),
    ],
    edges: [Edge(from: 0, to: 1, replies: 2, flagged: 1), Edge(from: 2, to: 0, replies: 1, flagged: 0)])
}

extension [Diagnostic] {
  static let specimen = [
    Diagnostic(
      code: "E203", severity: .error, path: "Rules/en/insult.yml", location: SourceLocation(line: 12, column: 15),
      length: 6, message: "unknown category `insutl`", sourceLine: "    category: insutl   # sic",
      help: "did you mean `insult`?"),
    Diagnostic(
      code: "E102", severity: .error, path: "Rules/en/insult.yml", location: SourceLocation(line: 104, column: 2),
      length: 5, message: "duplicate key `score`", sourceLine: "\tscore: 4",
      related: .init(
        path: "Rules/en/insult.yml", location: SourceLocation(line: 99, column: 2), note: "first written")),
    Diagnostic(
      code: "W801", severity: .warning, path: "Rules/a,b:c%.yml", location: SourceLocation(line: 3, column: 90),
      length: 4, message: "unused macro\nsecond line",
      sourceLine: String(repeating: "漢 ", count: 44) + " here and then many more words behind it "
        + String(repeating: "x", count: 200)),
    Diagnostic(
      code: "E101", severity: .error, path: "Rules/\(HostileSpecimen.escapes).yml",
      location: SourceLocation(line: 1, column: 400), length: .max, message: HostileSpecimen.text,
      sourceLine: "\u{1B}[31m\tred \u{202E}", help: HostileSpecimen.text),
    Diagnostic(
      code: "E307", severity: .error, path: "Rules/lists/gone.txt", location: SourceLocation(line: 1),
      message: "the list cannot be read", sourceLine: nil),
  ]
}
