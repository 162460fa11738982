internal import ThreadModel

extension Words {
  /// What a column is called on a page; its own name where there is no phrase for it.
  func label(ofColumn name: String) -> String { Self.columns[name].map { self[$0] } ?? name }

  /// What a figure of a table means, and the attribute that names its language where that is not the page's.
  func definition(of column: StatisticsTable.Column, in table: String) -> (text: String, lang: String) {
    let (text, language) = FigureDefinitions.definition(of: column, in: table, self.language)
    return (text, language == self.language ? "" : " lang=\"\(language.rawValue)\"")
  }

  /// A figure as it is shown: shares as per cent, seconds as a duration.
  func text(of cell: StatisticsTable.Cell, column name: String) -> String {
    guard let number = cell.figure else { return list(cell, of: name) }
    if Self.isShare(name) { return percent(number) }
    return Self.isDuration(name) ? duration(seconds: number) : cell.shown
  }

  /// Lists and records as people write them: `5, 5, 3`, `en 80%, de 20%`, `Ada, Ben: 4 (#1 – #7)`.
  private func list(_ cell: StatisticsTable.Cell, of name: String) -> String {
    switch cell {
    case .list(let cells):
      if cells.isEmpty { return "–" }
      if case .record = cells[0] { return cells.map { list($0, of: name) }.joined(separator: "; ") }
      return cells.map { list($0, of: name) }.joined(separator: ", ")
    case .record(let members):
      let values = members.map { list($0.value, of: name) }
      switch (name, values.count) {
      case ("exchange_chains", 4): return "\(values[0]): \(values[1]) (#\(values[2]) – #\(values[3]))"
      case ("least_topical", 2): return "#\(values[0]) \(values[1])"
      default:
        if members.isEmpty { return "–" }
        let isShare = name == "languages"
        return members.map { member in
          let value = isShare ? member.value.figure.map { percent($0) } : nil
          return member.name + " " + (value ?? list(member.value, of: name))
        }.joined(separator: ", ")
      }
    case .text, .count, .number, .missing: return cell.shown
    }
  }

  func cell(_ cell: StatisticsTable.Cell, of name: String) -> DataTable.Cell {
    let text = text(of: cell, column: name)
    guard let number = cell.figure else {
      return DataTable.Cell(html: HTMLText.short(text), key: cell == .missing ? "" : nil)
    }
    return DataTable.Cell(html: HTMLText.escaped(text), key: text == cell.shown ? nil : DecimalText.exact(number))
  }

  private static func isShare(_ name: String) -> Bool {
    name == "share" || name == "reciprocity" || name.hasSuffix("_share") || name.hasPrefix("flag_rate")
  }

  private static func isDuration(_ name: String) -> Bool {
    name == "duration" || name.contains("latency")
  }

  private static let columns: [String: Phrase] = [
    "user": .columnUser, "comments": .columnComments, "authors": .columnAuthors, "top_level": .columnTopLevel,
    "deleted": .columnDeleted, "max_depth": .columnMaxDepth, "mean_depth": .columnMeanDepth,
    "max_width": .columnMaxWidth, "h_index": .columnHIndex, "structural_virality": .columnVirality,
    "branching": .columnBranching, "leaf_share": .columnLeafShare, "reply_latency_median": .columnLatencyMedian,
    "reply_latency_p90": .columnLatencyP90, "reply_latency_max": .columnLatencyMax, "duration": .columnDuration,
    "comments_per_hour": .columnPerHour, "peak_hour": .columnPeakHour, "participation_gini": .columnGini,
    "reciprocity": .columnReciprocity, "exchanges": .columnExchanges, "quotes": .columnQuotes,
    "quote_share": .columnQuoteShare, "quotes_in_thread": .columnQuotesInThread,
    "quotes_in_article": .columnQuotesInArticle, "quotes_not_found": .columnQuotesNotFound,
    "flag_rate": .columnFlagRate, "flagged": .columnFlagged, "score_sum": .columnScoreSum,
    "replies_given": .columnRepliesGiven, "replies_received": .columnRepliesReceived, "attackers": .columnAttackers,
    "targets": .columnTargets, "words": .columnWords, "hits": .columnHits, "share": .columnShare,
    "depth_profile": .columnDepthProfile, "exchange_chains": .columnExchangeChains, "languages": .columnLanguages,
    "categories": .columnCategories, "score_quantiles": .columnScoreQuantiles, "turning_point": .columnTurningPoint,
    "turning_point_comments": .columnTurningPointComments, "topicality": .columnTopicality,
    "least_topical": .columnLeastTopical, "sole_cause": .columnSoleCause, "replies": .columnReplies, "from": .from,
    "to": .to, "rule": .rule, "category": .category, "review": .review, "hide": .hide, "reject": .reject, "pass": .pass,
    "score": .score,
    "thread": .columnThread, "identity": .columnIdentity, "site": .columnSite, "threads": .columnThreads,
    "top_level_share": .columnTopLevelShare, "links": .columnLinks, "median_length": .columnMedianLength,
    "self_replies": .columnSelfReplies, "distinct_partners": .columnPartners, "quotes_given": .columnQuotesGiven,
    "quotes_received": .columnQuotesReceived, "charged_quotes": .columnChargedQuotes,
    "median_reply_latency": .columnUserLatency, "first_seen": .columnFirstSeen, "last_seen": .columnLastSeen,
    "active_hours": .columnActiveHours, "flag_rate_low": .columnFlagRateLow, "flag_rate_high": .columnFlagRateHigh,
    "score_mean": .columnScoreMean, "by_category": .columnByCategory, "duplicates": .columnDuplicates,
  ]
}

extension StatisticsTable.Cell {
  /// Nil for text and for what is missing.
  var figure: Double? {
    switch self {
    case .count(let count): Double(count)
    case .number(let number): number
    case .text, .missing, .list, .record: nil
    }
  }
}
