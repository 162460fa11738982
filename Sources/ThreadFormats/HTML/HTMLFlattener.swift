import CGumbo

/// Copies gumbo's tree into flat arrays.
struct HTMLFlattener {
  private(set) var nodes: [HTMLDocument.Node] = []
  private(set) var attributes: [HTMLDocument.Attribute] = []
  private(set) var bytes: [UInt8] = []
  private(set) var names: [String] = []
  private(set) var numberOfName: [String: Int32] = [:]
  private var numberOfTag: [UInt32: Int32] = [:]

  private typealias Pointer = UnsafeMutablePointer<GumboNode>

  /// - Parameter nodes: how many there may be; growing step by step would take twice the memory.
  init(nodes count: Int = 0) {
    nodes.reserveCapacity(count + 1)
    append(.document, name: number(of: "#document"), parent: -1, line: 1, content: 0..<0)
  }

  /// Appends everything below the document node.
  mutating func flatten(_ document: UnsafeMutablePointer<GumboNode>) {
    var open: [(children: GumboVector, next: Int, index: Int32)] = [(document.pointee.v.document.children, 0, 0)]
    while let (children, next, index) = open.last {
      guard next < Int(children.length), let data = children.data else {
        nodes[Int(index)].subtreeEnd = Int32(nodes.count)
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      guard let child = data[next]?.assumingMemoryBound(to: GumboNode.self) else { continue }
      if let grandchildren = add(child, parent: index) {
        open.append((grandchildren, 0, Int32(nodes.count - 1)))
      }
    }
  }

  /// Appends one node; its children where it may have some.
  private mutating func add(_ node: UnsafeMutablePointer<GumboNode>, parent: Int32) -> GumboVector? {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      let element = node.pointee.v.element
      let first = Int32(attributes.count)
      addAttributes(element.attributes)
      let line = Int32(clamping: element.start_pos.line)
      append(
        .element, name: tagNumber(element), parent: parent, line: line > 0 ? line : nodes[Int(parent)].line,
        content: first..<Int32(attributes.count))
      return element.children
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
      addText(node.pointee.v.text, .text, parent)
    case GUMBO_NODE_COMMENT:
      addText(node.pointee.v.text, .comment, parent)
    default:
      break
    }
    return nil
  }

  private mutating func addText(_ text: GumboText, _ kind: HTMLDocument.Node.Kind, _ parent: Int32) {
    append(kind, name: 0, parent: parent, line: Int32(clamping: text.start_pos.line), content: copy(text.text))
  }

  private mutating func addAttributes(_ vector: GumboVector) {
    guard let data = vector.data else { return }
    for place in 0..<Int(vector.length) {
      guard let attribute = data[place]?.assumingMemoryBound(to: GumboAttribute.self).pointee,
        let name = attribute.name
      else { continue }
      let number = number(of: String(cString: name))
      attributes.append(HTMLDocument.Attribute(name: number, value: copy(attribute.value)))
    }
  }

  private mutating func copy(_ text: UnsafePointer<CChar>?) -> Range<Int32> {
    let start = Int32(bytes.count)
    guard var place = text else { return start..<start }
    while place.pointee != 0 {
      bytes.append(UInt8(bitPattern: place.pointee))
      place += 1
    }
    return start..<Int32(bytes.count)
  }

  private mutating func append(
    _ kind: HTMLDocument.Node.Kind, name: Int32, parent: Int32, line: Int32, content: Range<Int32>
  ) {
    nodes.append(
      HTMLDocument.Node(
        kind: kind, name: name, parent: parent, line: line, subtreeEnd: Int32(nodes.count + 1), content: content))
  }

  private mutating func tagNumber(_ element: GumboElement) -> Int32 {
    if element.tag != GUMBO_TAG_UNKNOWN {
      if let known = numberOfTag[element.tag.rawValue] { return known }
      let number = number(of: String(cString: gumbo_normalized_tagname(element.tag)))
      numberOfTag[element.tag.rawValue] = number
      return number
    }
    var name = element.original_tag
    gumbo_tag_from_original_text(&name)
    guard let start = name.data else { return number(of: "unknown") }
    let raw = UnsafeRawBufferPointer(start: start, count: name.length)
    return number(of: String(decoding: raw, as: UTF8.self).lowercased())
  }

  private mutating func number(of name: String) -> Int32 {
    if let known = numberOfName[name] { return known }
    let number = Int32(names.count)
    names.append(name)
    numberOfName[name] = number
    return number
  }
}
