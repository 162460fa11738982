import Glibc

package enum Workers {
  /// One a core that is online.
  package static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
