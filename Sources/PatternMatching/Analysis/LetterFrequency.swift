/// How often bytes follow one another in folded comments: what makes a literal rare.
///
/// A letter table of many comments in English, Russian, French, German and Arabic; only ratios matter, and only to
/// speed. A figure that is wrong costs time and never a match.
enum LetterFrequency {
  /// How often `literal` is expected to start in 200 bytes of folded text.
  static func expected(_ literal: Literal) -> Double {
    let tables = tables
    var steps = 0
    var row = 0
    var rest = literal.value
    for index in 0..<literal.count {
      let column = Int(tables.columns[Int(UInt8(truncatingIfNeeded: rest))])
      steps += Int(index == 0 ? tables.first[column] : tables.following[row + column])
      row = column * width
      rest &>>= 8
    }
    if literal.startsWord { steps += 5 }
    if literal.endsWord { steps += 5 }
    return 200 * tables.powers[min(steps, mostSteps)]
  }

  /// The part of `literal` that is expected least, the first of equal ones.
  ///
  /// - Parameter length: of the part, in bytes; not more than the literal has.
  static func rarestPart(of literal: Literal, length: Int) -> (offset: Int, expected: Double) {
    let tables = tables
    // The steps from each byte to the next, and those within the part.
    var follows = InlineArray<16, Int>(repeating: 0)
    var firsts = InlineArray<16, Int>(repeating: 0)
    var sum = 0
    var best = 0
    var most = -1
    var row = 0
    var rest = literal.value
    for index in 0..<literal.count {
      let column = Int(tables.columns[Int(UInt8(truncatingIfNeeded: rest))])
      firsts[index] = Int(tables.first[column])
      if index > 0 { follows[index] = Int(tables.following[row + column]) }
      sum += follows[index]
      row = column * width
      rest &>>= 8
      let start = index + 1 - length
      guard start >= 0 else { continue }
      sum -= follows[start]
      if firsts[start] + sum > most { (best, most) = (start, firsts[start] + sum) }
    }
    return (best, 200 * tables.powers[min(max(0, most), mostSteps)])
  }

  /// Plain memory that is never freed: rules ask a hundred thousand times while they load.
  private struct Tables: @unchecked Sendable {
    let columns = pinned(LetterFrequency.columns)
    let first = pinned(LetterFrequency.first)
    let following = pinned(LetterFrequency.table)
    let powers = pinned(LetterFrequency.powers)

