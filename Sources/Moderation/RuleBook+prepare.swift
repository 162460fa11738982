import RuleEngine

extension RuleBook {
  /// Finds out on all cores what the first comments would otherwise wait for.
  ///
  /// - Parameter languages: those of the comments.
  /// - Returns: whether there was something to find out. Patterns are compiled as comments ask for them then.
  @discardableResult
  func prepare(for languages: Set<String?>) async -> Bool {
    let analysis = analysis(for: languages)
    guard analysis.isWorthSharing else { return false }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<Workers.count { group.addTask { analysis.run() } }
    }
    return true
  }
}
