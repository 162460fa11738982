/// A language in which pages speak to their readers; what strangers wrote stays as it is.
package enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
  case en, de, fr, pl, ru, es
}
