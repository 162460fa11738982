import FoundationEssentials
import ThreadFormats
import ThreadModel

/// Reads one line as JSON Lines and holds its fields against what Foundation makes of it.
enum LineTrial {
  /// A member of the object, as far as the format asks for it.
  private enum Value: Decodable {
    case string(String)
    case number(Double)
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .string(text)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .other
      }
    }

    var string: String? { if case .string(let text) = self { text } else { nil } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
  }

  static func run(_ bytes: [UInt8]) {
    // Control characters are where the two differ on purpose.
    guard let line = String(validating: bytes, as: UTF8.self), bytes.allSatisfy({ $0 >= 0x20 }),
      line.utf8.contains(where: { $0 != 0x20 }), !line.hasPrefix("\u{FEFF}"),
      let document = try? InputDocument(name: "x", bytes: bytes)
    else { return }
    let page = Limits.hold(bytes, "jsonl") { try? JSONLinesFormat.parse(document, context: ParseContext()) }
    let record = page?.threads.first?.records.first
    // Foundation traps where it should refuse arrays 513 deep.
    guard bytes.count(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }) <= deepest else { return }
    let expected = try? JSONDecoder().decode([String: Value].self, from: Data(bytes))
    guard let expected, let text = expected["text"]?.string else {
      Limits.require(record == nil || isLenient(line), "jsonl", "Foundation finds no text in it", of: bytes)
      return
    }
    guard !repeatsName(line) else { return }
    guard let record else {
      Limits.require(endsWithComma(line), "jsonl", "Foundation reads it", of: bytes)
      return
    }
    Limits.require(Array(record.text.utf8) == Array(text.utf8), "jsonl", "the text is another one", of: bytes)
    Limits.require(record.language == expected["lang"]?.string, "jsonl", "the language is another one", of: bytes)
    Limits.require(record.score == expected["score"]?.number, "jsonl", "the score is another one", of: bytes)
    if case .number? = expected["id"] { return }
    Limits.require(record.id == expected["id"]?.string, "jsonl", "the id is another one", of: bytes)
    if case .number? = expected["author"] { return }
    Limits.require(record.author.name == expected["author"]?.string, "jsonl", "the author is another one", of: bytes)
  }

  private static let deepest = 400

  /// Numbers are read more leniently than Foundation does, and lone surrogates as the replacement character.
  private static func isLenient(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    let hasNumber = bytes.contains { (0x30...0x39).contains($0) }
    return hasNumber || holds(bytes, Array("\\u".utf8), atLeast: 1)
  }

  /// Of a name that stands twice the first counts here, and either one there. Escapes may write it as well.
  private static func repeatsName(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return ["text", "lang", "score", "id", "author"].contains { holds(bytes, Array("\"\($0)\"".utf8), atLeast: 2) }
      || holds(bytes, Array("\\u00".utf8), atLeast: 1)
  }

  private static func endsWithComma(_ line: String) -> Bool {
    let bytes = line.utf8.filter { $0 != 0x20 }
    return holds(bytes, Array(",}".utf8), atLeast: 1) || holds(bytes, Array(",]".utf8), atLeast: 1)
  }

  private static func holds(_ bytes: [UInt8], _ part: [UInt8], atLeast least: Int) -> Bool {
    var found = 0
    var at = 0
    while at + part.count <= bytes.count {
      if bytes[at] == part[0], bytes[at..<at + part.count].elementsEqual(part) { found += 1 }
      at += 1
    }
    return found >= least
  }
}
