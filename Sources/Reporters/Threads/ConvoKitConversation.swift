internal import ThreadModel

/// A thread in the terms of ConvoKit: a conversation whose root utterance is the article, and an utterance a comment.
///
/// ConvoKit takes a conversation for whole only where one utterance answers nothing; so the article, which is what the
/// comments at top level answer, is the utterance that has the conversation's id.
struct ConvoKitConversation {
  let page: ThreadPage
  let thread: CommentThread
  /// Of the conversation and of its root utterance.
  let id: String
  /// By comment.
  let utteranceIDs: [String]
}

extension ConvoKitConversation {
  static let articleSpeaker = "(article)"
  static let unnamedSpeaker = "(unnamed)"

  /// The conversations of a corpus. Ids are unique in it: a comment's own id where no utterance has it yet, else
  /// `CONVERSATION/ID`.
  static func all(of pages: [ThreadPage]) -> [ConvoKitConversation] {
    var taken: Set<String> = [""]
    func unused(_ wanted: String, within conversation: String?) -> String {
      if taken.insert(wanted).inserted { return wanted }
      let qualified = conversation.map { "\($0)/\(wanted)" } ?? wanted
      if taken.insert(qualified).inserted { return qualified }
      var number = 2
      while !taken.insert("\(qualified)#\(number)").inserted { number += 1 }
      return "\(qualified)#\(number)"
    }
    var conversations: [ConvoKitConversation] = []
    for page in pages {
      for thread in page.threads {
        let id = unused(thread.key, within: nil)
        conversations.append(
          ConvoKitConversation(
            page: page, thread: thread, id: id,
            utteranceIDs: thread.comments.map { unused($0.id, within: id) }))
      }
    }
    return conversations
  }

  static func speaker(of author: Author) -> String { author.identity ?? unnamedSpeaker }
}
