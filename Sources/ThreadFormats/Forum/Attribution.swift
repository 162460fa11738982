/// Whom a quote names as its author.
struct Attribution: Sendable, Hashable {
  var author: String?
  var sourceID: String?
}
