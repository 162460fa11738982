import FoundationEssentials

/// Documents that are read one after the other.
struct Workload {
  enum Kind: String { case html, ndjson, json }

  let name: String
  let kind: Kind
  let documents: [[UInt8]]

  var byteCount: Int { documents.reduce(0) { $0 + $1.count } }

  static func all(corpora: String?) -> [Workload] {
    var all = [
      Workload(name: "WordPress page", kind: .html, text: Sample.wordPressPage(comments: 8000)),
      Workload(name: "phpBB page", kind: .html, text: Sample.phpBBPage(posts: 8000)),
      Workload(name: "JSON Lines", kind: .ndjson, text: Sample.jsonLines(comments: 30_000)),
      Workload(name: "Pushshift dump", kind: .ndjson, text: Sample.pushshift(comments: 30_000)),
    ]
    let places = [("seeds", Self.root + "/seeds")] + (corpora.map { [("corpora", $0)] } ?? [])
    for (name, folder) in places {
      let files = Self.files(below: folder)
      for (kind, endings) in [(Kind.html, [".html", ".htm"]), (.ndjson, [".jsonl", ".ndjson"]), (.json, [".json"])] {
        let chosen = files.filter { file in endings.contains { file.hasSuffix($0) } }
        let documents = chosen.compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } }
        if !documents.isEmpty { all.append(Workload(name: "\(name), \(documents.count) files", kind: kind, documents)) }
      }
    }
    return all
  }

  private init(name: String, kind: Kind, text: String) { self.init(name: name, kind: kind, [Array(text.utf8)]) }

  private init(name: String, kind: Kind, _ documents: [[UInt8]]) {
    self.name = name
    self.kind = kind
    self.documents = documents
  }

  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    .joined(separator: "/")

  private static func files(below folder: String) -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted().map { folder + "/" + $0 }
  }
}
