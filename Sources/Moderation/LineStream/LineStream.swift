import ThreadFormats
import ThreadModel

/// An input that is answered piece by piece.
struct LineStream: Sendable {
  let format: any LineFormat.Type
  let file: LineFile
  let index: LineIndex
  /// In the order in which they begin.
  let groups: [LineIndex.Group]
  /// The first of the parts of the lines without a thread, where these are too many for one.
  let firstLoosePart: LineIndex.Group?
  /// What was wrong with the input as a whole.
  let defects: [ThreadDefect]
  /// How the format was told, where it was not given.
  let detection: FormatDetection?

  var doubt: DoubtfulInput? {
    PageReport(input: file.name, format: format.name, detection: detection, threads: [], defects: []).doubt
  }
}

/// An input that was opened, and read as far as that was needed to tell how it is answered.
enum OpenedInput {
  case whole(InputBytes)
  case lines(LineStream)

  /// How much of an input is looked at to tell its format.
  private static let headSize = 1 << 20

  init(_ source: InputSource, options: Moderator.Options, limits: StreamLimits) throws(InputFailureError) {
    if case .maildir = source {
      self = .whole(try InputReader.bytes(of: source))
      return
    }
    let stream = try ByteSource(source)
    let plain = stream.plainFile
    var start = InputBytes()
    let isKnownToBeLarge = plain.map { $0.size > limits.wholeInput } ?? false
    let wanted = isKnownToBeLarge ? min(Self.headSize, limits.wholeInput) : limits.wholeInput
    start.bytes.reserveCapacity((plain.map { min($0.size, wanted) } ?? wanted) + 1)
    let isAll = try Self.append(stream, upTo: wanted, to: &start.bytes)
    guard !isAll, let (format, detection) = Self.format(of: start.bytes, name: source.name, options) else {
      try InputReader.append(stream, to: &start)
      self = .whole(start)
      return
    }
    let context = options.context
    let spool = plain == nil ? try TemporaryFile(for: source.name) : nil
    var indexer = LineIndexer(
      name: source.name, start: Self.markLength(start.bytes), placer: format.placer(context), limits: limits)
    try Self.index(stream, start: start.bytes, with: &indexer, spool: spool)
    start.bytes = []
    guard let store = spool?.file ?? plain?.file else {
      throw InputFailureError(source.name, "it cannot be read again")
    }
    let file = LineFile(name: source.name, file: store)
    if let defect = stream.defect { start.defects.append(defect) }
    guard indexer.census.isUTF8 else {
      // Another encoding, which only the whole can tell.
      guard stream.decodedBytes <= InputReader.largestInput else { throw InputReader.tooLarge(stream) }
      start.bytes = try file.bytes(0..<stream.decodedBytes)
      self = .whole(start)
      return
    }
    self = .lines(try indexer.finish(format, file, defects: start.defects, detection: detection))
  }

  /// - Returns: whether that was all.
  private static func append(
    _ stream: ByteSource, upTo count: Int, to bytes: inout [UInt8]
  ) throws(InputFailureError) -> Bool {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while bytes.count <= count {
      let got = try stream.read(into: piece)
      if got == 0 { return true }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[..<got]))
    }
    return false
  }

  /// The format of an input that begins like this, where it is one of lines.
  private static func format(
    of start: [UInt8], name: String, _ options: Moderator.Options
  ) -> (any LineFormat.Type, FormatDetection?)? {
    let head = start.prefix(headSize)
    guard let end = (head.lastIndex(of: 10) ?? start.lastIndex(of: 10)),
      let document = try? InputDocument(name: name, bytes: Array(start[...end])), document.encoding == .utf8
    else { return nil }
    let given = options.format.flatMap(FormatRegistry.format(named:))
    let detection = given == nil ? FormatDetector.detect(document, columns: options.columns) : nil
    guard let format = (given ?? detection?.format) as? any LineFormat.Type, format.hasLines(document) else {
      return nil
    }
    return (format, detection?.summary)
  }

  private static func markLength(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private static func index(
    _ stream: ByteSource, start: [UInt8], with indexer: inout LineIndexer, spool: TemporaryFile?
  ) throws(InputFailureError) {
    try start.withUnsafeBufferPointer { bytes throws(InputFailureError) in
      try spool?.append(UnsafeRawBufferPointer(bytes))
      try indexer.feed(UnsafeBufferPointer(rebasing: bytes[markLength(start)...]))
    }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = try stream.read(into: piece)
      if count == 0 { return }
      let bytes = UnsafeRawBufferPointer(rebasing: piece[..<count])
      try spool?.append(bytes)
      try indexer.feed(bytes.bindMemory(to: UInt8.self))
    }
  }
}
