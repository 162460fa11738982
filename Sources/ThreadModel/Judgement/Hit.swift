/// One piece of evidence of one rule on one comment.
package struct Hit: Sendable, Hashable {
  package let rule: String
  package let category: String
  /// What this hit adds before caps; further evidence of the same firing carries 0.
  package let score: Double
  package let view: View
  /// UTF-8 byte offsets into the view's original text; empty where a rule fired on structure alone.
  package var range: Range<Int>
  /// The matched original text.
  package var match: String
  /// Whose words these are; nil where nobody is named.
  package var chargedTo: String?
  /// False for rules in `status: test` and for words charged to somebody else: reported, not scored here.
  package let counts: Bool
  /// For structural conditions: what was measured, such as `caps_ratio 0.93 >= 0.7`.
  package var because: String?
  /// The comment whose hit already charges these quoted words to their author; nil where this hit is the first to.
  package let chargedIn: String?
  /// Why it does not count although its rule fired and is scored; nil where nothing of the kind is known.
  package let setAside: SetAside?

  package init(
    rule: String, category: String, score: Double, view: View, range: Range<Int>, match: String, chargedTo: String?,
    counts: Bool, because: String? = nil, chargedIn: String? = nil, setAside: SetAside? = nil
  ) {
    self.rule = rule
    self.category = category
    self.score = score
    self.view = view
    self.range = range
    self.match = match
    self.chargedTo = chargedTo
    self.counts = counts
    self.because = because
    self.chargedIn = chargedIn
    self.setAside = setAside
  }
}
