package import ThreadModel

/// Reads what an HTML page says about its article: title, text, address, language.
package enum PageArticle {
  /// - Parameters:
  ///   - places: where the format expects the article's text; the first that is found counts, before general markup.
  ///   - isComment: elements whose text is not the article's.
  package static func read(
    _ page: HTMLDocument, places: [HTMLSelector] = [], skipping isComment: (HTMLElement) -> Bool = { _ in false }
  ) -> Article {
    let general: [HTMLSelector] = ["[itemprop=articleBody]", "article", "main", "[role=main]", "body"]
    let comments = HTMLRegions(of: page, isComment)
    var text = ""
    for place in places + general {
      let found = page.all(place).filter { !comments.holds($0) }
      // Several `article` elements are teasers or posts, and none of them is the article.
      guard let element = found.first, place != "article" || found.count == 1 else { continue }
      let isGeneral = !places.contains(place)
      let title = element.first("h1")
      text = element.text { comments.holds($0) || $0 == title || isGeneral && isFurniture($0) }
      if !text.isEmpty { break }
    }
    return Article(
      title: title(of: page), text: text,
      url: page.first("link[rel=canonical]")?["href"] ?? page.first("meta[property=\"og:url\"]")?["content"],
      language: language(of: page))
  }

  /// Title, address and language without a text: on a forum's page the first post is a comment like the others.
  ///
  /// - Parameter titles: where the format prints the title; the first that is found counts, before general markup.
  package static func heading(of page: HTMLDocument, titles: [HTMLSelector] = []) -> Article {
    let printed = titles.lazy.compactMap { page.first($0)?.text }
      .map { PlainText.singleSpaced($0) }.first { !$0.isEmpty }
    return Article(
      title: printed ?? title(of: page),
      url: page.first("link[rel=canonical]")?["href"] ?? page.first("meta[property=\"og:url\"]")?["content"],
      language: language(of: page))
  }

  private static func title(of page: HTMLDocument) -> String? {
    let candidates = [
      page.first("meta[property=\"og:title\"]")?["content"], page.first("h1")?.text, page.first("title")?.text,
    ]
    return candidates.lazy.compactMap { $0 }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .first { !$0.isEmpty }
  }

  private static func language(of page: HTMLDocument) -> String? {
    guard let language = page.first("html[lang]")?["lang"] ?? page.first("html[xml:lang]")?["xml:lang"],
      !language.isEmpty, language.utf8.count <= 35
    else { return nil }
    return language
  }

  private static func isFurniture(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "nav", "header", "footer", "aside", "form", "button": true
    default: false
    }
  }
}
