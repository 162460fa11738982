extension HackerNewsFirebaseFormat: JSONLineFormat {
  package static func placer(_ context: ParseContext) -> any LinePlacer { HackerNewsPlacer() }
}

/// Items name their parents only: those that are joined by any chain of them are read together.
private struct HackerNewsPlacer: LinePlacer {
  mutating func place(_ line: Span<UInt8>) -> LinePlacement { quickly(line) ?? properly(line) }

  private func quickly(_ line: Span<UInt8>) -> LinePlacement? {
    guard var members = JSONMembers(line) else { return nil }
    var id: UInt64?
    var parent: UInt64?
    while let member = members.next(line) {
      let isParent = line.isWord("parent", at: member.key)
      guard isParent || line.isWord("id", at: member.key) else {
        if line.isWord("poll", at: member.key) { return nil }
        continue
      }
      guard case .number(let key) = member.value else { return nil }
      let hash = KeyHash.of(line, key)
      if isParent { parent = parent ?? hash } else { id = id ?? hash }
    }
    guard !members.hasEscapedKey, let id else { return nil }
    return parent.map { .threads([id, $0]) } ?? .thread(id)
  }

  private func properly(_ line: Span<UInt8>) -> LinePlacement {
    guard let root = JSONLine.value(line) else { return .nowhere }
    var keys: [UInt64] = []
    JSONInput.forEachObject(in: root) { unit in
      keys.append(KeyHash.of(unit.value["id"]?.key))
      if let parent = (unit.value["parent"] ?? unit.value["poll"])?.key { keys.append(KeyHash.of(parent)) }
    }
    return keys.isEmpty ? .nowhere : .threads(keys)
  }
}