    private static func pinned<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
      let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
      _ = memory.initialize(from: elements)
      return UnsafePointer(memory.baseAddress ?? .allocate(capacity: 0))
    }
  }

  private static let tables = Tables()

  /// 63 steps stand for a probability of 2 to the power of -20.
  private static let powers: [Double] = {
    var powers = [1.0]
    for _ in 0..<mostSteps { powers.append(powers[powers.count - 1] * 0.8025) }
    return powers
  }()

  private static let mostSteps = 256
  private static let width = 67

  /// The column of a folded byte: white space, letters, digits, seven of punctuation, Cyrillic letters, the rest.
  private static let columns: [UInt8] = (0...255).map { value in UInt8(column(of: value)) }

  private static func column(of value: Int) -> Int {
    let byte = UInt8(value)
    switch byte {
    case FoldedByte.space: return 0
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return 1 + value - 0x61
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return 27
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      return 28 + (Array(".,'-/".utf8).firstIndex(of: byte) ?? 5)
    case 0x41...0x5A: return 34 + value - 0x41
    case 2...7: return 34 + 26 + value - 2
    default: return width - 1
    }
  }

  private static let first = levels(
    "INURQLTSPNdWPSONSfOOMRWTZSebUWaZbdZfdhdZjhahddebYedcZdpiohkozggmlgl")

  private static let table = levels(
    "-LOOPSOSPLWXROQOObQMJSWOhRgbdgeYbbecZgbehdbrZgcXcXdZZdkfrdmv323evhk"
      + "LbROOgXRZQeSLOHeSkLLJTRUZNclbcjZkl-------o--+--z3--y--------6---+32"
      + "QLWZbGaefKScJdhLelPSWJZihOkeWZjgfh7r7773777n3770777777773777777777x"
      + "PJgTdLdjJPkLNWdHZlMWLPhllXlhXbdhhh-sz6-6-330l66z60--1o1---6--3---6w"
      + "EOZWSHcahLggWVWLdqRQZSZdgTkiRQcddb-w717----py--4-z---z------w-----v"
      + "FNZPNQUXYVjfPQLWUbILOcSVSUfmSUache-9-----v----53-7-7--------3----7v"
      + "GNdZbLMckJlfPhhHcoMWRMlgiXleYZjZld8v81z8888w888888888q88888888r8881"
      + "FLbfeIdQMMikSYRLboORUPhdmZhlSThcbd2z4299994v2999499992992999y90999x"
      + "LHhgdEindIoddZcLYnUbPUmjjVnpWXmhli3v33z---2y2-50-----3152---7-----z"
      + "NSWNNQPQkfjTOPGNSdRKJgSoYoWsdfWfjl-z+7---x2z2+------+t----------47s"
      + "TLbaYHcbcScYbZZHWeXUUEbcdcagafWiphndzzzzzzzuzzzzzuzzzzzzzzzzzzuzzzo"
      + "GQZZcFdbZIiZWbNWYkaLUUfbhVhjRSeaWd666666666v66y666666y66s666666666u"
      + "JKbYOHWdhKlYJZcKWmYQRQYZnLhpWWddhhus-3z1--xuz5-17--1-z7-z-----72--w"
      + "KIRcWGcafLlkbPZKLocRcQhiaOlmTXhgWh+q1z55++3rs++z+5+++03+0+++0+5+++z"
      + "HPdOKLVJfOeSTdSMWkeNLWYhjSjoUWSZfg779l9--t-w5-9z95---2-----91--9--o"
      + "JTSSPUOVcSeVPNIPPoJPNJSOdZjsZZjfal6--+---5-7+-----------+--5-++--+1"
      + "LLgVTKZbSOkfHZbKOfKQOOdWhXjfUXdafc++55x5+13u+++3+++++x++++++5+5+++z"
      + "QZYVZccbbZddIbaccZTZXBaZabafYbfZlhwwwwwwwswwwwwwwwwwwwwwwwwwwwwwwwv"
      + "HLbURGZVdLoSTTSLWlRNORSaiPilUWedhf-o4z4--3xp286v----803-4---8-68--y"
      + "FOfRgJceONlWWXWNSZeOJQfZkUhpQSgebd909t79-97w1--w15---s-1-----59---v"
      + "GOfSaLciGLnnWZcLUnOQRRdXZTkoSVWdgf8r-v----1t3--1-----t7888-----6--s"
      + "KSROROYOcSleLOLdNoJIJfelaWdsZdWolo-z3----w-qy--x---------6--------t"
      + "TKZcdBhggJkhdbfOblYYdahghbgddfnhfkop1z61661q166o6666666666666666661"
      + "JIdedJdhHHldZfLJclSSYfmVlelmUWiffj8888w88888888883888388888888z8881"
      + "JNYPUNSeZMdfcYZQLhdWIXdcTWeSSPZVdZ2tss22222v222x222222222222222222v"
      + "DVVZaJddfSgeXUVHSnZOSdgYlbflQQXagd99999999904v9v94v9999999v9999999s"
      + "KLYQaEZZZLcWVWYMZXYXXVaabOOcWPabcZsoxxsxxxxxxxxxxxxxxqxxxxxxxxsxxxv"
      + "KWWWWWVefhhcgaegbgdZahhePhdNNOeWYWv62xzs6-62syw6366zw6-u-23--y---3v"
      + "CXWOYXeYXTdicZZaSqbUWdhaeaiVHdjedejnholorqkuhomglhshjmsoyoq77wwoqmr"
      + "AbbZeiWfhamjgediZsfYajgegdeYiaiclgeifohlqjizemkdkfmhfkwm6dux666ixjz"
      + "ORdYRScdbWkgOLaZZqNFFZOeldhiWVZhfeo1w111111os111p11s1w1111111u11w12"
      + "ISRPSVUVWSfbTNWSScSOSWXWhccWdlkEjdihgjmtidnxegjdlhnhWpqiton33v3o3n0"
      + "LQPPRTQQTPYWSRUSPZRLLUTOZXZXdiheGgsoloww0tt0qtqtqoorrrowwrw0w0000wv"
      + "ESVSSWTUWQZZVTUWOdTPSPWWaXbWTQbZSUopoursvqp1owqlnmslnsuu0s2-uz-s7os"
      + "H3xx33333t33vssv333v33x33v30VSxdrhTSOWPPTPZSLLONhUOOLabSYSSavx3tSRx"
      + "Owrekwkmwmwwhwfgipdbhpgwkww7cbwfwqJhcicKheLwWJXTIwOYmLwcdrhRZJcimO6"
      + "Izzszzzzzzzzzsjuzzzzqzzzzoz2WWuimmHicdXLuZLqVSZQHZRLVSsoebZkkLYluW1"
      + "PuuuunuuupuupuuOuuuuuuuuuluwbZuupsLjbbLQuiLpZOlRDpLbdNupnhuuunujuuw"
      + "Qzzqzzrtkzzzotnzzzoonozzzzz2ZZzktYHkUkbHcgKzWRZOIeQWaMilZldzjRSicT4"
      + "G222x2222222222222xt22x22223VS2cqiaMSQQTXSdPSMNLaWLOLbdWUVRT2xtxbd2"
      + "Pssssssssssssssssssssssssss3fZsosoLhdjNDVsHsWhhJOsUjkOsssXsssbZoos+"
      + "LWvvvqvvvvvvvvvZqvvvvvvvvvv5cZvXvpEWORIRYgPvWSRLOkUjcRqZhqqvcORohU-"
      + "G111w11r1w11wk1111mjp111111wUS1fuhZVQUNOYNSSOMOMWWROLldOUTSZ11uwWS3"
      + "CigbeahdmkhofWamdhZaZidumuozPOoVuckfjjQhulmcRUUObchPNhguVSekuuuuukv"
      + "Jzzzzzzzzzzzzhjzzzzhizzzzlz0YVzdsiGnYqlSeiJzfSmXFfOWPMnsXlqzzzzqsu0"
      + "Lzzzzuzzzzzzzuzzzzuzzzzzzzz9WTzhsiISnZcLWjHsUWqWJfqSdOqizbmuzSKkNLz"
      + "Hsxxxxxxxxxxsxqssxxxxxxxxxx3TSxchhJYfhjJhoKxbXXNIVUZeLxlhlsmqPbmlT1"
      + "Oh0ljwww0w0wstost0por0j0000zaZ0m0oHhfZTHohK0UjtRImdUSNclYama0NRpWO6"
      + "H33w3333y333tyo3333ys3q33333WUwZyilOLOLQRUUORMOOWSNMLfcTfRVc3u3haY3"
      + "Yxxxxxxxxxxxsxqsxxxxsxxxxxx8hgxqxtLqkifMobIxYOhZEXGaWOidhhlloTZksUz"
      + "Qzzzzszzzzzzzzzzzzzzzzzzzlz+dZzpzmGZTZWJWcKzUZTSHbeXSMgdddbnzOShWS7"
      + "Lnzzzlzzzvzzvvzizzzvzzzzzzz+bavlsmOdOhVLlmOvLOSRNPTOHOiahXczgVOjXL5"
      + "J2w22w22w2222222222w22q22n27TT2huhJhPsdLwlM2WbdUHbOQeQnplhu2qNIodW4"
      + "Httlcyyrytytpodydydklyyrpyt3USycyhaQURLPMWcONPORlPONLYdUlOSXyyynQW5"
      + "QmmmmhmmmfmmdmZmmmmhfmmmmmmshXmcmkIWmhmLmmHmYOdfHmNVVJRmmfhmmOffmm3"
      + "FttttYtottttttottttttttttttuSStlogLmPmgPtbRtmRdTHdRbZHtWomhtmttltox"
      + "IooejohooooohobooodbjoojojozQOoaobJjSojIooGoVjodOfoZfPooZoojoLXhjj5"
      + "Wuuuuiuupuuupuuuuuuuuuuuuuu5feuuurKuluuFuuJuPdTMVnpiGNuuupSpnpSpnj-"
      + "Rsssssssssssssnsssssnssssss3acsnsrLhassHssHsLMXOOhbdSOnlnsZssjHnns9"
      + "Vnnnnnnnnnnnnnnnnnnnnnnnnnnsngnnn1InnnnCnnHnginVeninnSnnnnniniPniYz"
      + "OdYWPdddddYdUSJdddYUSdOddddodddddrYddddDddYddddddYdddddWddddddddTJh"
      + "Dwwqwwwwwwwwwwwwwwnwqwwwwww1RPwbnelTMWTLaZaLSMPZwWSPQfoOqWShwbwwwk3"
      + "DwlowwwkowworwwwwwfowwwwwwlxNMwboamdiVfTnUbwMkSMmnoNUrhoYcQgwrhwTSy"
      + "Zpppppppppppphlpppppppppppp0idplpupZhYclpppUSVUZpcXZAdZZppdpplpZpl7"
      + "Errrrrrrrhrrmrrrrrrrrrrrrrr2ROrdkdhNiWIbcWmhUTXWriSQHmmSbRYQrrrrZrv"
      + "Dwwwwmwnwwwwwwwwwwwwmrwwwww1OOwbjdoaUYOSYTdVVSRQohaVJokXbWeYowwoUSz"
      + "HZedZafjfbmmaWgfdqXQRhZgpjskYdrmohyzyzsu7y722vzw2uvtrz7z7y7277777yS")

  private static func levels(_ text: String) -> [UInt8] {
    text.utf8.map { letter in
      switch letter {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): 62
      default: 63
      }
    }
  }
}
