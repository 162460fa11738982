/// Long inputs of the kinds that people have most of.
extension Sample {
  static func wordPressPage(comments: Int) -> String {
    var sample = Sample()
    var page = """
      <!DOCTYPE html><html lang="en"><head><title>Bridge</title><link rel="stylesheet" href="/wp-content/x.css"></head>
      <body><article class="post hentry"><h1 class="entry-title">A bridge</h1><div class="entry-content"><p>Open.</p></div>
      </article><div id="comments" class="comments-area"><ol class="comment-list">\n
      """
    var depth = 0
    for index in 0..<comments {
      let next = index == 0 ? 0 : sample.number(below: min(depth + 2, 6))
      if index > 0 {
        if next > depth {
          page += "<ol class=\"children\">\n"
        } else {
          page += "</li>\n" + String(repeating: "</ol></li>\n", count: depth - next)
        }
      }
      depth = next
      page += """
        <li class="comment even depth-\(depth + 1)" id="comment-\(index)"><article id="div-comment-\(index)" \
        class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">\
        \(sample.name())</b> <span class="says">says:</span></div><div class="comment-metadata"><a \
        href="http://town.example/a#comment-\(index)"><time datetime="\(time(index))">\(time(index))</time></a></div>\
        </footer><div class="comment-content"><p>\(sample.text())</p><p>\(sample.text())</p></div><div class="reply">\
        <a rel="nofollow" class="comment-reply-link" href="#respond">Reply</a></div></article>\n
        """
    }
    return page + "</li>" + String(repeating: "</ol></li>", count: depth) + "</ol></div></body></html>\n"
  }

  static func phpBBPage(posts: Int) -> String {
    var sample = Sample()
    var page = """
      <!DOCTYPE html><html lang="en"><head><title>Town - Bridge</title></head><body id="phpbb" class="nojs section-viewtopic">
      <div id="wrap"><h2 class="topic-title"><a href="./viewtopic.php?t=1">Bridge</a></h2>\n
      """
    for index in 0..<posts {
      let quote =
        index > 0 && index % 3 == 0
        ? "<blockquote><div><cite>\(sample.name()) wrote:</cite>\(sample.text())</div></blockquote>" : ""
      page += """
        <div id="p\(index)" class="post has-profile bg\(index % 2)"><div class="inner"><dl class="postprofile" \
        id="profile\(index)"><dt><a href="./memberlist.php?mode=viewprofile&amp;u=\(index % 900)" class="username">\
        \(sample.name())</a></dt><dd class="profile-posts"><strong>Posts:</strong> \(index)</dd></dl><div \
        class="postbody"><div id="post_content\(index)"><h3><a href="#p\(index)">Re: Bridge</a></h3><p class="author">\
        <a href="./viewtopic.php?p=\(index)#p\(index)">Post</a> by <strong><a class="username">\(sample.name())</a>\
        </strong> &raquo; <time datetime="\(time(index))">\(time(index))</time></p><div class="content">\(quote)\
        \(sample.text())<br>\(sample.text())</div></div></div></div></div><hr class="divider">\n
        """
    }
    return page + "</div></body></html>\n"
  }

  static func jsonLines(comments: Int) -> String {
    var sample = Sample()
    var lines = ""
    for index in 0..<comments {
      let parent = index % 7 == 0 ? "null" : "\"c\(sample.number(below: max(1, index)))\""
      lines += """
        {"thread":"t\(index / 500)","id":"c\(index)","parent_id":\(parent),"author":"\(sample.name())",\
        "published":"\(time(index))","text":"\(sample.text())","score":\(sample.number(below: 90)),"quotes":[],\
        "links":[],"flags":[]}\n
        """
    }
    return lines
  }

  static func pushshift(comments: Int) -> String {
    var sample = Sample()
    var lines = ""
    for index in 0..<comments {
      let parent = index % 5 == 0 ? "t3_p\(index / 500)" : "t1_k\(sample.number(below: max(1, index)))"
      lines += """
        {"author":"\(sample.name())","author_flair_css_class":null,"body":"\(sample.text())\\n\\n\(sample.text())",\
        "controversiality":0,"created_utc":\(1_700_000_000 + index),"distinguished":null,"edited":false,"gilded":0,\
        "id":"k\(index)","link_id":"t3_p\(index / 500)","parent_id":"\(parent)","retrieved_on":1700000000,\
        "score":\(sample.number(below: 90)),"stickied":false,"subreddit":"town","subreddit_id":"t5_2abcd","ups":1}\n
        """
    }
    return lines
  }
}
