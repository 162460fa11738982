// PCRE2's header is the first to bring in <time.h>, so that its fields count as CPCRE2's.
import CPCRE2
import Glibc

enum Clock {
  /// Nanoseconds this thread has worked, whatever else the machine does.
  static var worked: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
