/// A header line of the text rendition: indentation, number, and the name on both sides of `Offline` or `Online`.
struct DLETextHeader {
  /// In columns; a tab goes to the next multiple of eight.
  let indent: Int
  let name: String

  private static let states = [
    "Offline", "Online", "Оффлайн", "Офлайн", "Онлайн", "Не в сети", "В сети", "Hors ligne", "En ligne",
    "Fuera de línea", "Desconectado", "Conectado", "En línea", "Sin conexión", "Nieaktywny", "Aktywny",
  ].map { Array(" \($0) ".utf8) }

  init?(_ line: Substring) {
    var bytes = line.utf8
    var indent = 0
    while let byte = bytes.first, byte == 32 || byte == 9 {
      indent = byte == 9 ? (indent / 8 + 1) * 8 : indent + 1
      bytes.removeFirst()
    }
    let digits = bytes.prefix { (48...57).contains($0) }.count
    guard (1...7).contains(digits) else { return nil }
    bytes.removeFirst(digits)
    guard bytes.popFirst() == UInt8(ascii: "."), bytes.first == 32 || bytes.first == 9 || bytes.first == 0xC2 else {
      return nil
    }
    guard let name = Self.name(of: Array(PlainText.singleSpaced(Substring(bytes)).utf8)) else { return nil }
    self.indent = indent
    self.name = name
  }

  /// `NAME state NAME`: the state stands in the middle, so each state has only one place to be looked for.
  private static func name(of line: [UInt8]) -> String? {
    for state in states {
      let both = line.count - state.count
      guard both >= 2, both % 2 == 0 else { continue }
      let half = both / 2
      guard line[half..<half + state.count].elementsEqual(state), line[..<half] == line[(half + state.count)...]
      else { continue }
      return String(decoding: line[..<half], as: UTF8.self)
    }
    return nil
  }
}
