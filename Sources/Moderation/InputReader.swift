import Glibc
import ThreadModel

/// Reads all bytes of an input.
enum InputReader {
  /// Larger inputs are refused rather than read into memory.
  static let largestInput = 2 << 30

  static func bytes(of source: InputSource) throws(InputFailureError) -> [UInt8] {
    switch source {
    case .standardInput(let name): return try bytes(from: STDIN_FILENO, name: name)
    case .maildir(let path): return try Maildir.mailbox(in: path)
    case .file(let path):
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw InputFailureError(path, SystemError.sentence) }
      defer { close(descriptor) }
      return try bytes(from: descriptor, name: path)
    }
  }

  private static func bytes(from descriptor: CInt, name: String) throws(InputFailureError) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      bytes.reserveCapacity(min(Int(status.st_size) + 1, largestInput))
    }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = read(descriptor, piece.baseAddress, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputFailureError(name, SystemError.sentence) }
      if count == 0 { return bytes }
      guard bytes.count + count <= largestInput else {
        throw InputFailureError(name, "more than \(largestInput >> 30) GiB; split it")
      }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }
}

/// `InputFailure`, thrown.
struct InputFailureError: Error {
  let failure: InputFailure

  init(_ input: String, _ problem: String, at location: SourceLocation? = nil) {
    failure = InputFailure(input: input, location: location, problem: problem)
  }
}
