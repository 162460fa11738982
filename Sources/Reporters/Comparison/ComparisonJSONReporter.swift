package import ThreadModel

/// For programs: both sets of rules, the totals, every rule with what it changed, and the authors.
package enum ComparisonJSONReporter: ComparisonReporter {
  package static let name = "json"
  package static let fileExtension = "json"

  package static func render(_ comparison: RuleComparison, style: Style) -> String {
    var writer = JSONWriter(.indented)
    writer.object { document in
      document.member("version", comparison.version)
      document.side("old", comparison.old)
      document.side("new", comparison.new)
      document.object("totals") {
        $0.member("inputs", comparison.totals.inputs)
        $0.member("comments", comparison.totals.comments)
        $0.member("flagged_before", comparison.totals.flaggedBefore)
        $0.member("flagged_after", comparison.totals.flaggedAfter)
        $0.members(of: comparison.counts)
      }
      document.array("rules") { rules in
        for effect in comparison.effects { rules.object { write(effect, to: &$0) } }
      }
      document.array("authors") { authors in
        for author in comparison.authors {
          authors.object {
            $0.member("author", author.name)
            $0.member("flagged_before", author.flaggedBefore)
            $0.member("flagged_after", author.flaggedAfter)
          }
        }
      }
      document.failures(comparison.failures)
    }
    writer.endLine()
    return writer.text
  }

  private static func write(_ effect: RuleEffect, to object: inout JSONWriter) {
    object.member("rule", effect.rule)
    object.member("title", Wording.title(effect))
    object.member("edit", effect.rule == nil ? "policy" : effect.edit.rawValue)
    object.members(of: effect.counts)
    object.array("comments") { comments in
      for changed in effect.comments { comments.object { write(ChangeEntry(changed), to: &$0) } }
    }
  }

  private static func write(_ entry: ChangeEntry, to object: inout JSONWriter) {
    let changed = entry.changed
    object.member("change", changed.change.rawValue)
    object.member("place", entry.place)
    object.member("input", changed.input)
    object.member("thread", changed.excerpt.key)
    object.member("id", changed.comment.id)
    if let line = changed.comment.line { object.member("line", line) }
    object.member("author", entry.comment.record.author.shownName)
    object.member("published", entry.comment.record.published?.iso8601 ?? entry.comment.record.publishedRaw)
    if let parent = entry.comment.parent {
      object.object("parent") {
        $0.member("id", parent.id)
        $0.member("author", parent.record.author.shownName)
        $0.member("text", TerminalText.line(parent.record.text, columns: TerminalText.sentence))
      }
    }
    object.quotes(changed.comment.quotes)
    object.member("text", changed.comment.text)
    object.array("rules") { rules in
      for contribution in changed.contributions {
        rules.object {
          $0.member("rule", contribution.rule)
          $0.member("before", contribution.before)
          $0.member("after", contribution.after)
        }
      }
    }
    object.object("before") { $0.members(of: changed.before) }
    object.object("after") { $0.members(of: changed.after) }
  }
}

extension JSONWriter {
  fileprivate mutating func side(_ key: String, _ side: RuleComparison.Side) {
    object(key) {
      $0.member("rules", side.origin)
      $0.member("rule_hash", side.hash)
      $0.member("rule_count", side.rules)
    }
  }

  fileprivate mutating func members(of counts: ChangeCounts) {
    member("newly_flagged", counts[.flagged])
    member("released", counts[.released])
    member("harsher", counts[.harsher])
    member("milder", counts[.milder])
    member("score_only", counts.scoreOnly)
  }
}
