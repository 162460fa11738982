import CPCRE2
import Synchronization

/// A compiled PCRE2 pattern: UTF, UCP, caseless, with JIT where the machine has it. Shared by all workers.
package final class Pattern: Sendable {
  package let source: String
  let code: CompiledCode

  /// Compiles `source`.
  ///
  /// - Throws: `PatternError` with PCRE2's message and the byte offset of the problem.
  package init(_ source: String) throws(PatternError) {
    self.source = source
    code = try CompiledCode(source)
  }

  /// Compiles the pattern to machine code, once; `PatternSet` asks for it before anything is matched.
  func prepare() { code.prepare() }

  /// Whether the pattern can match an empty string, and so matches everywhere.
  package var matchesEmpty: Bool { code.information(PCRE2_INFO_MATCHEMPTY) != 0 }
}

/// Owner of a `pcre2_code`.
///
/// `@unchecked Sendable`: PCRE2 never writes to a code once it is compiled and JIT-compiled (pcre2api(3),
/// "Multithreading"). The first happens in `init`, the second under a lock in `prepare`, which every `PatternSet` calls
/// in its own `init`, so that no code is matched before.
final class CompiledCode: @unchecked Sendable {
  let pointer: OpaquePointer
  private let isPrepared = Mutex(false)

  init(_ source: String) throws(PatternError) {
    var errorCode: CInt = 0
    var errorOffset = 0
    var source = source
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | PCRE2_CASELESS
    let compiled = source.withUTF8 { bytes in
      pcre2_compile_8(bytes.baseAddress, bytes.count, options, &errorCode, &errorOffset, nil)
    }
    guard let compiled else {
      throw PatternError(offset: errorOffset, message: Self.message(for: errorCode))
    }
    pointer = compiled
  }

  deinit { pcre2_code_free_8(pointer) }

  func prepare() {
    isPrepared.withLock { done in
      if !done { pcre2_jit_compile_8(pointer, PCRE2_JIT_COMPLETE) }
      done = true
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
