import ArgumentParser
import Reporters
import RuleEngine
import ThreadFormats
import ThreadModel

struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the formats that are read, with a sample page of each.",
    discussion: """
      EXAMPLES:
        moderate formats
        moderate formats --format csv
        moderate formats --guide phpbb-html
      """)

  @Argument(help: "Only these formats.", completion: .list(FormatRegistry.all.map { $0.name }))
  var names: [String] = []

  @Flag(name: .long, help: "Explain them in Markdown, as in Documentation/Formats.md.")
  var guide = false

  @Option(name: .long, help: "Format: \(ReporterRegistry.table.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if guide, format != nil || !output.output.isEmpty {
      throw ValidationError("--guide is Markdown on standard output; it goes with neither --format nor --output.")
    }
  }

  func run() throws {
    let wanted = try Set(names.map { try InputFormat(named: $0).name })
    if guide {
      try OutputStream.write(wanted.isEmpty ? FormatCatalogue.markdown : FormatCatalogue.markdown(of: wanted))
      return
    }
    let table = FormatCatalogue.table(of: wanted)
    try output.write(
      format: format, of: ReporterRegistry.table, name: { $0.name },
      render: { $0.render(table, style: $1) })
  }
}
