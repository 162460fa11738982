import CBundledRules
import Glibc
package import RuleEngine

/// The rule packs that the binary carries.
package enum BundledRules {
  /// In the byte order of their paths, which are relative to `Rules/`.
  package static var files: [RuleSource] {
    (0..<moderate_bundled_count()).compactMap { index in
      guard let file = moderate_bundled_file(index)?.pointee, let path = file.path else { return nil }
      return RuleSource(
        path: String(cString: path), bytes: [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.size)),
        isProven: true)
    }
  }

  /// Whether a file has the content of a pack that the binary carries, and so the same lack of faults.
  static func holds(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      (0..<moderate_bundled_count()).contains { index in
        guard let file = moderate_bundled_file(index)?.pointee, file.size == bytes.count, let start = bytes.baseAddress
        else { return false }
        return memcmp(start, file.bytes, bytes.count) == 0
      }
    }
  }
}
