/// What a column of a table, or a key of a flat record, can hold.
package enum TableField: String, Sendable, Hashable, CaseIterable {
  case text, id, parent, depth, thread, title, url, author, handle
  case userID = "user_id"
  case role, published, score, language, deleted, removed, spam, approved

  /// The names that exports give it, best first: lower case, without the marks between their words, and without a
  /// leading "comment" where more follows.
  var names: [String] {
    switch self {
    case .text:
      [
        "text", "body", "content", "message", "comment", "commenttext", "commentbody", "msg", "tweet", "fulltext",
        "posttext", "postbody", "postcontent", "replytext", "textoriginal", "textdisplay", "utterance", "rawtext",
        "texte", "commentaire", "kommentar", "nachricht", "comentario", "mensaje", "komentarz", "tresc", "wiadomosc",
        "комментарий", "текст", "сообщение",
      ]
    case .id:
      ["id", "commentid", "postid", "messageid", "msgid", "tweetid", "replyid", "cid", "pid", "no", "nr", "uid"]
    case .parent:
      [
        "parentid", "parent", "replytoid", "inreplyto", "inreplytoid", "replyto", "replytocommentid",
        "inreplytostatusid", "parentpostid", "answerto", "responseto", "parentcomment", "replytomessageid",
      ]
    case .depth: ["depth", "level", "indent", "indentlevel", "nestlevel", "nesting"]
    case .thread:
      [
        "thread", "threadid", "topicid", "topic", "conversationid", "conversation", "linkid", "storyid", "articleid",
        "discussionid", "submissionid", "videoid", "pageid", "channelid", "channel", "room", "postid", "root",
      ]
    case .title: ["threadtitle", "topictitle", "articletitle", "storytitle", "linktitle", "title", "subject"]
    case .url: ["threadurl", "articleurl", "pageurl", "storyurl", "link", "url", "permalink"]
    case .author:
      [
        "author", "authorname", "displayname", "authordisplayname", "name", "nick", "nickname", "user", "username",
        "from", "sender", "sendername", "speaker", "poster", "commenter", "commentername", "writer", "by", "postedby",
        "fromname", "fullname", "member", "auteur", "autor", "nom", "nombre", "benutzer", "usuario", "utilisateur",
        "автор", "имя", "пользователь",
      ]
    case .handle: ["handle", "login", "username", "screenname", "userlogin", "authorhandle", "userscreenname", "nick"]
    case .userID: ["userid", "authorid", "authorchannelid", "speakerid", "senderid", "fromid", "authorfullname"]
    case .role: ["role", "userrole", "authorrole"]
    case .published:
      [
        "published", "publishedat", "createdat", "createdutc", "created", "dategmt", "date", "datetime", "timestamp",
        "time", "timets", "postedat", "posted", "postdate", "posttime", "publishdate", "publisheddate", "datecreated",
        "createdtime", "createddate", "creationdate", "sentat", "when", "heure", "datum", "zeit", "fecha", "hora",
        "data", "дата", "время",
      ]
    case .score: ["score", "likes", "likecount", "points", "votes", "upvotes", "karma", "ups", "rating", "favorites"]
    case .language: ["lang", "language", "langue", "sprache", "locale"]
    case .deleted: ["deleted", "isdeleted", "delete"]
    case .removed: ["removed", "isremoved", "dead", "ismoderated"]
    case .spam: ["spam", "isspam"]
    case .approved: ["approved", "isapproved", "status", "state", "moderationstatus"]
    }
  }
}
