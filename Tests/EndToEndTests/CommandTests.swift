import FoundationEssentials
import TestSupport
import Testing

struct CommandTests {
  @Test(arguments: [
    "scan", "thread", "report", "stats", "lint", "test", "explain", "diff", "watch", "import", "rules", "formats",
    "figures", "init",
  ])
  func `every command's help shows examples`(command: String) throws {
    let run = try Tool.run([command, "--help"])
    #expect(run.status == 0)
    #expect(run.text.contains("EXAMPLES:"))
    #expect(run.text.contains("moderate \(command)"))
  }

  @Test func `the version is one line`() throws {
    let run = try Tool.run(["--version"])
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are made for shells`(shell: String) throws {
    let run = try Tool.run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.text.contains("stats"))
  }

  @Test func `every example of every shipped rule holds`() throws {
    let run = try Tool.run(["test", "Rules"])
    #expect(run.status == 0)
    #expect(run.text.contains(/(\d+) of \1 examples of \d{3} rules hold/))
  }

  @Test func `the shipped rules are free of lint errors`() throws {
    let run = try Tool.run(["lint", "Rules"])
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("no errors"))
  }

  @Test func `an example that does not hold fails the test with its place`() throws {
    let folder = try TemporaryFolder()
    let rules = """
      version: 1
      languages: [en]
      thresholds: {review: 4}
      categories: {insult: {max: 8}}
      rules:
        - id: en-fool
          title: Fool
          category: insult
          score: 4
          match: fool
          examples:
            match: [You fool., No such word.]
            clean: [A foolproof plan., The fool on the hill.]
      """
    let path = try folder.write("rules.yml", rules)
    let run = try Tool.run(["test", path])
    #expect(run.status == 1)
    #expect(run.text.contains("\(path):12:26: error[E702]"))
    #expect(run.text.contains("\(path):13:34: error[E703]"))
    #expect(run.text.contains("2 of 4 examples of 1 rules hold"))
    #expect(try Tool.run(["lint", path]).status == 1)
  }

  private static let smallRules = """
    version: 1
    languages: [en]
    thresholds: {review: 4}
    categories: {insult: {max: 8}}
    rules:
      - id: en-fool
        title: Fool
        category: insult
        score: 4
        match: {regex: 'fool|dunce'}
        examples: {match: [You fool.], clean: [The chair.]}
      - id: en-letters
        title: Letters
        category: insult
        score: 1
        match: {regex: '[a-z]{9}'}
        examples: {match: [wonderful], clean: [The chair.]}
    """

  @Test func `lint writes for other programs, and measures only where asked`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("rules.yml", Self.smallRules)
    let run = try Tool.run(["lint", path, "--cost", "--format", "sarif"])
    #expect(run.status == 0)
    #expect(run.text.contains("\"results\": []"))
    #expect(run.errors.contains("en-letters") && run.errors.contains("runs_always"))
    #expect(try Tool.run(["lint", path]).errors.isEmpty)
    let junit = try Tool.run(["test", path, "--format", "junit"])
    #expect(junit.text.contains("tests=\"4\" failures=\"0\""))
  }

  @Test func `rules are worth what the labels say`() throws {
    let folder = try TemporaryFolder()
    let rules = try folder.write("rules.yml", Self.smallRules)
    let lines = ["You fool.\",\"toxic\":1", "Fool and dunce\",\"toxic\":0", "A wonderful day\",\"toxic\":0"]
    let input = try folder.write("in.jsonl", lines.map { "{\"text\":\"\($0),\"author\":\"ann\"}\n" }.joined())
    let arguments = ["rules", "--rules", rules, "--stats", "--format", "csv", "--lang", "en"]
    let labelled = try Tool.run(arguments + ["--label-field", "toxic", "--columns", "text=text", input])
    #expect(labelled.status == 0, "\(labelled.errors)")
    #expect(labelled.lines.dropFirst().first?.hasPrefix("en-fool,2,2,2,") == true, "\(labelled.text)")
    #expect(labelled.lines.dropFirst().first?.hasSuffix(",0.5,1") == true, "\(labelled.text)")
    let bare = try Tool.run(arguments + [input])
    #expect(bare.lines.dropFirst().first?.hasSuffix(",,") == true, "\(bare.text)")
    #expect(try Tool.run(["rules", "--stats"]).status == 64)
    #expect(try Tool.run(["rules", "--schema", "rules"]).text == Repository.text("Documentation/rules.schema.json"))
  }

  @Test func `init writes rules that can be edited and are then used`() throws {
    let folder = try TemporaryFolder()
    #expect(try Tool.run(["init"], in: folder.root).status == 0)
    #expect(try Tool.run(["rules"], in: folder.root).text.contains("Rules/en/insult.yml:"))
    #expect(try Tool.run(["init"], in: folder.root).status == 2)
    try folder.write("Rules/en/mine.yml", "version: 1\nrules: []\nnonsense: 1\n")
    let run = try Tool.run(["lint"], in: folder.path("Rules"))
    #expect(run.status == 1)
    #expect(run.text.contains("en/mine.yml:3:1: error[E103]"))
  }

  @Test func `explain shows a rule's page`() throws {
    let run = try Tool.run(["explain", "shouting"])
    #expect(run.status == 0)
    #expect(run.text.contains("caps_ratio"))
  }

