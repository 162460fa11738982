/// Ids that the builder gives to records whose own id is missing or taken.
struct GivenIDs {
  private var given = Set<String>()
  private var nextSuffix: [String: Int] = [:]

  /// `wanted`, or `wanted#2`, `wanted#3`, ... where it is taken; never the same twice.
  mutating func unused(_ wanted: String, besides printed: [String: Int]) -> String {
    if printed[wanted] == nil, given.insert(wanted).inserted { return wanted }
    var number = nextSuffix[wanted] ?? 2
    while printed["\(wanted)#\(number)"] != nil || !given.insert("\(wanted)#\(number)").inserted { number += 1 }
    nextSuffix[wanted] = number + 1
    return "\(wanted)#\(number)"
  }
}
