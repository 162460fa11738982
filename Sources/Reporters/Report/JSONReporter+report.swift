package import ThreadModel

extension JSONReporter {
  package static func report(_ page: PageReport, of report: Report, style: Style) -> String {
    let figures = PageFigures(page, titles: RuleTitles(report.rules))
    var writer = JSONWriter(.indented)
    writer.object { document in
      document.member("schema", "moderate-report/1")
      document.header(of: report)
      document.member("input", page.input)
      document.member("format", page.format)
      document.detection(page.detection)
      document.object("summary") { $0.members(of: Tally(page)) }
      document.array("threads") { threads in
        for judged in page.threads { threads.object { write(judged, of: page, to: &$0) } }
      }
      if !page.previews.isEmpty {
        document.array("removals") { removals in
          for preview in page.previews { removals.object { write(preview, to: &$0) } }
        }
      }
      document.array("users") { users in
        for user in figures.users { users.object { write(user, to: &$0) } }
      }
      document.array("rules") { rules in
        for rule in figures.rules { rules.object { write(rule, to: &$0) } }
      }
      document.defects(page.allDefects)
    }
    writer.endLine()
    return writer.text
  }

  private static func write(_ judged: JudgedThread, of page: PageReport, to object: inout JSONWriter) {
    object.members(of: judged.thread)
    object.array("flagged") { flagged in
      for comment in page.flagged(in: judged) { flagged.object { write(comment, to: &$0) } }
    }
    object.array("undecided") { array in
      for (comment, event) in page.undecided(in: judged) {
        array.object {
          $0.member("id", comment.comment.id)
          $0.member("message", Wording.event(event))
        }
      }
    }
  }

  private static func write(_ comment: JudgedComment, to object: inout JSONWriter) {
    object.members(of: comment.comment)
    object.object("judgement") { $0.members(of: comment.judgement) }
    guard let parent = comment.parent else { return }
    object.object("parent") {
      $0.member("id", parent.id)
      $0.member("author", parent.record.author.shownName)
      $0.member("text", parent.record.text)
    }
  }

  private static func write(_ preview: RemovalPreview, to object: inout JSONWriter) {
    func touched(_ comment: RemovalPreview.Touched, _ object: inout JSONWriter) {
      object.member("id", comment.id)
      object.member("author", comment.author.shownName)
      object.member("verdict", comment.verdict.rawValue)
    }
    touched(preview.comment, &object)
    object.array("orphans") { array in
      for orphan in preview.orphans { array.object { touched(orphan, &$0) } }
    }
    object.member("below", preview.below)
    object.member("passing_below", preview.passingBelow)
    object.member("characters_below", preview.charactersBelow)
    object.array("bystanders") { array in
      for bystander in preview.bystanders {
        array.object {
          $0.member("author", bystander.author.shownName)
          $0.member("comments", bystander.comments)
        }
      }
    }
    object.array("quotes") { array in
      for quote in preview.quotes { array.object { touched(quote, &$0) } }
    }
    object.member("quotes_outside", preview.quotesOutside)
  }

  private static func write(_ user: PageFigures.User, to object: inout JSONWriter) {
    object.member("user", user.name)
    object.member("comments", user.comments)
    object.member("flagged", user.flagged)
    object.member("score", user.score)
  }

  private static func write(_ rule: PageFigures.Rule, to object: inout JSONWriter) {
    object.member("rule", rule.id)
    object.member("title", rule.title)
    object.member("status", rule.status.rawValue)
    object.member("comments", rule.comments)
    object.member("hits", rule.hits)
    object.member("score", rule.score)
  }
}