  @Test func `explain shows why a comment was flagged, and why a rule did not fire`() throws {
    let flagged = try Tool.run(["explain", "seeds/en-tram-line.txt#3"])
    #expect(flagged.status == 0)
    #expect(flagged.text.contains("You are an idiot"))
    let quiet = try Tool.run(["explain", "seeds/en-tram-line.txt#4", "--rule", "en-insult-name-you"])
    #expect(quiet.status == 0)
    #expect(quiet.text.contains("did not fire"))
    #expect(try Tool.run(["explain", "seeds/en-tram-line.txt#99"]).status == 3)
  }

  @Test(arguments: ["text", "markdown", "json", "csv", "html"])
  func `report writes one file an article`(format: String) throws {
    let folder = try TemporaryFolder()
    let pages = ["seeds/en-tram-line.txt", "seeds/de-bruecke.txt", "seeds/phpbb-html", "seeds/mbox", "seeds/wxr"]
    let run = try Tool.run(["report", "--format", format, "-o", folder.path("out")] + pages)
    #expect(run.status == 0)
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
    #expect(written.count == run.lines.count)
    #expect(written.count >= 5)
    let again = try Tool.run(["report", "--format", format, "-o", folder.path("again")] + pages)
    #expect(again.status == 0)
    for name in written {
      #expect(
        FileManager.default.contentsEqual(atPath: folder.path("out/" + name), andPath: folder.path("again/" + name)))
    }
  }

  @Test func `web pages have an index over them and speak the language that was asked for`() throws {
    let folder = try TemporaryFolder()
    let run = try Tool.run(
      [
        "report", "-o", folder.path("out"), "--ui-lang", "de", "--rules", "Tests/Hostile/rules.yml",
        "seeds/en-tram-line.txt", "seeds/de-bruecke.txt",
      ])
    #expect(run.status == 0)
    let index = String(decoding: try Data(contentsOf: URL(filePath: folder.path("out/index.html"))), as: UTF8.self)
    #expect(index.contains("<html lang=\"de\">"))
    for name in ["en-tram-line.html", "de-bruecke.html"] {
      #expect(index.contains("href=\"\(name)\""))
      #expect(FileManager.default.fileExists(atPath: folder.path("out/" + name)))
    }
    #expect(try Tool.run(["report", "--ui-lang", "tlh", "seeds/en-tram-line.txt"]).status == 64)
  }

  @Test(arguments: [
    ("user", "text"), ("user", "csv"), ("thread", "json"), ("rule", "markdown"), ("pair", "jsonl"), ("hour", "csv"),
    ("category", "text"), ("language", "csv"), ("pair", "graphml"),
  ]) func `stats has a table by everything`(subject: String, format: String) throws {
    let run = try Tool.run(["stats", "--by", subject, "--format", format, "seeds/en-tram-line.txt", "seeds/mbox"])
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
  }

  @Test func `stats are sorted, cut and narrowed`() throws {
    let run = try Tool.run([
      "stats", "--by", "user", "--sort", "words:asc", "--min-comments", "2", "--top", "3", "--format", "jsonl",
      "seeds/en-tram-line.txt",
    ])
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    #expect(run.lines.allSatisfy { !$0.contains("\"comments\":1,") })
  }

  @Test(arguments: [
    (["--sort", "wrods"], "Did you mean 'words'?"), (["--sort", "active_hours"], "No column"),
    (["--sort", "words:up"], ":asc"), (["--format", "graphml"], "--by pair"), (["--top", "-1"], "--top"),
    (["--by", "pair", "--format", "graphlm"], "Did you mean 'graphml'?"), (["--min-comments", "-2"], "--min-comments"),
  ]) func `stats says what is wrong with its options`(options: [String], message: String) throws {
    let run = try Tool.run(["stats"] + options + ["seeds/en-tram-line.txt"])
    #expect(run.status == 64)
    #expect(run.errors.contains(message))
  }

  @Test func `the figures are defined in the document`() throws {
    let run = try Tool.run(["figures", "--guide"])
    #expect(try run.text == Repository.text("Documentation/Statistics.md"))
    #expect(try Tool.run(["figures", "thread", "--format", "csv"]).text.contains("structural_virality"))
  }
}
