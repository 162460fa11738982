/// The known entries of a mapping, few enough to look through.
struct NodeFields {
  private var entries: [YAMLNode.Entry] = []

  subscript(name: String) -> YAMLNode.Entry? { entries.first { $0.name == name } }

  mutating func add(_ entry: YAMLNode.Entry) { entries.append(entry) }
}
