package import ThreadModel

/// A format whose input is JSON: told by its objects, read object by object.
///
/// An array stands for its elements and NDJSON for its lines, so that one response, a list of responses and one
/// response a line are the same to a format.
package protocol JSONThreadFormat: ThreadFormat {
  /// How sure this is, of one of the input's first objects: 0...100. A few look-ups of keys.
  static func confidence(of object: JSONValue) -> Int
  static func reader(_ context: ParseContext) -> any JSONRecordReader
}

/// Takes the objects of an input one after the other and makes records of them.
package protocol JSONRecordReader {
  mutating func read(_ unit: JSONUnit)
  /// Everything that was read; called once, at the end.
  mutating func finish() -> ParsedPage
}

extension JSONThreadFormat {
  package static func confidence(in document: InputDocument) -> Int {
    document.jsonInput?.sample.lazy.map { confidence(of: $0) }.max() ?? 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    guard let input = document.jsonInput else { throw failure(of: document) }
    var reader = reader(context)
    var defects: [ThreadDefect] = []
    input.forEachObject(
      { reader.read($0) },
      onMalformed: { problem, place in defects.append(ThreadDefect(.malformedRecord(problem), at: place)) })
    var page = reader.finish()
    page.defects = defects + page.defects
    return page
  }

  private static func failure(of document: InputDocument) -> ParseFailure {
    do throws(JSONFailure) {
      _ = try JSONDocument(document.text)
      return ParseFailure("the input is neither an object nor an array", at: SourceLocation(line: 1))
    } catch {
      return ParseFailure(
        "the input is not JSON: \(error.problem)",
        at: SourceLocation(ofByte: error.offset, in: document.text.utf8.span))
    }
  }
}
