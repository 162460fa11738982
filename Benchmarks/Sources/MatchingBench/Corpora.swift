import Glibc

/// Rules and comments that people wrote, in the folder that `MODERATE_CORPORA` names.
enum Corpora {
  /// Every regex that PCRE2 compiles is used, and lines that start with `#` are not.
  static func patterns(_ root: String) -> [String] {
    let lists = ["bad_keywords", "blacklisted_websites", "blacklisted_usernames", "watched_keywords"]
    let lines = lists.flatMap { self.lines(of: "cat '\(root)/rulesets/smokedetector/\($0).txt'") }
    var seen: Set<String> = []
    return lines.compactMap { line in
      guard !line.hasPrefix("#"), let pattern = line.split(separator: "\t").last else { return nil }
      return seen.insert(String(pattern)).inserted ? String(pattern) : nil
    }
  }

  /// The `text` of every so many records.
  static func comments(_ root: String, stride: Int) -> [String] {
    lines(of: "zstd -dcq '\(root)/volume/comments.jsonl.zst'").enumerated()
      .filter { $0.offset % stride == 0 }
      .compactMap { text(of: $0.element) }
  }

  private static func lines(of command: String) -> [String] {
    guard let pipe = popen(command, "r") else { return [] }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
    return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The string behind `"text":`, with the escapes that matter to matching.
  private static func text(of line: String) -> String? {
    let bytes = Array(line.utf8)
    let key = Array(#""text": ""#.utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: key) }) else { return nil }
    var text: [UInt8] = []
    var at = start + key.count
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count {
        at += 1
        text.append(bytes[at] == UInt8(ascii: "n") ? 0x0A : bytes[at])
      } else {
        text.append(bytes[at])
      }
      at += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
