// Written by scripts/look-alikes; do not edit.

/// Letters that look like a Latin one (UTS #39, without those that lose only marks or compatibility forms).
enum LookAlikes {
  static let ofLatin: [(letter: UInt8, looks: String)] = [
    (
      UInt8(ascii: "a"),
      "\u{251}\u{391}\u{3B1}\u{410}\u{430}\u{13AA}\u{15C5}\u{1D00}\u{1E9A}\u{A4EE}\u{AB7A}\u{102A0}"
        + "\u{16F40}\u{1D6A8}\u{1D6C2}\u{1D6E2}\u{1D6FC}\u{1D71C}\u{1D736}\u{1D756}\u{1D770}\u{1D790}"
        + "\u{1D7AA}\u{1F150}\u{1F170}\u{1F1E6}"
    ),
    (
      UInt8(ascii: "b"),
      "\u{180}\u{182}\u{183}\u{184}\u{253}\u{299}\u{392}\u{3B2}\u{411}\u{412}\u{42C}\u{432}\u{462}"
        + "\u{463}\u{48C}\u{48D}\u{13CF}\u{13F4}\u{13FC}\u{1472}\u{1473}\u{15AF}\u{15F7}\u{A4D0}\u{A7B4}"
        + "\u{10282}\u{102A1}\u{10301}\u{1D6A9}\u{1D6E3}\u{1D71D}\u{1D757}\u{1D791}\u{1F151}\u{1F171}"
        + "\u{1F1E7}"
    ),
    (
      UInt8(ascii: "c"),
      "\u{A2}\u{23C}\u{3F2}\u{3F9}\u{421}\u{441}\u{4AA}\u{4AB}\u{13DF}\u{1D04}\u{20A1}\u{2CA4}\u{2CA5}"
        + "\u{A4DA}\u{ABAF}\u{102A2}\u{10302}\u{10415}\u{1043D}\u{1051C}\u{1F152}\u{1F172}\u{1F1E8}"
    ),
    (
      UInt8(ascii: "d"),
      "\u{D0}\u{110}\u{111}\u{189}\u{18C}\u{256}\u{257}\u{501}\u{13A0}\u{13E7}\u{146F}\u{15DE}\u{15EA}"
        + "\u{1D05}\u{20AB}\u{A4D2}\u{A4D3}\u{AB70}\u{1F153}\u{1F173}\u{1F1E9}"
    ),
    (
      UInt8(ascii: "e"),
      "\u{246}\u{247}\u{395}\u{3B5}\u{415}\u{435}\u{44D}\u{454}\u{4BD}\u{4BF}\u{13AC}\u{1D07}\u{2D39}"
        + "\u{A4F0}\u{AB32}\u{AB7C}\u{10286}\u{118A6}\u{118AE}\u{1D6AC}\u{1D6E6}\u{1D720}\u{1D75A}"
        + "\u{1D794}\u{1F154}\u{1F174}\u{1F1EA}"
    ),
    (
      UInt8(ascii: "f"),
      "\u{191}\u{192}\u{3DC}\u{584}\u{15B4}\u{1D6E}\u{1E9D}\u{A4DD}\u{A730}\u{A798}\u{A799}\u{AB35}"
        + "\u{10287}\u{102A5}\u{10525}\u{118A2}\u{118C2}\u{1D7CA}\u{1F155}\u{1F175}\u{1F1EB}"
    ),
    (
      UInt8(ascii: "g"),
      "\u{18D}\u{1E4}\u{1E5}\u{260}\u{261}\u{262}\u{50C}\u{50D}\u{581}\u{13C0}\u{13F3}\u{13FB}\u{1D83}"
        + "\u{A4D6}\u{AB90}\u{1F156}\u{1F176}\u{1F1EC}"
    ),
    (
      UInt8(ascii: "h"),
      "\u{126}\u{127}\u{266}\u{29C}\u{397}\u{41D}\u{43D}\u{45B}\u{4A2}\u{4A3}\u{4BB}\u{4C7}\u{4C8}"
        + "\u{4C9}\u{4CA}\u{570}\u{13BB}\u{13C2}\u{13F2}\u{157C}\u{210F}\u{2C67}\u{2C8E}\u{A4E7}\u{A695}"
        + "\u{AB8B}\u{102CF}\u{1D6AE}\u{1D6E8}\u{1D722}\u{1D75C}\u{1D796}\u{1F157}\u{1F177}\u{1F1ED}"
    ),
    (
      UInt8(ascii: "i"),
      "\u{131}\u{141}\u{196}\u{197}\u{268}\u{269}\u{26A}\u{37A}\u{399}\u{3B9}\u{406}\u{456}\u{457}"
        + "\u{4C0}\u{4CF}\u{13A5}\u{13DE}\u{1D7B}\u{1D7C}\u{1FBE}\u{2C92}\u{2CD0}\u{A647}\u{AB75}\u{1041B}"
        + "\u{118A3}\u{118B2}\u{118C3}\u{1D6A4}\u{1D6B0}\u{1D6CA}\u{1D6EA}\u{1D704}\u{1D724}\u{1D73E}"
        + "\u{1D75E}\u{1D778}\u{1D798}\u{1D7B2}\u{1F158}\u{1F178}\u{1F1EE}"
    ),
    (
      UInt8(ascii: "j"),
      "\u{248}\u{249}\u{37F}\u{3F3}\u{408}\u{458}\u{13AB}\u{148D}\u{1D0A}\u{A4D9}\u{A7B2}\u{AB7B}"
        + "\u{1F159}\u{1F179}\u{1F1EF}"
    ),
    (
      UInt8(ascii: "k"),
      "\u{199}\u{39A}\u{3BA}\u{41A}\u{43A}\u{49A}\u{49E}\u{13E6}\u{16D5}\u{1D0B}\u{20AD}\u{2C69}"
        + "\u{2C94}\u{A4D7}\u{A740}\u{10518}\u{1D6B1}\u{1D6EB}\u{1D725}\u{1D75F}\u{1D799}\u{1F15A}"
        + "\u{1F17A}\u{1F1F0}"
    ),
    (
      UInt8(ascii: "l"),
      "\u{142}\u{19A}\u{1C0}\u{26B}\u{26D}\u{29F}\u{5D5}\u{5DF}\u{625}\u{627}\u{673}\u{7CA}\u{14AA}"
        + "\u{16C1}\u{2CD1}\u{2D4F}\u{A4E1}\u{A4F2}\u{ABAE}\u{FD3C}\u{FD3D}\u{FE87}\u{FE88}\u{FE8D}"
        + "\u{FE8E}\u{1028A}\u{10309}\u{10443}\u{10526}\u{16F16}\u{16F28}\u{1EE00}\u{1EE80}\u{1F15B}"
        + "\u{1F17B}\u{1F1F1}"
    ),
    (
      UInt8(ascii: "m"),
      "\u{271}\u{39C}\u{3FA}\u{41C}\u{43C}\u{4CD}\u{13B7}\u{15F0}\u{16D6}\u{1D0D}\u{1D6F}\u{20A5}"
        + "\u{2C98}\u{A4DF}\u{102B0}\u{10311}\u{11700}\u{1D6B3}\u{1D6ED}\u{1D727}\u{1D761}\u{1D79B}"
        + "\u{1F15C}\u{1F17C}\u{1F1F2}"
    ),
    (
      UInt8(ascii: "n"),
      "\u{19D}\u{19E}\u{273}\u{274}\u{39D}\u{3B7}\u{438}\u{43F}\u{45D}\u{48B}\u{578}\u{57C}\u{1D70}"
        + "\u{2C9A}\u{A4E0}\u{10513}\u{1D6B4}\u{1D6C8}\u{1D6EE}\u{1D702}\u{1D728}\u{1D73C}\u{1D762}"
        + "\u{1D776}\u{1D79C}\u{1D7B0}\u{1F15D}\u{1F17D}\u{1F1F3}"
    ),
    (
      UInt8(ascii: "o"),
      "\u{D8}\u{F8}\u{19F}\u{1FE}\u{275}\u{398}\u{39F}\u{3B8}\u{3BF}\u{3C3}\u{3D1}\u{3F4}\u{41E}"
        + "\u{43E}\u{472}\u{473}\u{4E8}\u{4E9}\u{555}\u{585}\u{5E1}\u{647}\u{6BE}\u{6C1}\u{6D5}\u{6FF}"
        + "\u{B20}\u{D20}\u{1010}\u{101D}\u{10FF}\u{12D0}\u{13BE}\u{13EB}\u{1D0F}\u{1D11}\u{2C9E}\u{2C9F}"
        + "\u{2D31}\u{2D41}\u{2D54}\u{A4F3}\u{A74A}\u{A74B}\u{AB3D}\u{AB3E}\u{AB74}\u{AB8E}\u{ABBB}"
        + "\u{FBA6}\u{FBA7}\u{FBA8}\u{FBA9}\u{FBAA}\u{FBAB}\u{FBAC}\u{FBAD}\u{FCD9}\u{FEE9}\u{FEEA}"
        + "\u{FEEB}\u{FEEC}\u{10292}\u{102AB}\u{10404}\u{1042C}\u{104C2}\u{104EA}\u{10516}\u{118B5}"
        + "\u{118C8}\u{118D7}\u{1D6AF}\u{1D6B6}\u{1D6B9}\u{1D6C9}\u{1D6D0}\u{1D6D4}\u{1D6DD}\u{1D6E9}"
        + "\u{1D6F0}\u{1D6F3}\u{1D703}\u{1D70A}\u{1D70E}\u{1D717}\u{1D723}\u{1D72A}\u{1D72D}\u{1D73D}"
        + "\u{1D744}\u{1D748}\u{1D751}\u{1D75D}\u{1D764}\u{1D767}\u{1D777}\u{1D77E}\u{1D782}\u{1D78B}"
        + "\u{1D797}\u{1D79E}\u{1D7A1}\u{1D7B1}\u{1D7B8}\u{1D7BC}\u{1D7C5}\u{1EE24}\u{1EE64}\u{1EE84}"
        + "\u{1F15E}\u{1F17E}\u{1F1F4}"
    ),
    (
      UInt8(ascii: "p"),
      "\u{1A5}\u{3A1}\u{3C1}\u{3F1}\u{420}\u{440}\u{13E2}\u{146D}\u{1D18}\u{1D29}\u{1D7D}\u{2CA2}"
        + "\u{2CA3}\u{A4D1}\u{ABB2}\u{10295}\u{1D6B8}\u{1D6D2}\u{1D6E0}\u{1D6F2}\u{1D70C}\u{1D71A}"
        + "\u{1D72C}\u{1D746}\u{1D754}\u{1D766}\u{1D780}\u{1D78E}\u{1D7A0}\u{1D7BA}\u{1D7C8}\u{1F15F}"
        + "\u{1F17F}\u{1F1F5}"
    ),
    (
      UInt8(ascii: "q"),
      "\u{2A0}\u{51B}\u{563}\u{566}\u{2D55}\u{1F160}\u{1F180}\u{1F1F6}"
    ),
    (
      UInt8(ascii: "r"),
      "\u{1A6}\u{24D}\u{27C}\u{27D}\u{280}\u{433}\u{44F}\u{493}\u{13A1}\u{13D2}\u{1587}\u{1D26}"
        + "\u{1D72}\u{2C85}\u{A4E3}\u{AB47}\u{AB48}\u{AB71}\u{AB81}\u{ABA2}\u{104B4}\u{16F35}\u{1F161}"
        + "\u{1F181}\u{1F1F7}"
    ),
    (
      UInt8(ascii: "s"),
      "\u{1BD}\u{282}\u{405}\u{455}\u{54F}\u{13D5}\u{13DA}\u{1D74}\u{A4E2}\u{A731}\u{ABAA}\u{10296}"
        + "\u{10420}\u{10448}\u{118C1}\u{16F3A}\u{1F162}\u{1F182}\u{1F1F8}"
    ),
    (
      UInt8(ascii: "t"),
      "\u{166}\u{167}\u{1AD}\u{1AE}\u{23E}\u{3A4}\u{3C4}\u{422}\u{442}\u{4AC}\u{4AD}\u{13A2}\u{1D1B}"
        + "\u{1D75}\u{20AE}\u{2CA6}\u{A4D4}\u{AB72}\u{10297}\u{102B1}\u{10315}\u{118BC}\u{16F0A}\u{1D6BB}"
        + "\u{1D6D5}\u{1D6F5}\u{1D70F}\u{1D72F}\u{1D749}\u{1D769}\u{1D783}\u{1D7A3}\u{1D7BD}\u{1F163}"
        + "\u{1F183}\u{1F1F9}"
    ),
    (
      UInt8(ascii: "u"),
      "\u{B5}\u{244}\u{28B}\u{3BC}\u{3C5}\u{446}\u{54D}\u{57D}\u{1200}\u{13CC}\u{144C}\u{1D1C}\u{1D7E}"
        + "\u{A4F4}\u{A79F}\u{AB4E}\u{AB52}\u{AB9C}\u{104CE}\u{104F6}\u{118B8}\u{118D8}\u{16F42}\u{1D6CD}"
        + "\u{1D6D6}\u{1D707}\u{1D710}\u{1D741}\u{1D74A}\u{1D77B}\u{1D784}\u{1D7B5}\u{1D7BE}\u{1F164}"
        + "\u{1F184}\u{1F1FA}"
    ),
    (
      UInt8(ascii: "v"),
      "\u{3BD}\u{474}\u{475}\u{5D8}\u{13D9}\u{142F}\u{1D20}\u{2D38}\u{A4E6}\u{A6DF}\u{ABA9}\u{1051D}"
        + "\u{11706}\u{118A0}\u{118C0}\u{16F08}\u{1D6CE}\u{1D708}\u{1D742}\u{1D77C}\u{1D7B6}\u{1F165}"
        + "\u{1F185}\u{1F1FB}"
    ),
    (
      UInt8(ascii: "w"),
      "\u{26F}\u{3C9}\u{448}\u{449}\u{461}\u{47D}\u{51C}\u{51D}\u{561}\u{13B3}\u{13D4}\u{1D21}\u{1F7D}"
        + "\u{20A9}\u{2CB1}\u{2CBD}\u{A4EA}\u{A64D}\u{A761}\u{A7B7}\u{AB83}\u{114C5}\u{1170A}\u{1170E}"
        + "\u{1170F}\u{1D6DA}\u{1D714}\u{1D74E}\u{1D788}\u{1D7C2}\u{1F166}\u{1F186}\u{1F1FC}"
    ),
    (
      UInt8(ascii: "x"),
      "\u{3A7}\u{3C7}\u{425}\u{445}\u{4B2}\u{1541}\u{157D}\u{16B7}\u{2CAC}\u{2CAD}\u{2D5D}\u{A4EB}"
        + "\u{A7B3}\u{AB53}\u{AB55}\u{10290}\u{102B4}\u{10317}\u{10527}\u{1D6BE}\u{1D6D8}\u{1D6F8}"
        + "\u{1D712}\u{1D732}\u{1D74C}\u{1D76C}\u{1D786}\u{1D7A6}\u{1D7C0}\u{1F167}\u{1F187}\u{1F1FD}"
    ),
    (
      UInt8(ascii: "y"),
      "\u{A5}\u{1B4}\u{24E}\u{24F}\u{263}\u{28F}\u{3A5}\u{3B3}\u{3D2}\u{423}\u{443}\u{4AE}\u{4AF}"
        + "\u{4B0}\u{4B1}\u{10E7}\u{13A9}\u{13BD}\u{1D8C}\u{1EFF}\u{213D}\u{2CA8}\u{A4EC}\u{AB5A}\u{102B2}"
        + "\u{118A4}\u{118DC}\u{16F43}\u{1D6BC}\u{1D6C4}\u{1D6F6}\u{1D6FE}\u{1D730}\u{1D738}\u{1D76A}"
        + "\u{1D772}\u{1D7A4}\u{1D7AC}\u{1F168}\u{1F188}\u{1F1FE}"
    ),
    (
      UInt8(ascii: "z"),
      "\u{1B5}\u{1B6}\u{224}\u{225}\u{290}\u{396}\u{13C3}\u{1D22}\u{1D76}\u{A4DC}\u{AB93}\u{118A9}"
        + "\u{118C4}\u{1D6AD}\u{1D6E7}\u{1D721}\u{1D75B}\u{1D795}\u{1F169}\u{1F189}\u{1F1FF}"
    ),
  ]
}
