import CDigest

/// SHA-256 (FIPS 180-4).
package enum SHA256Digest {
  /// 32 bytes.
  package static func bytes(of message: [UInt8]) -> [UInt8] {
    var context = SHA2_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Init(&context)
    message.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    SHA256Final(&digest, &context)
    return digest
  }

  /// The same as 64 hexadecimal digits in lower case.
  package static func hexadecimal(of message: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes(of: message).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
