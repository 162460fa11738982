import Glibc

/// A file whose lines can be read again: the input itself, or what was spooled of it.
struct LineFile: Sendable {
  /// Of the input.
  let name: String
  let file: OpenFile

  func bytes(_ range: Range<Int>) throws(InputFailureError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < range.count {
      let count = bytes.withUnsafeMutableBytes { output in
        pread(file.descriptor, output.baseAddress?.advanced(by: done), range.count - done, range.lowerBound + done)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputFailureError(name, SystemError.sentence) }
      guard count > 0 else { throw InputFailureError(name, "it became shorter while it was read") }
      done += count
    }
    return bytes
  }
}

/// A descriptor that is closed when nobody needs it any more.
final class OpenFile: Sendable {
  let descriptor: CInt
  private let closes: Bool

  init(_ descriptor: CInt, closes: Bool = true) {
    self.descriptor = descriptor
    self.closes = closes
  }

  deinit {
    if closes { close(descriptor) }
  }
}
