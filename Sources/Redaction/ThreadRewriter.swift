import ThreadModel

/// A text of a thread.
struct TextPlace {
  /// Nil for the article and its address.
  var view: View?
  var node: Int
  /// Where in the view the text begins: a quote is one of several.
  var offset = 0
}

/// Says how texts, authors and names are to be shown.
protocol ThreadRewriting {
  func edits(in text: String, at place: TextPlace) -> TextEdits
  func author(_ author: Author, of node: Int) -> Author
  /// The name of somebody who is quoted or charged.
  func name(_ name: String) -> String
}

extension ThreadRewriting {
  private func rewritten(_ text: String, _ view: View?, _ node: Int = 0, offset: Int = 0) -> String {
    edits(in: text, at: TextPlace(view: view, node: node, offset: offset)).applied(to: text)
  }

  /// The thread as it is to be shown; hits stand in the new texts.
  func rewritten(_ judged: JudgedThread) -> JudgedThread {
    let thread = rewritten(judged.thread)
    var judgements = judged.judgements
    for node in judgements.indices where !judgements[node].hits.isEmpty {
      judgements[node].hits = judgements[node].hits.map { rewritten($0, at: node, of: judged.thread) }
    }
    return JudgedThread(thread: thread, judgements: judgements)
  }

  func rewritten(_ thread: CommentThread) -> CommentThread {
    let article = Article(
      title: thread.article.title.map { rewritten($0, .title) }, text: rewritten(thread.article.text, nil),
      url: thread.article.url.map { rewritten($0, nil) }, language: thread.article.language)
    var comments = thread.comments
    for node in comments.indices { comments[node].record = rewritten(comments[node].record, at: node) }
    return CommentThread(
      key: thread.key, article: article, comments: comments, tree: thread.tree, defects: thread.defects)
  }

  private func rewritten(_ record: CommentRecord, at node: Int) -> CommentRecord {
    var record = record
    record.text = rewritten(record.text, .body, node)
    record.raw = record.raw.map { rewritten($0, .raw, node) }
    record.author = author(record.author, of: node)
    var offset = 0
    for number in record.quotes.indices {
      let text = record.quotes[number].text
      record.quotes[number].text = rewritten(text, .quote, node, offset: offset)
      record.quotes[number].author = record.quotes[number].author.map(name)
      offset += text.utf8.count + 1
    }
    offset = 0
    for number in record.links.indices {
      let link = record.links[number]
      record.links[number] = rewritten(link, .links, node, offset: offset)
      offset += link.utf8.count + 1
    }
    return record
  }

  private func rewritten(_ hit: Hit, at node: Int, of thread: CommentThread) -> Hit {
    var place = TextPlace(view: hit.view, node: node)
    if hit.view == .parent, let parent = thread.tree.parent(of: node) { place = TextPlace(view: .body, node: parent) }
    var moved = hit
    moved.because = hit.because.map { rewritten($0, nil, node) }
    moved.chargedTo = hit.chargedTo.map(name)
    if hit.range.isEmpty { return moved }
    if hit.view == .author {
      moved.match = author(thread.comments[node].author, of: node).shownName ?? ""
      moved.range = 0..<moved.match.utf8.count
      return moved
    }
    let text = thread.text(of: hit.view, at: node) ?? ""
    let edits = edits(in: text, at: place)
    let bytes = Array(edits.applied(to: text).utf8)
    moved.range = edits.moved(hit.range).clamped(to: bytes.indices)
    moved.match = String(decoding: bytes[moved.range], as: UTF8.self)
    return moved
  }
}
