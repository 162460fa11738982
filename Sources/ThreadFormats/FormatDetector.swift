/// Tells the format of a document from its content.
package enum FormatDetector {
  package struct Detection: Sendable {
    package let format: any ThreadFormat.Type
    /// 0...100
    package let confidence: Int
    /// The next best format, for the message that tells how sure this is; nil where no other has any confidence.
    package let runnerUp: (format: any ThreadFormat.Type, confidence: Int)?
  }

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
}
