extension Unicode.Scalar {
  /// White space of any script; ASCII is told without a look into the tables.
  var isSpace: Bool { value < 128 ? value == 32 || (9...13).contains(value) : properties.isWhitespace }

  /// A letter of any script.
  var isLetter: Bool { value < 128 ? (97...122).contains(value | 0x20) : properties.isAlphabetic }
}
