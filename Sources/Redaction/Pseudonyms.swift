import Digests

/// Names that stand for users: the same user gets the same one wherever the key is the same, and nobody without the key
/// can work out whose it is.
struct Pseudonyms {
  private let key: [UInt8]

  init(key: String) {
    let bytes = Array(key.utf8)
    self.key = bytes.count > Self.block ? SHA256Digest.bytes(of: bytes) : bytes
  }

  /// `user-` and 50 bits of the HMAC-SHA-256 (RFC 2104) of what tells the user apart, in Crockford's base 32.
  func name(for identity: String) -> String {
    let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var bits = authenticated(Array(identity.utf8)).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var name: [UInt8] = []
    for _ in 0..<10 {
      name.append(digits[Int(bits >> 59)])
      bits <<= 5
    }
    return "user-" + String(decoding: name, as: UTF8.self)
  }

  /// Whom a name stands for that several users go by.
  static let ambiguous = "user"

  private static let block = 64

  private func authenticated(_ message: [UInt8]) -> [UInt8] {
    let padded = key + [UInt8](repeating: 0, count: Self.block - key.count)
    let inner = SHA256Digest.bytes(of: padded.map { $0 ^ 0x36 } + message)
    return SHA256Digest.bytes(of: padded.map { $0 ^ 0x5C } + inner)
  }
}
