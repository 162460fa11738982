// PCRE2's header is the first to bring in <time.h>, so that its fields count as CPCRE2's.
import CPCRE2
import Glibc

/// Nanoseconds of two clocks.
enum Clock {
  /// Time that passes.
  static var elapsed: Int { read(CLOCK_MONOTONIC) }

  /// Time this thread has worked, whatever else the machine does.
  static var worked: Int { read(CLOCK_THREAD_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
