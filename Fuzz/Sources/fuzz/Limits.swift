import CFuzzing
import Glibc

/// What one piece of work may take: 5 s of processor time a megabyte and 50 times the memory of its input.
///
/// The code made for the fuzzer counts its edges and takes four to five times as long as the released one: it has 20 s.
/// Small inputs are counted as 64 KB of time and 256 KB of memory: what every run takes has nothing to do with its input.
enum Limits {
  private static let secondsPerByte = 20.0 / 1_000_000
  private static let leastTimed = 1 << 16
  private static let memoryFactor = 50
  private static let leastHeld = 1 << 18
  /// A comment takes as much, however short it is: rows of a table may have two bytes.
  private static let bytesPerComment = 3 << 10

  /// Ends the process, which libFuzzer reports with the input, where `work` takes more.
  static func hold<Result>(
    _ input: [UInt8], _ subject: String, comments: (Result) -> Int = { _ in 0 }, _ work: () -> Result
  ) -> Result {
    allocation_meter_start()
    let start = processorTime
    let result = work()
    let seconds = processorTime - start
    let peak = Int(allocation_meter_peak())
    if seconds > Double(max(input.count, leastTimed)) * secondsPerByte {
      stop(subject, "\(seconds) s for \(input.count) bytes", amplified: input)
    }
    if peak > max(input.count, leastHeld) * memoryFactor + comments(result) * bytesPerComment {
      stop(subject, "\(peak) bytes held for \(input.count) bytes", amplified: input)
    }
    return result
  }

  static func require(_ condition: Bool, _ subject: String, _ problem: @autoclosure () -> String, of input: [UInt8]) {
    if !condition { stop(subject, problem(), amplified: input) }
  }

  /// The input that was read may be longer than the one that libFuzzer knows, so it is kept beside it.
  private static func stop(_ subject: String, _ problem: String, amplified input: [UInt8]) -> Never {
    if let file = fopen("last-input", "w") {
      fwrite(input, 1, input.count, file)
      fclose(file)
    }
    let message = "\n\(subject): \(problem); what was read is in ./last-input\n"
    _ = message.utf8CString.withUnsafeBufferPointer { write(STDERR_FILENO, $0.baseAddress, $0.count - 1) }
    abort()
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
