import ArgumentParser
import Glibc

/// `--color`: `auto` colours a terminal unless NO_COLOR is set (https://no-color.org).
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  func isOn(for descriptor: CInt) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isatty(descriptor) == 1 && !Self.isSet("NO_COLOR") && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false
    }
  }

  /// Present and not empty.
  private static func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
}
