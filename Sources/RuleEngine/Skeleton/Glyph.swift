/// One sign of a text as a reader sees it: its letter without marks, and what it could be taken for.
struct Glyph {
  enum Kind {
    case letter
    /// 0-9 in any of their compatibility forms.
    case digit
    /// Stands for a letter within a word: `@`, `$`.
    case sign
    case space
    case mark
  }

  var kind: Kind
  /// Lower case.
  var own: Unicode.Scalar
  /// The letter a-z it is or looks like; nil where there is none.
  var latin: Unicode.Scalar?
  /// The bytes of the original it came from.
  var start: UInt32
  var end: UInt32

  var isASCIILetter: Bool { kind == .letter && own.isASCII }
  var isCyrillic: Bool { (0x400...0x52F).contains(own.value) }
}
