/// The site on which an account is an account.
enum Site {
  /// The host of a thread's address without `www.`, in lower case; nil where it is not known.
  ///
  /// The address that link-sharing sites give is that of the shared page: there the format tells the site.
  static func name(of url: String?, format: String?) -> String? {
    switch format {
    case "hn-html", "hn-algolia", "hn-firebase": "news.ycombinator.com"
    case "reddit-html", "reddit-json", "pushshift": "reddit.com"
    case "lobsters-html", "lobsters-json": "lobste.rs"
    case "lemmy-json": nil
    default: url.flatMap(host)
    }
  }

  private static func host(of url: String) -> String? {
    let bytes = Array(url.utf8.prefix(longestAddress))
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
      return nil
    }
    let rest = bytes[(colon + 3)...]
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    var host = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    if let port = host.lastIndex(of: UInt8(ascii: ":")), host[(port + 1)...].allSatisfy({ (48...57).contains($0) }) {
      host = host[..<port]
    }
    var name = String(decoding: host, as: UTF8.self).lowercased()
    if name.hasPrefix("www.") { name.removeFirst(4) }
    return name.isEmpty ? nil : name
  }

  private static let longestAddress = 4096
}
