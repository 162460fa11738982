import CPCRE2
import Synchronization

/// Owner of a `pcre2_code`.
///
/// `@unchecked Sendable`: PCRE2 never writes to a code once it is compiled and JIT-compiled (pcre2api(3),
/// "Multithreading"). The first happens in `init`, the second under a lock in `prepare`, which every match passes.
final class CompiledCode: @unchecked Sendable {
  let pointer: OpaquePointer
  /// Whether the pattern refers back to what its groups matched.
  let comparesCaptures: Bool
  /// What is done from one callout to the next besides going over text, in about nanoseconds.
  let step: Int
  /// 0 = not JIT-compiled yet, 1 = no JIT for this pattern or machine, 2 = machine code.
  private let state = Atomic<UInt8>(0)
  private let lock = Mutex<Void>(())

  init(_ source: String, options further: UInt32 = 0, step: Int = 0) throws(PatternError) {
    self.step = step
    var errorCode: CInt = 0
    var errorOffset = 0
    var source = source
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | PCRE2_CASELESS | further
    let compiled = source.withUTF8 { bytes in
      pcre2_compile_8(bytes.baseAddress, bytes.count, options, &errorCode, &errorOffset, nil)
    }
    guard let compiled else {
      throw PatternError(offset: errorOffset, message: Self.message(for: errorCode))
    }
    pointer = compiled
    var highest: UInt32 = 0
    pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_BACKREFMAX), &highest)
    comparesCaptures = highest > 0
  }

  deinit { pcre2_code_free_8(pointer) }

  /// Compiles to machine code on the first call: most patterns are never a candidate and never pay for it.
  ///
  /// - Returns: whether there is machine code.
  func prepare() -> Bool {
    let known = state.load(ordering: .acquiring)
    if known != 0 { return known == 2 }
    return lock.withLock { _ in
      if state.load(ordering: .relaxed) == 0 {
        let isCompiled = pcre2_jit_compile_8(pointer, PCRE2_JIT_COMPLETE) == 0
        state.store(isCompiled ? 2 : 1, ordering: .releasing)
      }
      return state.load(ordering: .relaxed) == 2
    }
  }

  func information(_ what: CInt) -> UInt32 {
    var value: UInt32 = 0
    pcre2_pattern_info_8(pointer, UInt32(what), &value)
    return value
  }

  private static func message(for code: CInt) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
    return String(decoding: buffer.prefix(Int(max(0, length))), as: UTF8.self)
  }
}
