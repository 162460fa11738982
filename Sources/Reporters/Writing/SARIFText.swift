/// What all logs of SARIF share.
///
/// Source: SARIF 2.1.0, OASIS Standard, 27 March 2020.
enum SARIFText {
  private static let version = "2.1.0"
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// A log of one run.
  ///
  /// - Parameters:
  ///   - semanticVersion: that of the tool; nil where it does not matter to the results.
  ///   - rules: writes the reporting descriptors (3.49).
  ///   - run: writes what else the run has, its results among them.
  static func log(
    semanticVersion: String? = nil, rules: (inout JSONWriter) -> Void, run: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter(.indented)
    writer.object { log in
      log.member("$schema", schema)
      log.member("version", version)
      log.array("runs") { runs in
        runs.object { object in
          object.object("tool") { tool in
            tool.object("driver") { driver in
              driver.member("name", "moderate")
              if let semanticVersion { driver.member("semanticVersion", semanticVersion) }
              driver.array("rules") { rules(&$0) }
            }
          }
          run(&object)
        }
      }
    }
    writer.endLine()
    return writer.text
  }

  /// A path as a URI reference (RFC 3986): everything that is not unreserved stands as its bytes.
  static func uri(of path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += "%"
        uri.append(digits[Int(byte >> 4)])
        uri.append(digits[Int(byte & 15)])
      }
    }
    return uri
  }
}
