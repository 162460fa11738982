extension CommonWords {
  /// Languages that would be taken for one of `rules` if they were not known. `da` stands for Norwegian too, `cs` for
  /// Slovak, `hr` for Bosnian and Serbian in Latin letters.
  static let neighbours: [(tag: String, words: String)] = [
    (
      "cs",
      """
      a se v na je že to s z do o i jako k ale po by za si který od pro jsem jsou jsi jsme jste podle být byl byla \
      bylo byli této až která které ve ze při jen nebo co jak když už také tak ještě není nejsou má mají může mohou \
      bude budou tím toho tento tato toto ten ta ty my vy on ona oni mi ti mu ho jej jeho její jejich nám vám nás \
      vás než pak proto protože kde kdo kdy proč tady tam teď nic něco někdo nikdo všechno všichni vše každý další \
      velmi moc dobře dobrý špatně lidi lidí člověk žena roku let čas den svět život pravda děkuji díky prosím ahoj \
      ano ne jo asi možná přece právě taky vůbec opravdu určitě sám sebe svůj svou můj moje tvůj tvoje náš váš pouze \
      mezi před pod nad bez kvůli proti přes kurva debil debile kretén idiot idiote blbec sráč hovno prdel píča zmrd \
      drž hubu zmlkni sú som nie aj čo ako pre keď ešte alebo len bol bola
      """
    ),
    (
      "sv",
      """
      och att det i en jag som är av för på med den till har inte om ett han men var de så vi du kan nu när från \
      eller vad då sig här ut upp vara mycket sin hade alla där än man mig dig oss er ni hon henne honom dem dom \
      bara blir blev varför hur vem någon något några ingen inget inga också efter utan under över mot vid ska \
      skulle måste vill kommer går gör göra säger säga vet tror tycker ser bra dålig mer mest få får fick finns \
      finnas varit vart min mitt mina din ditt dina sitt sina vår våra era deras hans hennes denna detta dessa samma \
      andra första människor folk kvinnor män barn år dag tid liv värld sverige svenska tack hej ja nej jo väl ju \
      alltid aldrig kanske redan sedan sen ännu själv eftersom därför fan jävla jävel idiot fitta hora kuk skit \
      käften dum
      """
    ),
    (
      "da",
      """
      og i at det er en til af på for de med den der ikke som har et jeg du vi han hun mig dig os jer ham hende dem \
      man var vil kan skal om så men fra ved ud op efter over hvad hvor hvorfor hvem hvis når nu da også bare kun \
      meget mere mest godt dårlig alle alt noget nogen ingen intet mange få får fik bliver blev være været havde \
      ville kunne skulle må går gør gøre siger sige tror synes ser min mit mine din dit dine sin sit sine vores \
      jeres deres hans hendes denne dette disse samme andre mennesker folk kvinder mænd børn år dag tid liv verden \
      danmark danske tak hej ja nej jo altid aldrig måske allerede selv fordi derfor fanden kraftedeme idiot luder \
      kælling lort røv dum hold kæft norge norsk ikkje hva hvordan etter bli ble noen noe mye skjønner nei takk hei \
      faen jævla drit av
      """
    ),
    (
      "tr",
      """
      bir ve bu da de için çok ne o ile mi mı mu mü gibi daha ama var yok ben sen biz siz onlar beni seni bana sana \
      bizi bize onu ona bunu buna şu kadar olan olarak değil her en diye ki ya sonra önce şimdi zaman neden niye \
      nasıl nerede kim hangi kendi bile hiç hep tüm bütün şey şeyi şeyler iyi kötü güzel büyük insan insanlar adam \
      kadın gün yıl dünya hayat türkiye türk evet hayır tamam teşekkürler teşekkür merhaba lütfen abi kardeş lan \
      oğlum olur oldu olsun olmuş olacak ol et eder etti ediyor yapıyor yaptı yap gel git geldi gitti bak biliyor \
      bilmiyorum istiyorum yani işte artık bence sadece çünkü eğer ise veya hem fakat üzerine göre karşı içinde \
      arasında salak aptal gerizekalı mal orospu çocuğu piç siktir amk aq sikeyim ibne şerefsiz köpek
      """
    ),
    (
      "ro",
      """
      de și în la cu nu pe un o că este din a care pentru mai sunt se ce al ale ai ca sau dar fi fost are au am era \
      eu tu el ea noi voi ei ele mă te îl îi le ne vă lui lor meu mea mei tău ta său sa nostru acest această aceste \
      acestea asta ăsta aia acolo aici acum atunci când unde cum cine cât foarte bine rău bun bună mult multe mulți \
      puțin tot toți toate nimic nimeni ceva cineva fiecare niciodată mereu doar chiar încă deja dacă deci după până \
      fără între prin sub peste spre către despre împotriva oameni om femeie bărbat ani an zi timp viață lume \
      românia român români țară mulțumesc salut da ba poate trebuie vreau vrei știu știi face faci fac spune zice să \
      va vor aș ar prost proastă idiot idiotule cretin pula muie curva pizda fraier bou dracu căcat taci
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy ez de van meg csak ha már mint azt ki el be fel le én te ő mi ti ők engem téged minket \
      nekem neked neki nekünk ezt azok ezek itt ott most akkor mert vagy volt lesz lenne voltak vannak vagyok \
      vagytok kell lehet tud tudom tudod akar akarom minden mindenki senki semmi valami valaki soha mindig még majd \
      nagyon jó rossz nagy kis új más ilyen olyan hol mikor miért hogyan mit kit milyen mennyi sok kevés ember \
      emberek nő férfi év nap idő élet világ magyar magyarország magyarok igen köszönöm szia kérem talán persze igaz \
      úgy így sem se után előtt között ellen nélkül szerint miatt által saját maga aki ami amely amit akik hülye \
      idióta kurva anyád fasz faszt geci buzi picsa baszd köcsög szar fogd pofád
      """
    ),
    (
      "fi",
      """
      ja on ei että se hän oli ovat joka mutta kun niin kuin myös tai jos vain nyt vielä sitä sen siitä siinä tämä \
      tämän tätä ne ni minä sinä me te he minun sinun meidän teidän heidän minua sinua mua sua mä sä mun sun en et \
      emme ette eivät olen olet olemme olla ollut olisi voi voin voit voisi pitää täytyy haluan tiedän mitä mikä \
      missä milloin miksi kuka miten kaikki kaikkea joku jotain mitään kukaan ketään aina koskaan hyvin hyvä huono \
      paljon enemmän vähän ihan todella varmaan ehkä kyllä joo juu kiitos moi hei ihmiset ihminen nainen mies vuotta \
      vuosi päivä aika elämä maailma suomi suomen suomalaiset sekä koska sitten siis eli ennen jälkeen ilman kanssa \
      mukaan vastaan oma saa vittu perkele saatana helvetti paska idiootti huora homo tyhmä
      """
    ),
    (
      "hr",
      """
      i je u da se na su za od nije to ne sam si smo ste ali kao što šta koji koja koje ili iz po samo ako kad kada \
      bi bio bila bilo biti će ću ćeš ćemo nema ima imaju može mogu treba tako jer još već sve svi svaki ništa nešto \
      neko netko niko nitko ovo ovaj ova taj ta te tu tamo ovdje ovde gdje gde zašto kako tko ko ja ti on ona mi vi \
      oni me ga ih im joj mu nas vas njih moj moja tvoj tvoja njegov naš vaš jako puno malo više manje dobro dobar \
      loše ljudi čovjek čovek žena godina dan vrijeme vreme život svijet svet hrvatska hrvatski srbija srpski istina \
      hvala molim bok zdravo možda uvijek uvek nikad također takođe zbog protiv između prije pre nakon posle bez kod \
      kroz prema jebem jebi jebote pička pičku kurac kurva idiote kretenu govno glup budala majku sranje
      """
    ),
  ]
}
