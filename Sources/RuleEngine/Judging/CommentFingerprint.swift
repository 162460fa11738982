import Digests
package import ThreadModel

/// What names a comment in `ignores`: it stays the same when the page is fetched again, and changes with the words.
package enum CommentFingerprint {
  /// The first 16 hexadecimal digits of the SHA-256 of author, a zero byte and own words.
  package static func of(_ comment: Comment) -> String {
    let bytes = Array((comment.author.identity ?? "").utf8) + [0] + Array(comment.text.utf8)
    return String(SHA256Digest.hexadecimal(of: bytes).prefix(16))
  }

  static func isFormed(_ text: String) -> Bool {
    text.utf8.count == 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
