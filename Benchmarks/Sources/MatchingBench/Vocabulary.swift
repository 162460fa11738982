import SeededRandom

/// Words of one language: some that every text holds, and many made of its syllables.
struct Vocabulary {
  let common: [String]
  let rare: [String]

  init(common: String, syllables: String, seed: UInt64) {
    self.common = common.split(separator: " ").map(String.init)
    let syllables = syllables.split(separator: " ").map(String.init)
    var random = SplitMix(seed: seed)
    var rare: [String] = []
    var seen: Set<String> = []
    while rare.count < 6_000 {
      let word = (0..<2 + random.below(3)).map { _ in random.pick(syllables) }.joined()
      if seen.insert(word).inserted { rare.append(word) }
    }
    self.rare = rare
  }

  /// A word of running text: half of them common, the others by Zipf's law.
  func word(_ random: inout SplitMix) -> String {
    if random.below(2) == 0 {
      let rank = random.fraction() * random.fraction()
      return common[Int(rank * Double(common.count))]
    }
    let rank = random.fraction() * random.fraction() * random.fraction()
    return rare[Int(rank * Double(rare.count))]
  }

  /// A word for a rule: not one that every text holds.
  func marked(_ random: inout SplitMix) -> String { rare[300 + random.below(rare.count - 300)] }

  static let english = Vocabulary(
    common: """
      the to and of a in is i that it you for on are this have be not with was as but they so my at just your what if \
      all can we do from like or one will get about would there out people up when more he no how don't me because \
      know really think time some by it's an good their who has them than right only
      """,
    syllables: "ba be bri can cor cra dan der ding dle drop ell er est fen fil ger gle gri hap ing jun ker lam ler lin "
      + "mar mer mon nab ner nis ock or pan per pla quil ram rel rip san ser shi sla ster tam ter tion tle tri ver wan",
    seed: 1)
  static let german = Vocabulary(
    common: """
      die der und das ist nicht ich es zu in sie ein den auch mit sich auf so für von wie dass man wir was aber noch \
      wenn nur mal dann hat eine haben oder schon mehr doch über müssen können
      """,
    syllables:
      "an auf bach bau berg brü chen dorf dre eck ein er fach feld flü ge glei grö hal heit ig kei kla lan lich "
      + "lö mann mer nie ohr pfer quä rei schaf schlä ße sprü stä tig ung ver wach wür zei zü",
    seed: 2)
  static let french = Vocabulary(
    common: """
      de la le et les des en un est que pas il vous une je pour qui dans sur ce plus ne on au avec tout mais nous sont \
      être même ça très où déjà
      """,
    syllables:
      "ba bou cé cha con cré dé eau el en ette fan fé gnon gra ir jou lé lou man ment mé nou oir par pé que ra "
      + "ré sé sou ta té teur tion tré val vé voi",
    seed: 3)
  static let russian = Vocabulary(
    common: """
      и в не на я что с это как а то по но все так у же за вы бы если есть только или он мне было вот для нет уже когда \
      ещё чтобы кто
      """,
    syllables:
      "ба бе бор ва вер вод го град дел до ё жи за зна ин ка кор кра лад лес лю ма мер на но об ор пе пло про ра "
      + "рез со ста тель то ть у ход цве чер ша щик ы",
    seed: 4)
  static let polish = Vocabulary(
    common: """
      nie to się w na i że z jest do co a tak jak o ale za już po tym czy od mnie tylko dla było jeszcze może są by \
      będzie więc przez
      """,
    syllables:
      "ba bie bo chę cia cza dę dzie go ję ka kła kró la lę ło ma mię na nó pie pło prze ra rzę są sie sło sta "
      + "szcz ta wa wie wó za zię żo",
    seed: 5)
}
