/// Decimal figures as text, without a locale and without exponents where a reader does not expect them.
enum DecimalText {
  /// The shortest decimal that reads back as `number`: `4`, `0.1`, `-2.5`, `0.00001`.
  ///
  /// Magnitudes outside 1e-7 ..< 1e21 keep an exponent, as in ECMAScript's `Number::toString`.
  static func exact(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
    if abs(number) < 9e15, Double(Int(number)) == number { return String(Int(number)) }
    let shortest = number.description
    guard let mark = shortest.utf8.firstIndex(of: UInt8(ascii: "e")) else { return shortest }
    guard let exponent = Int(shortest[shortest.index(after: mark)...]), (-7..<21).contains(exponent) else {
      return shortest
    }
    return positional(shortest[..<mark], exponent)
  }

  /// For people: at most `places` decimals, trailing zeros left out.
  static func rounded(_ number: Double, places: Int = 3) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = number * scale
    guard abs(scaled) < 9e15 else { return exact(number) }
    return exact(Double(Int(scaled + (scaled < 0 ? -0.5 : 0.5))) / scale)
  }

  private static func positional(_ mantissa: Substring, _ exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let parts = mantissa.dropFirst(sign.count).split(separator: ".")
    let whole = parts.first.map(String.init) ?? "0"
    let fraction = parts.dropFirst().first.map { $0 == "0" ? "" : String($0) } ?? ""
    let digits = whole + fraction
    let point = whole.utf8.count + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.utf8.count { return sign + digits + String(repeating: "0", count: point - digits.utf8.count) }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
