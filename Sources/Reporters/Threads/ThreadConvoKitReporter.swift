package import ThreadModel

/// For conversation analysis: a corpus that the Python package `convokit` loads, all inputs in one.
/// Source: https://convokit.cornell.edu/documentation/data_format.html.
package enum ThreadConvoKitReporter: ThreadFolderReporter {
  package static let name = "convokit"
  package static let fileExtension = ""

  package static func files(of pages: [ThreadPage]) -> [ReportFile] {
    let conversations = ConvoKitConversation.all(of: pages)
    return [
      ReportFile(name: "utterances.jsonl", text: utterances(of: conversations)),
      ReportFile(name: "speakers.json", text: speakers(of: conversations)),
      ReportFile(name: "conversations.json", text: document { write(conversations, to: &$0) }),
      ReportFile(name: "corpus.json", text: document { $0.member("source", "moderate thread --format convokit") }),
      ReportFile(name: "index.json", text: document { writeIndex(to: &$0) }),
    ]
  }

  private static func document(_ members: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(.indented)
    writer.object(members)
    writer.endLine()
    return writer.text
  }

  // MARK: Utterances

  private static func utterances(of conversations: [ConvoKitConversation]) -> String {
    var writer = JSONWriter()
    for conversation in conversations {
      writer.object { writeArticle(of: conversation, to: &$0) }
      writer.endLine()
      for index in conversation.thread.comments.indices {
        writer.object { writeComment(index, of: conversation, to: &$0) }
        writer.endLine()
      }
    }
    return writer.text
  }

  private static func writeArticle(of conversation: ConvoKitConversation, to object: inout JSONWriter) {
    let article = conversation.thread.article
    let parts = [article.title ?? "", article.text].filter { !$0.isEmpty }
    object.member("id", conversation.id)
    object.member("conversation_id", conversation.id)
    object.member("text", parts.joined(separator: "\n\n"))
    object.member("speaker", ConvoKitConversation.articleSpeaker)
    object.object("meta") { $0.member("article", true) }
    object.member("reply-to", nil as String?)
    object.member("timestamp", nil as String?)
    object.array("vectors") { _ in }
  }

  private static func writeComment(_ index: Int, of conversation: ConvoKitConversation, to object: inout JSONWriter) {
    let comment = conversation.thread.comments[index]
    let parent = conversation.thread.tree.parent(of: index)
    object.member("id", conversation.utteranceIDs[index])
    object.member("conversation_id", conversation.id)
    object.member("text", comment.record.text)
    object.member("speaker", ConvoKitConversation.speaker(of: comment.record.author))
    object.object("meta") { writeMeta(of: comment, to: &$0) }
    object.member("reply-to", parent.map { conversation.utteranceIDs[$0] } ?? conversation.id)
    if let time = comment.record.published {
      object.member("timestamp", time.epochSeconds)
    } else {
      object.member("timestamp", nil as String?)
    }
    object.array("vectors") { _ in }
  }

  private static func writeMeta(of comment: Comment, to meta: inout JSONWriter) {
    let record = comment.record
    meta.member("article", false)
    meta.member("comment_id", comment.id)
    meta.member("depth", comment.depth)
    meta.member("evidence", comment.evidence.rawValue)
    if let time = record.published { meta.member("published", time.iso8601) }
    if let printed = record.publishedRaw { meta.member("published_raw", printed) }
    if let language = record.language { meta.member("lang", language) }
    if let score = record.score { meta.member("score", score) }
    meta.member("flags", strings: record.flags.lazy.map(\.rawValue))
    meta.member("links", strings: record.links)
    meta.quotes(record.quotes)
  }

  // MARK: Speakers and conversations

  private static func speakers(of conversations: [ConvoKitConversation]) -> String {
    var order: [String] = []
    var authors: [String: Author] = [:]
    for comment in conversations.lazy.flatMap(\.thread.comments) {
      let author = comment.record.author
      let id = ConvoKitConversation.speaker(of: author)
      if authors[id] == nil { order.append(id) }
      authors[id] = authors[id]?.filled(from: author) ?? author
    }
    return document { speakers in
      if !conversations.isEmpty, authors[ConvoKitConversation.articleSpeaker] == nil {
        write(Author(), as: ConvoKitConversation.articleSpeaker, to: &speakers)
      }
      for id in order { write(authors[id] ?? Author(), as: id, to: &speakers) }
    }
  }

  private static func write(_ author: Author, as id: String, to speakers: inout JSONWriter) {
    speakers.object(id) { speaker in
      speaker.object("meta") { meta in
        let parts = [
          ("name", author.name), ("handle", author.handle), ("user_id", author.userID),
          ("real_name", author.realName), ("role", author.role),
        ]
        for (key, value) in parts { if let value { meta.member(key, value) } }
      }
      speaker.array("vectors") { _ in }
    }
  }

  private static func write(_ conversations: [ConvoKitConversation], to object: inout JSONWriter) {
    for conversation in conversations {
      object.object(conversation.id) { entry in
        entry.object("meta") { meta in
          let article = conversation.thread.article
          meta.member("input", conversation.page.input)
          meta.member("format", conversation.page.format)
          meta.member("thread", conversation.thread.key)
          if let title = article.title { meta.member("title", title) }
          if let url = article.url { meta.member("url", url) }
          if let language = article.language { meta.member("lang", language) }
        }
        entry.array("vectors") { _ in }
      }
    }
  }

  // MARK: Index

  /// The Python types of everything in `meta`.
  private static func writeIndex(to index: inout JSONWriter) {
    func types(_ section: String, _ types: [(key: String, types: [String])]) {
      index.object(section) { keys in
        for (key, names) in types { keys.member(key, strings: names.lazy.map { "<class '\($0)'>" }) }
      }
    }
    types(
      "utterances-index",
      [
        ("article", ["bool"]), ("comment_id", ["str"]), ("depth", ["int"]), ("evidence", ["str"]),
        ("published", ["str"]), ("published_raw", ["str"]), ("lang", ["str"]), ("score", ["int", "float"]),
        ("flags", ["list"]), ("links", ["list"]), ("quotes", ["list"]),
      ])
    let text = ["str"]
    types("speakers-index", ["name", "handle", "user_id", "real_name", "role"].map { ($0, text) })
    types("conversations-index", ["input", "format", "thread", "title", "url", "lang"].map { ($0, text) })
    types("overall-index", [("source", text)])
    index.member("version", 1)
    index.array("vectors") { _ in }
  }
}

extension Author {
  /// This author with what only `other` tells of the same one.
  fileprivate func filled(from other: Author) -> Author {
    Author(
      name: name ?? other.name, handle: handle ?? other.handle, userID: userID ?? other.userID,
      realName: realName ?? other.realName, role: role ?? other.role)
  }
}
