import ArgumentParser
import Glibc
import Reporters

/// How to write, and where to.
struct OutputOptions: ParsableArguments {
  @Option(name: .long, help: "Colours: auto, always, never. NO_COLOR is respected.")
  var color = ColorChoice.auto

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Also write FORMAT to FILE, as in csv:flagged.csv; repeatable. Replaces standard output unless --format is given.",
      valueName: "format:file"))
  var output: [FileOutput] = []

  /// The format that goes to standard output, where nothing else is asked for; nil where it is unknown.
  func only<Format>(_ format: String?, of formats: [Format], name: (Format) -> String) -> Format? {
    guard output.isEmpty else { return nil }
    return format.map { wanted in formats.first { name($0) == wanted } } ?? formats.first
  }

  /// Those of the formats that are written; names that are unknown are passed over.
  func formats<Format>(_ format: String?, of formats: [Format], name: (Format) -> String) -> [Format] {
    let wanted = output.map(\.format) + (format.map { [$0] } ?? [])
    return wanted.isEmpty ? Array(formats.prefix(1)) : formats.filter { wanted.contains(name($0)) }
  }

  /// Writes what `render` makes of each format that was asked for.
  ///
  /// - Parameters:
  ///   - format: what `--format` said; nil = the first of `formats`, unless `--output` asks for files only.
  func write<Format>(
    format: String?, of formats: [Format], name: (Format) -> String, render: (Format, Style) -> String
  ) throws {
    func named(_ wanted: String) throws -> Format {
      guard let format = formats.first(where: { name($0) == wanted }) else {
        let known = formats.map(name).joined(separator: ", ")
        throw ValidationError("Unknown format '\(wanted)'. Known: \(known).")
      }
      return format
    }
    let files = try output.map { (try named($0.format), $0.path) }
    let standard = try format.map(named) ?? (output.isEmpty ? formats.first : nil)
    for (format, path) in files { try OutputStream.write(render(format, Style(color: false)), toFile: path) }
    if let standard {
      try OutputStream.write(render(standard, Style(color: color.isOn(for: STDOUT_FILENO))))
    }
  }
}

/// `FORMAT:FILE`
struct FileOutput: ExpressibleByArgument {
  let format: String
  let path: String

  init?(argument: String) {
    guard let colon = argument.firstIndex(of: ":") else { return nil }
    format = String(argument[..<colon])
    path = String(argument[argument.index(after: colon)...])
    if format.isEmpty || path.isEmpty { return nil }
  }
}
