import ArgumentParser
import CAllocator
import Glibc

@main
struct Moderate: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "moderate",
    abstract: "Rebuild comment threads, score them with rules you can read, and say why.",
    discussion: """
      Reads pages of comments in any known format, judges every comment with the rules in Rules/, and names the rule, \
      the words and the score behind each flag. Offline; the same page and the same rules give the same bytes.

      EXAMPLES:
        moderate scan page.html             what is flagged, and why
        moderate thread page.html           who answers whom
        moderate report pages/ -o reports/  one report an article
        moderate formats                    what can be read
        moderate diff old/ new/ pages/      what a change of the rules does
        moderate import words.txt -o p.yml  a rule file from somebody's list
        moderate init                       write the built-in rules for editing

      EXIT STATUS:
        0 done, 1 a gate failed (--fail-on, lint, test, diff --fail-on-change), 2 configuration or rule
        error, 3 an input was unreadable, 64 usage
      """,
    version: version,
    subcommands: [
      Scan.self, ThreadCommand.self, ReportCommand.self, Stats.self, Lint.self, Test.self, Explain.self, Diff.self,
      Watch.self, Import.self, Rules.self, Formats.self, Figures.self, Init.self, MeasureInference.self,
    ])

  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    shareMemory()
    await main(nil)
  }

  /// Each arena of the allocator keeps what its threads had at most, and what one thread makes another one frees: as many
  /// as threads come to more than all rules take. One for two cores costs no time that can be measured.
  private static func shareMemory() {
    #if os(Linux)
      _ = mallopt(M_ARENA_MAX, max(1, CInt(clamping: sysconf(CInt(_SC_NPROCESSORS_ONLN)) / 2)))
    #endif
  }
}
