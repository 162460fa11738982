import ThreadModel

/// The text of a regex with its macros put in, and where each part was written.
struct ExpandedPattern {
  /// A pattern or macro as written. Shared by reference, since a hostile file can use one a million times.
  final class Written {
    let node: YAMLNode
    let bytes: [UInt8]
    private var offsets: ScalarOffsets?

    init(_ node: YAMLNode) {
      self.node = node
      bytes = Array((node.text ?? "").utf8)
    }

    /// Where a byte of the value stands in the file.
    func location(of offset: Int, in source: SourceText) -> SourceLocation {
      let offsets = self.offsets ?? ScalarOffsets(of: node, in: source)
      self.offsets = offsets
      return source.location(at: offsets[offset])
    }
  }

  /// A run of bytes that was copied from one scalar.
  struct Segment {
    let start: Int
    let scalar: Written
    /// Offset of the run's first byte in the scalar's value.
    let offset: Int
  }

  /// Whether segments are kept.
  let tellsOrigins: Bool
  private(set) var bytes: [UInt8] = []
  private(set) var segments: [Segment] = []

  init(tellsOrigins: Bool = true) { self.tellsOrigins = tellsOrigins }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ run: ArraySlice<UInt8>, of scalar: Written) {
    guard !run.isEmpty else { return }
    if tellsOrigins { segments.append(Segment(start: bytes.count, scalar: scalar, offset: run.startIndex)) }
    bytes += run
  }

  mutating func append(_ other: ExpandedPattern) {
    if tellsOrigins {
      let shift = bytes.count
      segments += other.segments.map { Segment(start: $0.start + shift, scalar: $0.scalar, offset: $0.offset) }
    }
    bytes += other.bytes
  }

  /// The scalar and the byte of the file behind a byte of the expanded text.
  func origin(of offset: Int, in source: SourceText) -> (scalar: YAMLNode, location: SourceLocation)? {
    guard let last = segments.last(where: { $0.start <= max(0, offset) }) else { return nil }
    let offset = last.offset + max(0, offset) - last.start
    return (last.scalar.node, last.scalar.location(of: offset, in: source))
  }
}
