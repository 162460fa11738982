import ArgumentParser
import FoundationEssentials
import Glibc
import Moderation
import Reporters
import ThreadModel

/// Where bytes go: a descriptor or a file. A reader that has gone away is no error.
enum OutputStream {
  static func write(_ text: String, to descriptor: CInt = STDOUT_FILENO) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  static func write(_ bytes: [UInt8]) throws { try bytes.withUnsafeBytes { try write($0, to: STDOUT_FILENO) } }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) throws {
    var rest = bytes
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EPIPE { throw ExitCode.success }
      guard written > 0 else {
        complain("cannot write: \(String(cString: strerror(errno)).lowercased())")
        throw ExitStatus.unreadable
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  static func write(_ text: String, toFile path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      complain("\(path): \(String(cString: strerror(errno)).lowercased())")
      throw ExitStatus.unreadable
    }
    defer { close(descriptor) }
    try write(text, to: descriptor)
  }

  /// Makes the folder where there is none, and the files in it.
  static func write(_ files: [ReportFile], toFolder folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      complain("\(folder): cannot be made")
      throw ExitStatus.unreadable
    }
    for file in files { try write(file.text, toFile: folder + "/" + file.name) }
  }

  /// How many inputs of doubtful format are named.
  private static let mostDoubts = 10

  /// One line an input whose format somebody should look at, for the first of them.
  static func note(doubtful inputs: [DoubtfulInput]) {
    let doubts = inputs.compactMap { MessageLine.doubt($0.detection, of: $0.input, readAs: $0.format) }
    for doubt in doubts.prefix(mostDoubts) { complain(doubt) }
    if doubts.count > mostDoubts {
      complain("\(doubts.count - mostDoubts) more inputs are of doubtful format; --format json names them all")
    }
  }

  /// One line an input that could not be read, with its place.
  static func complain(about failures: [InputFailure]) {
    for failure in failures {
      let place = failure.location.map { ":\($0.line):\($0.column)" } ?? ""
      complain("\(failure.input)\(place): \(failure.problem)")
    }
  }

  /// One line an input that could not be decoded to its end: not every format shows what is wrong with an input.
  static func complain(about damaged: [DamagedInput]) {
    for input in damaged {
      let line = MessageLine.defect(input.defect, in: input.input, style: Style())
      line.withCString { _ = Glibc.write(STDERR_FILENO, $0, strlen($0)) }
    }
  }

  /// One line on standard error, safe for a terminal.
  static func complain(_ sentence: String) {
    let line = "moderate: " + TerminalText.line(sentence) + "\n"
    line.withCString { _ = Glibc.write(STDERR_FILENO, $0, strlen($0)) }
  }
}
