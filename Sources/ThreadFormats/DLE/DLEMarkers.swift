/// The selectors for what DLE templates print, made ready once a page.
struct DLEMarkers {
  let profile: HTMLMatcher
  /// In the order in which they are believed.
  let names: [HTMLMatcher]
  let replies: HTMLMatcher
  let time: HTMLMatcher
  let marked: HTMLMatcher
  let votes: HTMLMatcher

  init(_ page: HTMLDocument) {
    func matcher(_ selector: HTMLSelector) -> HTMLMatcher { HTMLMatcher(selector, page) }
    profile = matcher("[onclick*=ShowProfile], a[href*=\"/user/\"], a[href*=\"subaction=userinfo\"]")
    names = Self.names.map(matcher)
    replies = matcher(
      """
      [onclick*=dle_copy_quote], [onmouseover*=dle_copy_quote], [onclick*=quoteUser], [href*=quoteUser], \
      [onclick*=dle_fastreply], [href*=dle_fastreply]
      """)
    time = matcher("time[datetime]")
    marked = matcher("[class*=date], [class*=time]")
    votes = matcher(
      """
      .b-comment__likes_count, [class*=ratingtypeplus], [id^=comments-likes-id-], \
      [id^=comments-ratig-layer-] .ratingplus
      """)
  }

  private static let names: [HTMLSelector] = [
    "[itemprop=author]", ".comment-item__author", ".comment-author", ".comm-author", ".js-comm-author",
    ".b-comment__author", ".b-comment__user", ".comment__author", ".comments-author", "span.name",
    ".commentFinalAva strong", ".comment-name", ".comm_author", ".user-name", ".username",
  ]
}
