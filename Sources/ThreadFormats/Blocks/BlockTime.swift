import ThreadModel

/// When a comment was written, as its part of the page says it.
struct BlockTime {
  let text: String
  let timestamp: Timestamp?
  let isUnreadable: Bool
  /// What holds the time, so that it can be left out of the text.
  let element: HTMLElement?

  private static let exact: HTMLSelector = "time[datetime]"
  private static let marked: HTMLSelector = """
    [itemprop=dateCreated], [itemprop=datePublished], [itemprop=commentTime], [property$=dateCreated], \
    [property$=datePublished], [property$=created], [property$=date]
    """
  private static let titled: HTMLSelector = "abbr[title], [class*=date][title], [class*=time][title]"
  private static let classed: HTMLSelector = """
    time, [class*=date], [class*=Date], [class*=time], [class*=Time], [class*=metadata], [class*=submitted], \
    [class*=meta], small, [class*=info], [class*=permalink], [class*=posted], [class*=datum], [class*=fecha], \
    [class*=data], [class*=zeit], [class*=heure], [class*=czas], [class*=hora]
    """

  /// - Parameter body: the element of the comment's text, in which no time is looked for.
  static func read(_ block: CommentBlock, outside body: HTMLElement?, now: Timestamp?) -> BlockTime? {
    let edited = "edited modified updated edit-date"
    func isEdit(_ element: HTMLElement) -> Bool {
      element.classes.contains { word in edited.split(separator: " ").contains { word.lowercased().contains($0) } }
    }
    for element in block.all(exact, outside: body) where !isEdit(element) {
      if let time = attribute("datetime", of: element, now: now) { return time }
    }
    for element in block.all(marked, outside: body) where !isEdit(element) {
      let time = attribute("content", of: element, now: now) ?? attribute("datetime", of: element, now: now)
      if let time { return time }
    }
    for element in block.all(titled, outside: body) where !isEdit(element) {
      if let time = attribute("title", of: element, now: now) { return time }
    }
    return printed(block, outside: body, now: now)
  }

  private static func attribute(_ name: String, of element: HTMLElement, now: Timestamp?) -> BlockTime? {
    guard let value = element[name], !value.isEmpty, value.utf8.count < 120 else { return nil }
    let raw = printedText(of: element) ?? value
    if let seconds = Int(value), value.utf8.count >= 9, value.utf8.count <= 11 {
      guard let stamp = Timestamp(epochSeconds: seconds) else { return nil }
      return BlockTime(text: raw, timestamp: stamp, isUnreadable: false, element: element)
    }
    guard let stamp = PrintedTime.read(value, now: now) else { return nil }
    return BlockTime(text: raw, timestamp: stamp, isUnreadable: false, element: element)
  }

  /// What a reader sees of a marked time: its own text, else the time that stands around it.
  private static func printedText(of element: HTMLElement) -> String? {
    let own = element.size < 40 ? element.label : ""
    if !own.isEmpty { return PrintedTime.first(in: own)?.text ?? (own.utf8.count > 120 ? nil : own) }
    guard let around = element.parent, around.size < 40 else { return nil }
    return PrintedTime.first(in: around.text)?.text
  }

  private static func printed(_ block: CommentBlock, outside body: HTMLElement?, now: Timestamp?) -> BlockTime? {
    for element in block.all(classed, outside: body) where element.size < 60 {
      let text = element.text { block.isNested($0) || $0.isPart(of: body) }
      guard text.utf8.count < 300 else { continue }
      let whole = PrintedTime.first(in: text, now: now)
      // `<strong>Ann</strong>May 5, 2018`: in the whole text "AnnMay" is one word.
      let parts = whole == nil ? element.textRuns { block.isNested($0) || $0.isPart(of: body) } : []
      guard let time = whole ?? parts.lazy.compactMap({ PrintedTime.first(in: $0, now: now) }).first else { continue }
      return BlockTime(
        text: time.text, timestamp: time.timestamp, isUnreadable: time.reading == .unreadable,
        element: smallest(of: element, holding: time.text))
    }
    // A template may set name and time side by side without a space.
    for element in block.elements where isInline(element) && !element.isPart(of: body) {
      let text = element.text
      guard text.utf8.count < 60, text.utf8.contains(where: { (48...57).contains($0) }),
        let time = PrintedTime.first(in: text, now: now), time.text.utf8.count * 2 > text.utf8.count
      else { continue }
      return BlockTime(
        text: time.text, timestamp: time.timestamp, isUnreadable: time.reading == .unreadable, element: element)
    }
    let lines = block.text { $0.isPart(of: body) }.split(separator: "\n")
    let headAndTail = lines.count > 12 ? Array(lines.prefix(8) + lines.suffix(4)) : lines
    for line in headAndTail where line.utf8.count < 200 {
      guard let time = PrintedTime.first(in: line, now: now) else { continue }
      let element = block.elements.last {
        $0.size < 12 && !$0.isPart(of: body) && $0.text.contains(time.text)
      }
      return BlockTime(
        text: time.text, timestamp: time.timestamp, isUnreadable: time.reading == .unreadable, element: element)
    }
    return nil
  }

  private static func isInline(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "span", "a", "abbr", "em", "i", "b", "strong", "font", "td", "dd", "cite", "li": element.size <= 4
    default: false
    }
  }

  private static func smallest(of element: HTMLElement, holding text: String) -> HTMLElement {
    var smallest = element
    while let inner = smallest.children.first(where: { $0.text.contains(text) }) { smallest = inner }
    return smallest
  }
}
