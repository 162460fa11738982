import Glibc

/// A file without a name, in `TMPDIR` or else `/var/tmp`: gone with the process, however that ends.
struct TemporaryFile: Sendable {
  let file: OpenFile
  private let input: String

  /// - Parameter input: what is named where there is no room.
  init(for input: String) throws(InputFailureError) {
    self.input = input
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let folder = named.isEmpty ? "/var/tmp" : named
    var path = Array("\(folder)/moderate-XXXXXX".utf8CString)
    let descriptor = path.withUnsafeMutableBufferPointer { name -> CInt in
      guard let start = name.baseAddress else { return -1 }
      let descriptor = mkstemp(start)
      if descriptor >= 0 { unlink(start) }
      return descriptor
    }
    guard descriptor >= 0 else {
      throw InputFailureError(input, "no temporary file in \(folder): \(SystemError.sentence)")
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    file = OpenFile(descriptor)
  }

  /// Writes behind what was written before.
  func append(_ bytes: UnsafeRawBufferPointer) throws(InputFailureError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(file.descriptor, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw InputFailureError(input, "cannot write a temporary file: \(SystemError.sentence)")
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}
