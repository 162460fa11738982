/// A kind of compression, told by the first bytes of an input and never by its name.
enum Compression: String {
  case gzip
  case zstd

  /// How many bytes `init(magic:)` wants to see.
  static let magicLength = 4

  /// Sources: RFC 1952 (2.3.1) and RFC 8878 (3.1.1, 3.1.2). A zstd stream may begin with a skippable frame.
  init?(magic: some Collection<UInt8>) {
    let magic = Array(magic.prefix(Self.magicLength))
    if magic.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if magic.count == 4, magic[1...] == [0xB5, 0x2F, 0xFD], magic[0] == 0x28 {
      self = .zstd
    } else if magic.count == 4, magic[1...] == [0x2A, 0x4D, 0x18], magic[0] & 0xF0 == 0x50 {
      self = .zstd
    } else {
      return nil
    }
  }

  var decoder: any StreamDecoder {
    switch self {
    case .gzip: GzipDecoder()
    case .zstd: ZstdDecoder()
    }
  }

  /// The endings that compression adds to a name.
  private static let endings = [".gz", ".gzip", ".zst", ".zstd"]

  /// `page.html` for `page.html.gz`.
  static func plainName(of name: String) -> String {
    let lowered = name.lowercased()
    guard let ending = endings.first(where: { lowered.hasSuffix($0) }) else { return name }
    return String(name.dropLast(ending.count))
  }
}

/// Undoes a compression piece by piece.
protocol StreamDecoder: AnyObject {
  /// Takes from `input` what it can and fills `output` as far as that goes.
  ///
  /// - Throws: `DamagedStream` where the input is none of this compression; what was written before stands.
  func decode(
    _ input: inout UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DamagedStream) -> Int
  /// Whether the input may end here: behind a whole member or frame.
  var isComplete: Bool { get }
}

/// What is wrong with a compressed input.
struct DamagedStream: Error {
  let problem: String
}
