internal import ThreadModel

extension Words {
  /// As `Wording.removal`, in the interface language.
  func removal(of comment: RemovalPreview.Touched) -> String {
    self(.removed, who(comment), self[comment.verdict.phrase])
  }

  /// As `Wording.consequences`, in the interface language.
  func consequences(_ preview: RemovalPreview) -> [String] {
    if preview.below == 0, preview.quotes.isEmpty { return [self[.removalOfNothing]] }
    var sentences: [String] = []
    if preview.orphans.isEmpty {
      sentences.append(self[.nobodyAnswers])
    } else {
      sentences.append(self(.removedAlone, String(preview.orphans.count), few(preview.orphans.map(who))))
      sentences.append(
        self(.removedSubtree, String(preview.below), String(preview.passingBelow), String(preview.charactersBelow)))
      let bystanders = preview.bystanders.map { "\($0.author.shownName ?? self[.noName]) (\($0.comments))" }
      sentences.append(bystanders.isEmpty ? self[.noBystanders] : self(.bystanders, few(bystanders)))
    }
    if !preview.quotes.isEmpty {
      sentences.append(
        self(
          .quotesStay, String(preview.quotes.count), String(preview.quotesOutside), few(preview.quotes.map(who))))
    }
    return sentences
  }

  private func who(_ comment: RemovalPreview.Touched) -> String {
    self(.commentBy, comment.id, comment.author.shownName ?? self[.noName])
  }

  /// The first twelve and how many more.
  private func few(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ")
      + (names.count > 12 ? " " + self(.moreLines, names.count - 12) : "")
  }
}
