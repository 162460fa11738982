package import ThreadModel

/// All bytes of a file or of standard input, decompressed, for those who read something else than comments.
package enum InputBytesReader {
  package enum Answer: Sendable {
    case success([UInt8])
    case failure(InputFailure)
  }

  package static func bytes(of source: InputSource) -> Answer {
    do throws(InputFailureError) {
      return .success(try InputReader.bytes(of: source).bytes)
    } catch {
      return .failure(error.failure)
    }
  }
}
