import ArgumentParser
import FoundationEssentials
import Moderation
import RuleEngine

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write moderate.yml and the built-in rules to Rules/ for editing.",
    discussion: """
      EXAMPLES:
        moderate init
        moderate init --directory my-site/
      """)

  @Option(name: .long, help: "Where to write.", completion: .directory)
  var directory = "."

  @Flag(name: .long, help: "Overwrite files that are there already.")
  var force = false

  func run() throws {
    let project = "# Found from here and from every folder below.\nrules: Rules\n"
    var files = [("moderate.yml", Array(project.utf8))]
    files += BundledRules.files.map { ("Rules/" + $0.path, $0.bytes) }
    let paths = files.map { directory + "/" + $0.0 }
    let present = paths.filter { FileManager.default.fileExists(atPath: $0) }
    if let first = present.first, !force {
      OutputStream.complain("\(first) is there already (\(present.count) files); --force overwrites")
      throw ExitStatus.configuration
    }
    do {
      for (path, file) in zip(paths, files) {
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(file.1).write(to: URL(filePath: path))
      }
    } catch {
      OutputStream.complain("\(directory): cannot be written")
      throw ExitStatus.unreadable
    }
    try OutputStream.write(
      "wrote \(directory)/moderate.yml and \(files.count - 1) files in \(directory)/Rules; check edits with: moderate test\n"
    )
  }
}
