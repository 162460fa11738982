package import ThreadModel

/// Where the rows of an output go that has one row a comment.
package struct RowOutput {
  /// The rows of a page, or of a piece of one. Called from any task.
  let rows: @Sendable (PageReport) -> RowBlock
  /// Called with the bytes in their order; what it throws ends the run.
  let write: ([UInt8]) throws -> Void

  package init(rows: @escaping @Sendable (PageReport) -> RowBlock, write: @escaping ([UInt8]) throws -> Void) {
    self.rows = rows
    self.write = write
  }
}

/// What there is to say of a run whose rows were written.
package struct RowSummary: Sendable {
  package internal(set) var failures: [InputFailure]
  /// The harshest verdict of all.
  package internal(set) var verdict = Verdict.pass
  /// Compressed inputs that could not be decoded to their end.
  package internal(set) var damaged: [DamagedInput] = []
  /// Inputs whose format somebody should look at.
  package internal(set) var doubtful: [DoubtfulInput] = []
}

package struct DamagedInput: Sendable {
  package let input: String
  package let defect: ThreadDefect
}

package struct DoubtfulInput: Sendable {
  package let input: String
  package let format: String
  package let detection: FormatDetection
}

extension PageReport {
  /// Nil where the content spoke clearly, or the format was given.
  package var doubt: DoubtfulInput? {
    detection.flatMap {
      $0.doubt == nil ? nil : DoubtfulInput(input: input, format: format, detection: $0)
    }
  }

  /// Nil where the input was whole.
  package var damage: DamagedInput? {
    defects.first { $0.code == "damaged-stream" }.map { DamagedInput(input: input, defect: $0) }
  }
}
