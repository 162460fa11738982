import CZlib

/// gzip (RFC 1952): one member or several in a row, zeros behind the last one passed over as `gzip` does.
final class GzipDecoder: StreamDecoder {
  /// On the heap: zlib keeps a pointer to it.
  private let stream: UnsafeMutablePointer<z_stream>
  private var isReady: Bool
  private var isBetweenMembers = true
  private var members = 0

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isReady = moderate_inflate_gzip(stream) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deallocate()
  }

  var isComplete: Bool { isBetweenMembers && members > 0 }

  func decode(
    _ input: inout UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DamagedStream) -> Int {
    guard isReady else { throw DamagedStream(problem: "no memory to decode it") }
    if isBetweenMembers {
      if members > 0 { input = UnsafeRawBufferPointer(rebasing: input.drop { $0 == 0 }) }
      guard let first = input.first else { return 0 }
      guard members == 0 || first == 0x1F else {
        throw DamagedStream(problem: "something that is not gzip follows its end")
      }
    }
    isBetweenMembers = false
    let bytes = UInt32(clamping: input.count)
    let room = UInt32(clamping: output.count)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = bytes
    stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = room
    let status = inflate(stream, Z_NO_FLUSH)
    input = UnsafeRawBufferPointer(rebasing: input.dropFirst(Int(bytes - stream.pointee.avail_in)))
    let written = Int(room - stream.pointee.avail_out)
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      members += 1
      isBetweenMembers = true
      inflateReset(stream)
    default:
      if written > 0 {
        // Told when there is nothing left to hand out.
        return written
      }
      throw DamagedStream(problem: stream.pointee.msg.map { String(cString: $0) } ?? "the data are damaged")
    }
    return written
  }
}
