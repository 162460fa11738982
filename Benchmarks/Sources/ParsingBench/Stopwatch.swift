import Glibc

/// Processor time of this process, which a busy machine does not change much.
enum Stopwatch {
  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The median of `runs` after one that does not count, in seconds.
  static func median(of runs: Int, _ work: () -> Void) -> Double {
    work()
    let times = (0..<runs).map { _ in
      let start = seconds
      work()
      return seconds - start
    }
    return times.sorted()[runs / 2]
  }
}
