import Moderation
import TestSupport
import Testing
import ThreadModel

struct InputFinderTests {
  @Test func `a directory is read recursively, in the byte order of paths, data files only`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.html", "a/z.txt", "a/b/c.jsonl", "a.txt", "README.md", ".hidden.txt", ".git/x.txt", "Z.TXT"] {
      try folder.write(name, "x")
    }
    let found = InputFinder([folder.root]).sources.map { $0.name.dropFirst(folder.root.count + 1) }
    #expect(found == ["Z.TXT", "a/b/c.jsonl", "a/z.txt", "a.txt", "b.html"])
  }

  @Test func `a file that is named is read whatever it is called`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("notes.md", "x")
    #expect(InputFinder([path]).sources == [.file(path)])
  }

  @Test func `globs and standard input are inputs`() throws {
    let folder = try TemporaryFolder()
    try folder.write("1.txt", "x")
    try folder.write("2.txt", "x")
    let finder = InputFinder([folder.path("*.txt"), "-"], standardInputName: "pipe")
    #expect(finder.sources.map(\.name) == [folder.path("1.txt"), folder.path("2.txt"), "pipe"])
  }

  @Test func `what is not there is a failure and the rest goes on`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("1.txt", "x")
    let finder = InputFinder([folder.path("none"), path, folder.path("*.zip")])
    #expect(finder.sources == [.file(path)])
    #expect(finder.failures.map(\.input) == [folder.path("none"), folder.path("*.zip")])
  }
}
