/// Which rules have to be decided before which, by index. Linear in rules and references, no recursion.
struct RuleDependencies {
  /// Every rule that is in no circle and depends on none that is, each behind those it depends on; else in rule order.
  private(set) var order: [Int] = []
  /// For each of the other rules what it waits for.
  private var waiting: [Int: [Int]] = [:]

  /// - Parameter components: for each rule the rules that it is about.
  init(_ components: [[Int]]) {
    var missing = components.map(\.count)
    var users: [[Int]] = Array(repeating: [], count: components.count)
    for (rule, parts) in components.enumerated() { for part in parts { users[part].append(rule) } }
    var ready = missing.indices.filter { missing[$0] == 0 }
    while !ready.isEmpty {
      order += ready
      var next: [Int] = []
      for rule in ready {
        for user in users[rule] {
          missing[user] -= 1
          if missing[user] == 0 { next.append(user) }
        }
      }
      ready = next.sorted()
    }
    for rule in components.indices where missing[rule] > 0 {
      waiting[rule] = components[rule].filter { missing[$0] > 0 }
    }
  }

  /// The circles, each once, each from its first rule on and back to it.
  var cycles: [[Int]] {
    var cycles: [[Int]] = []
    var walk: [Int: Int] = [:]
    for start in waiting.keys.sorted() {
      var path: [Int] = []
      var rule = start
      while walk[rule] == nil, let next = waiting[rule]?.first {
        walk[rule] = start
        path.append(rule)
        rule = next
      }
      guard walk[rule] == start, let entry = path.firstIndex(of: rule) else { continue }
      let cycle = path[entry...]
      let first = cycle.indices.min { cycle[$0] < cycle[$1] } ?? entry
      cycles.append(Array(cycle[first...]) + Array(cycle[..<first]) + [cycle[first]])
    }
    return cycles
  }
}
