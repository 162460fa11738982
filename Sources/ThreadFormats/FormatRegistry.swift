/// Every format, in the order in which ties are decided.
package enum FormatRegistry {
  package static let all: [any ThreadFormat.Type] = []
}
