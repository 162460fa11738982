/// Why a finding is shown and does not count.
package enum SetAside: Sendable, Hashable {
  /// A moderator said so under `ignores:`, for a reason given there.
  case ignored(reason: String)
  /// The rule that stands for it.
  case absorbed(by: String)
  /// The language of the comment is not known, and what was found in this one weighs more.
  case otherLanguage(counted: String)
}
