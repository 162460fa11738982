/// "39 points", "-3 points", "1.2k points"; "Score hidden" is none.
enum RedditScore {
  static func read(_ text: String) -> Double? {
    guard let word = text.split(whereSeparator: \.isWhitespace).first else { return nil }
    let isThousands = word.last == "k" || word.last == "K"
    let digits = isThousands ? word.dropLast() : word
    guard digits.utf8.count < 12, digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 46 }),
      let value = Double(digits)
    else { return nil }
    return isThousands ? (value * 1000).rounded() : value
  }
}
