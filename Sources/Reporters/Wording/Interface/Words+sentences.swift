internal import ThreadModel

extension Words {
  /// As `Wording.sentence`, in the interface language.
  func sentence(_ defect: ThreadDefect) -> String {
    switch defect.kind {
    case .duplicateID(let id, let renamed): self(.duplicateID, id, renamed)
    case .orphan(let id, let parent): self(.orphan, id, parent)
    case .cycle(let ids):
      ids.count < 2
        ? self(.selfCycle, ids.first ?? "?")
        : self(.cycle, ids.prefix(6).joined(separator: ", ") + (ids.count > 6 ? ", … (\(ids.count))" : ""))
    case .depthGap(let id, let claimed, let placed): self(.depthGap, id, String(claimed), String(placed))
    case .timeRunsBackwards(let id, let parent): self(.timeRunsBackwards, id, parent)
    case .unreadableTime(let printed): self(.unreadableTime, printed)
    case .invalidUTF8(let number): self(.invalidBytes, String(number), "UTF-8")
    case .invalidBytes(let number, let encoding): self(.invalidBytes, String(number), encoding)
    case .guessedEncoding(let encoding): self(.guessedEncoding, encoding)
    case .unknownEncoding(let label): self(.unknownEncoding, label)
    case .malformedRecord(let problem): self(.malformedRecord, problem)
    case .damagedStream(let format, let problem, let bytes): self(.damagedStream, format, String(bytes), problem)
    }
  }

  /// With the line, where it is known.
  func located(_ defect: ThreadDefect) -> String {
    (defect.location.map { self(.defectPlace, $0.line) + ": " } ?? "") + sentence(defect)
  }

  func sentence(_ event: EngineEvent) -> String {
    let rule = event.rule ?? self[.everyRule]
    switch event.kind {
    case .gaveUp: return self(.gaveUp, rule, event.view.rawValue)
    case .capped:
      let bytes = event.scannedBytes.map { ", \($0) B" } ?? ""
      return self(.capped, rule, event.view.rawValue + bytes)
    }
  }

  /// As `Wording.source(of:)`, in the interface language.
  func source(of quote: Quote) -> String {
    let found: Phrase =
      switch quote.evidence {
      case .markup?: .byMarkup
      case .attribution?: .byAttribution
      case .text?: .byText
      case .article?: .fromArticle
      case .notFound?: .notFound
      case nil: .notLookedFor
      }
    let name = quote.author ?? self[.noName]
    return quote.sourceID.map { "\(name) (#\($0), \(self[found]))" } ?? "\(name) (\(self[found]))"
  }

  /// As `Wording.notes`, in the interface language.
  func notes(_ group: HitGroup) -> [String] {
    var notes = group.because
    if let reason = group.setAside { notes.append(setAside(reason)) }
    if group.view == .quote {
      notes.append(group.chargedTo.map { self(.ownerOfWords, $0) } ?? self[.nobodyNamed])
    } else if let charged = group.chargedTo, charged != group.author {
      notes.append(self(.chargedTo, charged))
    }
    if group.status == .test { notes.append(self[.onTrial]) }
    if group.hits > 1 { notes.append(self(.times, group.hits)) }
    return notes
  }

  /// As `Wording.setAside`, in the interface language.
  func setAside(_ reason: SetAside) -> String {
    switch reason {
    case .ignored(let reason): self(.ignored, reason)
    case .absorbed(let rule): self(.absorbed, rule)
    case .otherLanguage(let counted): self(.otherLanguage, counted)
    }
  }
}

extension View {
  /// What the words of this view are called; nil for the comment's own.
  var phrase: Phrase? {
    switch self {
    case .body: nil
    case .quote: .quoted
    case .code: .code
    case .links: .link
    case .author: .name
    case .title: .titleWord
    case .parent: .parentSays
    case .thread: .above
    case .raw: .raw
    }
  }
}
