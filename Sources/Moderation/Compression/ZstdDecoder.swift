import CZstd

/// Zstandard (RFC 8878): any number of frames, skippable ones among them, windows up to 2 GiB.
///
/// A frame's window is memory that the decoder needs; it is taken as the frame grows into it.
final class ZstdDecoder: StreamDecoder {
  private let stream = ZSTD_createDCtx()
  private var hint = 1
  private var frames = 0

  /// As `zstd --long=31` has it.
  private static let largestWindow: CInt = 31

  init() { ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, Self.largestWindow) }

  deinit { ZSTD_freeDCtx(stream) }

  var isComplete: Bool { hint == 0 }

  /// One block a call: what a call has decoded before it meets an error is lost.
  func decode(
    _ input: inout UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(DamagedStream) -> Int {
    if input.isEmpty, hint == 0 { return 0 }
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: min(output.count, ZSTD_DStreamOutSize()), pos: 0)
    let status = ZSTD_decompressStream(stream, &target, &source)
    input = UnsafeRawBufferPointer(rebasing: input.dropFirst(source.pos))
    if ZSTD_isError(status) != 0 {
      let isBehindFrame = hint == 0 && frames > 0
      throw DamagedStream(
        problem: isBehindFrame
          ? "something that is not zstd follows its end" : String(cString: ZSTD_getErrorName(status)).lowercased())
    }
    hint = status
    if status == 0 { frames += 1 }
    return target.pos
  }
}
