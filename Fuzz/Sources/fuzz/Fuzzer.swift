import CFuzzing
import Glibc
import ThreadFormats

/// `fuzz FAMILY [options and folders of libFuzzer]`: reads whatever libFuzzer thinks of as the formats of a family do.
@main enum Fuzzer {
  /// Set once before the first input; libFuzzer's callback has no place for it.
  nonisolated(unsafe) private static var family = Family.forums

  static func main() {
    guard CommandLine.arguments.count > 1, let named = Family(rawValue: CommandLine.arguments[1]) else {
      print(
        Family.allCases.map { "\($0.rawValue): " + $0.formats.map { $0.name }.joined(separator: " ") }
          .joined(separator: "\n"))
      exit(CommandLine.arguments.count > 1 ? 64 : 0)
    }
    family = named
    var arguments: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) }
    arguments.remove(at: 1)
    var count = CInt(arguments.count)
    arguments.append(nil)
    let status = arguments.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return withUnsafeMutablePointer(to: &start) { place in
        place.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.self, capacity: 1) {
          LLVMFuzzerRunDriver(&count, $0) { bytes, count in
            Trial.run([UInt8](UnsafeBufferPointer(start: bytes, count: count)), as: Fuzzer.family)
            return 0
          }
        }
      }
    }
    exit(status)
  }
}
