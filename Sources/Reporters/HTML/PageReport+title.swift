internal import ThreadModel

extension PageReport {
  /// What a page calls itself: the titles of its articles; where one has none, the key of its thread, and of an input
  /// the name without the folders, which stand below as its source.
  var title: String {
    let file = input.split(separator: "/").last.map(String.init) ?? input
    let names = threads.map { $0.thread.article.title ?? ($0.thread.key == input ? file : $0.thread.key) }
    return names.isEmpty ? file : names.joined(separator: "; ")
  }
}
