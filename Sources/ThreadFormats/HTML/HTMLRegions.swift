import ThreadModel

/// Some parts of a page, none inside another, which any element can be asked for.
struct HTMLRegions {
  private let parts: [HTMLElement]

  /// The outermost elements that fit.
  init(of page: HTMLDocument, _ fits: (HTMLElement) -> Bool) { parts = page.outermost(fits) }

  /// Whether the element is one of the parts or stands in one.
  func holds(_ element: HTMLElement) -> Bool {
    let next = parts.partitioningIndex { $0.index > element.index }
    return next > 0 && (parts[next - 1] == element || parts[next - 1].contains(element))
  }
}
