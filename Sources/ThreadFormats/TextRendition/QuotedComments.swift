import ThreadModel

/// Finds the comments that attributions name by author and time: "Quote from: NAME on TIME".
struct QuotedComments {
  private struct Key: Hashable {
    var name: String
    var time: Timestamp
  }

  private var places: [Key: Int] = [:]

  init(_ records: [CommentRecord]) {
    for (place, record) in records.enumerated() {
      guard let name = record.author.name, let time = record.published, time.hour != nil else { continue }
      let key = Key(name: name, time: time)
      if places[key] == nil { places[key] = place }
    }
  }

  /// Links the quotes, gives the quoted comments ids, and takes the first quote of a comment for what it answers.
  func link(_ records: inout [CommentRecord], _ times: [[Timestamp?]]) {
    for place in records.indices {
      for (quote, time) in times[place].enumerated() where quote < records[place].quotes.count {
        guard let name = records[place].quotes[quote].author, let time,
          let source = places[Key(name: name, time: time)], source != place
        else { continue }
        let id = records[source].id ?? String(source + 1)
        records[source].id = id
        records[place].quotes[quote].sourceID = id
        if quote == 0, records[place].parent == .unstated {
          records[place].parent = .id(id)
          records[place].parentEvidence = .quote
        }
      }
    }
  }
}
