import ThreadModel

/// What was read of an input.
struct InputBytes {
  var bytes: [UInt8] = []
  /// What was wrong with the way they came.
  var defects: [ThreadDefect] = []
}

/// Reads all bytes of an input.
enum InputReader {
  /// Inputs with more content are refused rather than read into memory, whatever they were compressed to.
  static let largestInput = 2 << 30
  private static let piece = 1 << 16

  static func bytes(of source: InputSource) throws(InputFailureError) -> InputBytes {
    if case .maildir(let path) = source { return try Maildir.mailbox(in: path) }
    let stream = try ByteSource(source)
    var input = InputBytes()
    if let size = stream.plainFile?.size { input.bytes.reserveCapacity(min(size + 1, largestInput)) }
    try append(stream, to: &input)
    return input
  }

  /// Reads the rest of a source.
  static func append(_ stream: ByteSource, to input: inout InputBytes) throws(InputFailureError) {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.piece, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = try stream.read(into: piece)
      if count == 0 { break }
      guard input.bytes.count + count <= largestInput else { throw tooLarge(stream) }
      input.bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
    if let defect = stream.defect { input.defects.append(defect) }
  }

  static func tooLarge(_ stream: ByteSource) -> InputFailureError {
    let size = "more than \(largestInput >> 30) GiB"
    return InputFailureError(
      stream.name, stream.compression == nil ? "\(size); split it" : "\(size) when decoded; split it")
  }
}

/// `InputFailure`, thrown.
struct InputFailureError: Error {
  let failure: InputFailure

  init(_ input: String, _ problem: String, at location: SourceLocation? = nil) {
    failure = InputFailure(input: input, location: location, problem: problem)
  }
}
