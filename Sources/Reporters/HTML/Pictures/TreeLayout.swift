/// Places the comments of a forest on a grid: a first reply to the right of what it answers, further ones in rows
/// below; rows run down columns as in a newspaper, and columns that do not fit stand in a band below.
struct TreeLayout {
  struct Place {
    fileprivate(set) var x: Int
    fileprivate(set) var y: Int
    /// Whether the comment it answers stands elsewhere, so that no line leads to it.
    fileprivate(set) var isCut: Bool
  }

  /// Replies further to the right begin a row of their own.
  private static let deepest = 40

  /// One an entry, in grid units.
  private(set) var places: [Place] = []
  private(set) var width = 0
  private(set) var height = 0
  /// Whether a line is missing anywhere.
  var hasCuts: Bool { places.contains { $0.isCut } }

  /// - Parameter width: grid units that fit beside each other; a single column may be wider.
  init(_ entries: [ShownComments.Entry], width limit: Int) {
    var row = -1
    for (number, entry) in entries.enumerated() {
      guard let parent = entry.parent, places[parent].x < Self.deepest else {
        row += 1
        places.append(Place(x: 0, y: row, isCut: entry.isCut || entry.parent != nil))
        continue
      }
      if parent != number - 1 { row += 1 }
      places.append(Place(x: places[parent].x + 1, y: row, isCut: entry.isCut))
    }
    fold(entries, rows: row + 1, limit: limit)
  }

  /// Cuts the rows into columns of equal height and moves each to its place.
  private mutating func fold(_ entries: [ShownComments.Entry], rows: Int, limit: Int) {
    let length = Self.length(of: places, rows: rows, limit: limit)
    let spans = Self.spans(of: places, rows: rows, length: length)
    var origins: [(x: Int, y: Int)] = []
    var (x, y) = (0, 0)
    for span in spans {
      let breadth = span.upperBound - span.lowerBound
      if x > 0, x + breadth > limit { (x, y) = (0, y + length + 1) }
      origins.append((x, y))
      width = max(width, x + breadth)
      height = y + min(length, rows)
      x += breadth + 1
    }
    let columns = places.map { $0.y / length }
    for number in places.indices {
      let column = columns[number]
      if let parent = entries[number].parent, columns[parent] != column { places[number].isCut = true }
      places[number].x += origins[column].x - spans[column].lowerBound
      places[number].y += origins[column].y - column * length
    }
  }

  /// The shortest column with which all stand in one band, 48 rows at most.
  private static func length(of places: [Place], rows: Int, limit: Int) -> Int {
    for length in [6, 8, 12, 16, 24, 32] {
      let breadth = spans(of: places, rows: rows, length: length).reduce(0) { $0 + $1.count + 1 }
      if breadth <= limit { return length }
    }
    return 48
  }

  /// The columns of the grid that each column of rows takes, one unit of room for a line from the left included.
  private static func spans(of places: [Place], rows: Int, length: Int) -> [Range<Int>] {
    var spans = [Range<Int>](repeating: 0..<0, count: (rows + length - 1) / length)
    for place in places {
      let span = spans[place.y / length]
      spans[place.y / length] =
        span.isEmpty
        ? place.x..<place.x + 1 : min(span.lowerBound, place.x)..<max(span.upperBound, place.x + 1)
    }
    return spans
  }
}
