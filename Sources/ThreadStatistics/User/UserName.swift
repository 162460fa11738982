import ThreadModel

/// Who the row is about.
struct UserName: Statistic {
  static let columns = [
    StatisticsTable.Column(
      "user", "The name shown at the user's last comment, with the identity in brackets where users share a name."),
    StatisticsTable.Column("identity", "User id, else handle, else display name: what tells users apart."),
  ]

  private let users: UserDirectory
  private let labels: [String]

  init(_ corpus: Corpus) {
    users = corpus.users
    labels = corpus.users.labels()
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] { [.text(labels[row]), .text(orMissing: users.identity(of: row))] }
}
