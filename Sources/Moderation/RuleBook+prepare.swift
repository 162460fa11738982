import RuleEngine

extension RuleBook {
  /// Finds out on all cores what the first comments would otherwise wait for.
  ///
  /// - Parameter languages: those of the comments.
  func prepare(for languages: Set<String?>) async {
    let analysis = analysis(for: languages)
    guard analysis.isWorthSharing else { return }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<Workers.count { group.addTask { analysis.run() } }
    }
  }
}
