import ArgumentParser

/// What the shell is told. 64 is argument-parser's own, for usage.
enum ExitStatus {
  /// The gate that was asked for failed.
  static let gate = ExitCode(1)
  /// A configuration or rule file is wrong.
  static let configuration = ExitCode(2)
  /// An input could not be read, or an output could not be written.
  static let unreadable = ExitCode(3)
}
