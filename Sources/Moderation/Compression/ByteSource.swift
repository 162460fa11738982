import Glibc
import ThreadModel

/// The bytes of an input from its beginning to its end, decoded where they are compressed.
///
/// A stream that breaks off or is damaged ends where it does: `defect` says so, and what came before it stands.
final class ByteSource {
  let name: String
  private let file: OpenFile
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
  /// What was read and not handed out yet: a part of `buffer`.
  private var waiting: UnsafeRawBufferPointer
  private var decoder: (any StreamDecoder)?
  private(set) var compression: Compression?
  private(set) var decodedBytes = 0
  private(set) var defect: ThreadDefect?
  private var isAtEnd = false

  convenience init(_ source: InputSource) throws(InputFailureError) {
    switch source {
    case .standardInput(let name): try self.init(STDIN_FILENO, name: name, closes: false)
    case .maildir(let path), .file(let path):
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw InputFailureError(path, SystemError.sentence) }
      try self.init(descriptor, name: path, closes: true)
    }
  }

  private init(_ descriptor: CInt, name: String, closes: Bool) throws(InputFailureError) {
    file = OpenFile(descriptor, closes: closes)
    self.name = name
    waiting = UnsafeRawBufferPointer(rebasing: buffer[..<0])
    var count = 0
    while count < Compression.magicLength, let more = try fill(from: count) { count += more }
    waiting = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    compression = Compression(magic: waiting)
    decoder = compression?.decoder
  }

  deinit { buffer.deallocate() }

  /// Nothing was read yet of a regular file that is not compressed: its bytes can be read again, at any place.
  var plainFile: (file: OpenFile, size: Int)? {
    var status = stat()
    guard compression == nil, fstat(file.descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      lseek(file.descriptor, 0, SEEK_CUR) == waiting.count
    else { return nil }
    return (file, status.st_size)
  }

  /// Fills as much of `output` as comes at once.
  ///
  /// - Returns: how many bytes; 0 only at the end.
  func read(into output: UnsafeMutableRawBufferPointer) throws(InputFailureError) -> Int {
    let count: Int
    if let decoder { count = try decoded(by: decoder, into: output) } else { count = try plain(into: output) }
    decodedBytes += count
    return count
  }

  private func plain(into output: UnsafeMutableRawBufferPointer) throws(InputFailureError) -> Int {
    if waiting.isEmpty { return try Self.read(file.descriptor, into: output, name: name) }
    let count = min(waiting.count, output.count)
    output.copyMemory(from: UnsafeRawBufferPointer(rebasing: waiting[..<count]))
    waiting = UnsafeRawBufferPointer(rebasing: waiting[count...])
    return count
  }

  private func decoded(
    by decoder: any StreamDecoder, into output: UnsafeMutableRawBufferPointer
  ) throws(InputFailureError) -> Int {
    while defect == nil {
      if waiting.isEmpty, !isAtEnd {
        let count = try fill(from: 0)
        isAtEnd = count == nil
        waiting = UnsafeRawBufferPointer(rebasing: buffer[..<(count ?? 0)])
      }
      let before = waiting.count
      let problem: String?
      do throws(DamagedStream) {
        let count = try decoder.decode(&waiting, into: output)
        if count > 0 { return count }
        guard isAtEnd, waiting.count == before else { continue }
        problem = decoder.isComplete ? nil : "it breaks off"
      } catch {
        problem = error.problem
      }
      guard let problem else { return 0 }
      try note(problem)
    }
    return 0
  }

  private func note(_ problem: String) throws(InputFailureError) {
    let kind = compression?.rawValue ?? "compressed"
    guard decodedBytes > 0 else { throw InputFailureError(name, "the \(kind) stream is damaged: \(problem)") }
    defect = ThreadDefect(.damagedStream(format: kind, problem: problem, decodedBytes: decodedBytes))
  }

  /// - Returns: nil at the end.
  private func fill(from start: Int) throws(InputFailureError) -> Int? {
    let count = try Self.read(
      file.descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[start...]), name: name)
    return count == 0 ? nil : count
  }

  private static func read(
    _ descriptor: CInt, into output: UnsafeMutableRawBufferPointer, name: String
  ) throws(InputFailureError) -> Int {
    while true {
      let count = Glibc.read(descriptor, output.baseAddress, output.count)
      if count >= 0 { return count }
      if errno != EINTR { throw InputFailureError(name, SystemError.sentence) }
    }
  }
}
