import ArgumentParser
import RuleEngine
import ThreadFormats

/// The name of a format in the registry.
struct InputFormat: Sendable {
  let name: String

  /// - Throws: usage, with the nearest known name.
  init(named name: String) throws {
    let known = FormatRegistry.all.map { $0.name }
    guard known.contains(name) else {
      let hint = NearestName.of(name, among: known).map { "Did you mean '\($0)'? " } ?? ""
      throw ValidationError("No format has the name '\(name)'. \(hint)'moderate formats' lists them.")
    }
    self.name = name
  }
}
