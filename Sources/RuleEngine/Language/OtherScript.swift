/// Scripts that tell the language by themselves, as far as rules for it are concerned.
enum OtherScript: Int, CaseIterable {
  case greek, armenian, hebrew, arabic, devanagari, thai, georgian, hangul, kana, han

  /// The language that is mostly written in it.
  var language: String {
    switch self {
    case .greek: "el"
    case .armenian: "hy"
    case .hebrew: "he"
    case .arabic: "ar"
    case .devanagari: "hi"
    case .thai: "th"
    case .georgian: "ka"
    case .hangul: "ko"
    case .kana: "ja"
    case .han: "zh"
    }
  }

  /// The script of a letter from U+0370 on that is not Cyrillic.
  static func of(_ scalar: UInt32) -> OtherScript? {
    switch scalar {
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x531...0x587: .armenian
    case 0x5D0...0x5EA: .hebrew
    case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF: .arabic
    case 0x904...0x939: .devanagari
    case 0xE01...0xE30, 0xE40...0xE46: .thai
    case 0x10D0...0x10FF: .georgian
    case 0xAC00...0xD7A3: .hangul
    case 0x3041...0x3096, 0x30A1...0x30FA: .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: .han
    default: nil
    }
  }
}
