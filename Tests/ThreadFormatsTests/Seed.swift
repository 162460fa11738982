import TestSupport
import Testing
import ThreadFormats

/// One sample under `seeds/`. A folder there is named after the format of its files.
struct Seed: Sendable, CustomTestStringConvertible {
  /// Below `seeds/`.
  let path: String
  /// The name of the format that it is recognised as.
  let format: String

  var testDescription: String { path }

  func bytes() throws -> [UInt8] { try Repository.bytes("seeds/" + path) }
  func document() throws -> InputDocument { try InputDocument(name: path, bytes: try bytes()) }

  /// Where its golden listing stands.
  var golden: String {
    let name = path.split(separator: "/").joined(separator: "-")
    return "Tests/ThreadFormatsTests/Golden/" + name + (name.hasSuffix(".txt") ? "" : ".txt")
  }

  /// Every sample there is: a new one is held to all properties as soon as its file is there.
  static let all: [Seed] = {
    let paths = (try? Repository.files(below: "seeds", withSuffix: "")) ?? []
    return paths.compactMap { path in
      let parts = path.split(separator: "/").dropFirst().map(String.init)
      if parts.count > 1 { return Seed(path: parts.joined(separator: "/"), format: parts[0]) }
      return parts.first.flatMap { name in outsideFolders[name].map { Seed(path: name, format: $0) } }
    }
  }()

  /// The samples of the demonstration lie in no folder of a format.
  private static let outsideFolders = [
    "en-tram-line.txt": "dle-text", "en-tram-line.html": "dle-html", "en-tram-line-flat.html": "dle-html",
    "en-tram-line-ajax.json": "dle-html", "en-tram-line.jsonl": "jsonl", "de-bruecke.txt": "article",
    "de-stausee.txt": "article", "fr-mediatheque.txt": "article", "pl-tramwaj.txt": "article",
  ]
}
