/// An arithmetic test that tells numbers of a kind from other rows of digits.
package enum Checksum: String, Sendable, Hashable, CaseIterable {
  /// The last digit of payment cards (ISO/IEC 7812-1, annex B): 12 to 19 digits.
  case luhn
  /// Account numbers (ISO 13616, ISO 7064 MOD 97-10), of the length that their country has.
  case iban
}
