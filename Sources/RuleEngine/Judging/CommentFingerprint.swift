import CDigest
package import ThreadModel

/// What names a comment in `ignores`: it stays the same when the page is fetched again, and changes with the words.
package enum CommentFingerprint {
  /// The first 16 hexadecimal digits of the SHA-256 of author, a zero byte and own words.
  package static func of(_ comment: Comment) -> String {
    let bytes = Array((comment.author.identity ?? "").utf8) + [0] + Array(comment.text.utf8)
    return String(SHA256Digest.hexadecimal(bytes).prefix(16))
  }

  static func isFormed(_ text: String) -> Bool {
    text.utf8.count == 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

enum SHA256Digest {
  /// Lower-case hexadecimal.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    var context = SHA2_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Init(&context)
    bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
