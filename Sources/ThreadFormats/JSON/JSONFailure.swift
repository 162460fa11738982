/// Why a text is not JSON.
package struct JSONFailure: Error, Hashable, Sendable {
  package let problem: String
  /// In bytes from the start of the text.
  package let offset: Int
}
