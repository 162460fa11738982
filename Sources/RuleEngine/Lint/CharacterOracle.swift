import PatternMatching

/// Which characters a class of a pattern matches, in PCRE2's own judgement.
final class CharacterOracle {
  /// Characters that stand for their kind: letters of several scripts, digits, signs, blanks, emoji.
  static let alphabet: [Unicode.Scalar] =
    Array("a1 e-iosx.!,ABZ_@/:'\"nrtbcdfghjklmpquvwyz0".unicodeScalars)
    + Array("23456789CDEFGHIJKLMNOPQRSTUVWXY#$%&()*+;<=>?[\\]^`{|}~\t\n".unicodeScalars)
    + Array("éöüßñçąłčøîйяжшъїαωאهकไ漢あ가“”’–—…€£½²١٣\u{A0}\u{1F600}\u{1F621}\u{2764}".unicodeScalars)

  private var known: [String: Set<Unicode.Scalar>] = [:]
  private var dead: [Question: Bool] = [:]
  private var shown: [ViewNormalizer: [Unicode.Scalar]] = [:]

  private struct Question: Hashable {
    let pattern: String
    let normalizer: ViewNormalizer
  }

  /// The members of a class, or of an escape such as `\w`, among the alphabet.
  func members(of source: String, isCaseless: Bool) -> Set<Unicode.Scalar> {
    let pattern = (isCaseless ? "" : "(?-i)") + source
    if let members = known[pattern] { return members }
    guard let meter = try? EffortMeter(pattern) else { return [] }
    let members = Set(Self.alphabet.filter { meter.matches(whole: String($0)) })
    known[pattern] = members
    return members
  }

  /// Whether a class matches nothing that a normalised text shows, neither for the alphabet nor for the characters that
  /// the class lists.
  func isDead(
    _ source: String, isCaseless: Bool, in normalizer: ViewNormalizer, listed: [Unicode.Scalar]
  ) -> Bool {
    let question = Question(pattern: (isCaseless ? "" : "(?-i)") + source, normalizer: normalizer)
    if let known = dead[question] { return known }
    guard let meter = try? EffortMeter(question.pattern) else { return false }
    let common = shown[normalizer] ?? Self.shown(of: Self.alphabet, in: normalizer)
    shown[normalizer] = common
    let isDead = !(common + Self.shown(of: listed, in: normalizer)).contains { meter.matches(whole: String($0)) }
    dead[question] = isDead
    return isDead
  }

  private static func shown(of scalars: [Unicode.Scalar], in normalizer: ViewNormalizer) -> [Unicode.Scalar] {
    Array(Set(scalars.flatMap { normalizer.readings(of: String($0)).flatMap { $0.text.unicodeScalars } }))
  }
}
