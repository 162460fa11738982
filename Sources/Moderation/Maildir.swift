import ThreadModel

/// A mailbox that is a directory: `cur` and `new` with a file a message. Source: https://cr.yp.to/proto/maildir.html.
enum Maildir {
  static func isMaildir(_ path: String) -> Bool {
    ["cur", "new"].allSatisfy { FileKind(of: "\(path)/\($0)", followingLinks: false) == .directory }
  }

  /// All messages as the bytes of one mbox file, in the order in which they were delivered: file names begin with the
  /// seconds since 1970. Lines counted in it are those of this file, which nobody has.
  static func mailbox(in path: String) throws(InputFailureError) -> InputBytes {
    var files: [(seconds: Int, path: String)] = []
    for folder in ["cur", "new"] {
      guard let names = DirectoryWalk.entries(of: "\(path)/\(folder)") else {
        throw InputFailureError("\(path)/\(folder)", "this directory may not be read: \(SystemError.sentence)")
      }
      for name in names {
        let file = "\(path)/\(folder)/\(name)"
        guard FileKind(of: file, followingLinks: false) == .file else { continue }
        files.append((Int(name.prefix { $0.isASCII && $0.isNumber }) ?? 0, file))
      }
    }
    files.sort { ($0.seconds, $0.path) < ($1.seconds, $1.path) }
    var mailbox = InputBytes()
    for file in files {
      let message = try InputReader.bytes(of: .file(file.path))
      append(message.bytes, deliveredAt: file.seconds, to: &mailbox.bytes)
      mailbox.defects += message.defects
      guard mailbox.bytes.count <= InputReader.largestInput else {
        throw InputFailureError(path, "more than \(InputReader.largestInput >> 30) GiB; split it")
      }
    }
    return mailbox
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Lines that look like separators are escaped as mbox files have them: one `>` more.
  private static func append(_ message: [UInt8], deliveredAt seconds: Int, to mailbox: inout [UInt8]) {
    // What does not begin with a header field is no message.
    guard let end = message.firstIndex(where: { $0 <= 32 || $0 == UInt8(ascii: ":") }), end > 0,
      message[end] == UInt8(ascii: ":"),
      let time = Timestamp(epochSeconds: seconds) ?? Timestamp(epochSeconds: 0), let hour = time.hour
    else { return }
    let clock = [hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    mailbox += "From MAILDIR \(months[time.month - 1]) \(time.day) \(clock) \(time.year)\n".utf8
    let word = Array("From ".utf8)
    for line in message.split(separator: 10, omittingEmptySubsequences: false) {
      if line.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: word) { mailbox.append(UInt8(ascii: ">")) }
      mailbox += line
      mailbox.append(10)
    }
    mailbox.append(10)
  }
}
