extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a predicate that is false up to some point and true from there on;
  /// `endIndex` where none does. In log n tests.
  package func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
