/// What an element does to the flow of text.
enum HTMLFlow {
  case inline, lineBreak, block, paragraph, cell, preformatted, image, invisible

  init(tag: String) { self = Self.flows[tag] ?? .inline }

  private static let flows: [String: HTMLFlow] = {
    var flows: [String: HTMLFlow] = ["br": .lineBreak, "p": .paragraph, "pre": .preformatted, "img": .image]
    for tag in ["td", "th"] { flows[tag] = .cell }
    for tag in ["script", "style", "template", "noscript", "head", "iframe", "svg", "textarea", "select", "object"] {
      flows[tag] = .invisible
    }
    let blocks = """
      address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure \
      footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option section summary \
      table tbody tfoot thead tr ul
      """
    for tag in blocks.split(separator: " ") { flows[String(tag)] = .block }
    return flows
  }()
}
