package import ThreadModel

/// Tells the format of a document from its content.
package enum FormatDetector {
  package struct Detection: Sendable {
    package let format: any ThreadFormat.Type
    /// 0...100
    package let confidence: Int
    /// The next best format, for the message that tells how sure this is; nil where no other has any confidence.
    package let runnerUp: (format: any ThreadFormat.Type, confidence: Int)?
    /// Whether somebody said what the input is, by the names of its columns.
    package let isTold: Bool

    package init(
      format: any ThreadFormat.Type, confidence: Int, runnerUp: (format: any ThreadFormat.Type, confidence: Int)? = nil,
      isTold: Bool = false
    ) {
      self.format = format
      self.confidence = confidence
      self.runnerUp = runnerUp
      self.isTold = isTold
    }
  }

  /// A runner-up that is this close, or closer, makes a detection doubtful.
  ///
  /// Measured on 73 files of 30 kinds with threads of other people, and on the samples of this project: where a format
  /// was told by its marks, and rightly, the closest runner-up is 15 behind. Formats that are sure of an input by its
  /// marks say 88 to 98, so that two such ones are always near.
  package static let nearMargin = 10

  /// The format of highest confidence; of equals the first in the registry. `article` takes what nobody knows.
  package static func detect(_ document: InputDocument) -> Detection {
    var best: (format: any ThreadFormat.Type, confidence: Int) = (ArticleFormat.self, 0)
    var second: (format: any ThreadFormat.Type, confidence: Int)?
    // The guess takes as long as all others together, and does not matter where somebody knows the page.
    let sure = FormatRegistry.all.filter { $0 != GenericFormat.self }
    for format in sure + [GenericFormat.self] where format != GenericFormat.self || best.confidence < 50 {
      let confidence = format.confidence(in: document)
      if confidence > best.confidence {
        if best.confidence > 0 { second = best }
        best = (format, confidence)
      } else if confidence > (second?.confidence ?? 0) {
        second = (format, confidence)
      }
    }
    return Detection(format: best.format, confidence: best.confidence, runnerUp: second)
  }

  /// The same where names of columns are given: a table that has them all, or records that have them, are read as such.
  package static func detect(_ document: InputDocument, columns: [TableField: String]) -> Detection {
    if !columns.isEmpty {
      if TableFormat.hasColumns(Set(columns.values), in: document) {
        return Detection(format: TableFormat.self, confidence: 100, isTold: true)
      }
      if FlatRecordsFormat.hasKeys(columns, in: document) {
        return Detection(format: FlatRecordsFormat.self, confidence: 100, isTold: true)
      }
    }
    return detect(document)
  }
}

extension FormatDetector.Detection {
  /// The same for reports.
  package var summary: FormatDetection {
    FormatDetection(
      confidence: confidence,
      runnerUp: runnerUp.map { .init(format: $0.format.name, confidence: $0.confidence) }, doubt: doubt)
  }

  /// Whether somebody should look, and why.
  package var doubt: FormatDetection.Doubt? {
    if isTold { return nil }
    if format.isGuess { return .guess }
    guard let runnerUp, confidence - runnerUp.confidence <= FormatDetector.nearMargin else { return nil }
    return .near
  }
}
