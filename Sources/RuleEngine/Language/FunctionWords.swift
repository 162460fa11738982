/// The commonest short words of each language: a table.
///
/// Words that several of the languages share say little and are weighed accordingly by `LanguageDetector`.
enum FunctionWords {
  static let languages: [(tag: String, words: String)] = [
    (
      "en",
      """
      the of and to in is you that it he was for on are with as his they be at one have this from or had by not but \
      what all were we when your can there use an each which she do how their if will up other about out many then \
      them these so some her would him has my who its been did get than now could should don't doesn't isn't i'm \
      it's you're they're that's just only also because into over very
      """
    ),
    (
      "de",
      """
      der die das und ist ich nicht sie es ein eine einen einem einer zu mit den dem des auf für von im sich auch \
      wie so war noch nur wird werden sind haben hat hatte aber oder wenn dass daß man mir mich dir dich wir ihr \
      euch uns bei nach über unter aus vor zum zur schon mehr kann kein keine keinen was wer wo doch mal ja nein \
      immer durch gegen ohne sein seine ihre diese dieser dieses als bis hier jetzt habe bin bist
      """
    ),
    (
      "fr",
      """
      le la les un une des de du et est en que qui dans pour pas ne sur au aux avec ce cette ces se son sa ses leur \
      il elle ils elles nous vous je tu on mais ou où donc car par plus moins très être avoir fait été sont ont \
      était comme si tout tous toute bien même sans sous entre après avant c'est n'est d'un d'une qu'il l'on j'ai y \
      a-t-il leurs notre votre mon ton ça cela quand alors aussi peut
      """
    ),
    (
      "es",
      """
      el la los las un una unos unas de del y que en no es se por con para su sus lo como más pero le al o este esta \
      estos estas eso si ya todo todos también fue era ser son está están hay muy sin sobre entre cuando donde quien \
      porque desde hasta nos les me te mi tu yo él ella ellos nosotros usted ustedes qué cómo ni tan hace tiene así \
      pues aunque mientras después antes cada sido haber hacer puede pueden debe quiere estoy eres somos fueron ese \
      esa esos esas aquel otro otra otros mismo misma siempre nunca aquí ahora entonces algo nada nadie sólo solo \
      han he hemos había sino según hacia contra bajo mis tus nuestra nuestro bien mejor mucho mucha muchos todas \
      toda cuál vez quién dónde eh
      """
    ),
    (
      "it",
      """
      il lo la i gli le un uno una di del della dei delle da dal in nel nella su con per tra che e è non si come ma \
      anche più ci sono era essere ha hanno ho questo questa questi queste quello quella chi cosa se perché quando \
      dove molto tutto tutti solo io tu lui lei noi voi loro mi ti ne al alla ai alle poi già ancora così però \
      quindi mentre senza dopo prima ogni stato stata fatto fare fa sia può deve vuole sta stanno quel quei quegli \
      nei nelle nello sul sulla sui sulle dallo dagli dalle allo agli dello degli cui c'è mio mia tuo tua suo sua \
      nostro nostra sempre mai qui lì oggi invece proprio avere sei siamo siete avete abbiamo cioè allora adesso \
      oppure né ed ad ecco qualcuno niente nulla altro altri altra alcuni stesso perciò sotto anch'io com'è dov'è \
      un'altra
      """
    ),
    (
      "nl",
      """
      de het een en van ik te dat die in is niet je zijn op met voor er maar om hem dan zou of wat mijn als aan ook \
      wel bij naar uit nog toch geen deze dit worden werd wordt heeft hebben had kan kunnen moet moeten zo hun ons \
      onze jij wij zij ze we hij haar door over tegen omdat waar waarom hoe heel veel meer alleen gewoon dus want \
      toen nu hier daar niets iets iemand niemand alle alles andere zelf eens weer steeds altijd nooit nou nee gaat \
      gaan doen doet komt komen zegt zien maken mag mogen wil willen zal zullen zouden waren bent ben hebt elkaar \
      mij jou jouw jullie u uw zich tussen zonder tot binnen sinds terwijl hoewel zodat wanneer welke wie echter \
      geweest eigenlijk erg goed vindt vind beetje weet hoeft laat onder mensen zo'n
      """
    ),
    (
      "pt",
      """
      o a os as um uma uns umas de do da dos das e que em no na nos nas não é se por com para seu sua seus suas como \
      mais mas ao à ou este esta isso isto já tudo todos também foi era ser são está estão há muito sem sobre entre \
      quando onde quem porque desde até me te eu ele ela eles elas nós você vocês pelo pela num numa só ainda então \
      porém pois enquanto depois antes cada sido ter tem têm tinha fazer faz pode podem deve quer estou sou somos \
      foram esse essa esses essas aquele aquela outro outra outros mesmo mesma sempre nunca aqui agora nada ninguém \
      meu minha teu tua nosso nossa dele dela deles vai vou bem melhor toda todas qual vez lá né pra às aos nem \
      deste desta disso nesse neste qualquer gente tão assim coisa aí
      """
    ),
    (
      "pl",
      """
      i w z na nie się to że do jest o jak za od po co ale ten ta te tym tego tej tych czy już tylko przez przy dla \
      są był była było być ma mają może można bo więc gdy kiedy gdzie który która które jego jej ich mnie mi ty ci \
      ja my wy oni pan pani tak też jeszcze bardzo pod nad bez u żeby jeśli oraz także
      """
    ),
    (
      "ru",
      """
      и в не на я что он с а как это по но они мы вы из у за то же все так его от бы к о ты для было быть если или \
      только ещё еще уже да нет вот когда где кто чтобы есть был была были мне меня тебя вас нас их её ее ему до при \
      без под об очень этот эта эти того этого тоже себя который которые потому
      """
    ),
    (
      "uk",
      """
      і й в у не на я що він з а як це по але вони ми ви із за то ж все так його від би до о ти для було бути якщо \
      або тільки ще вже та ні ось коли де хто щоб є був була були мені мене тебе вас нас їх її йому при без під про \
      дуже цей ця ці того цього теж себе який які тому також
      """
    ),
  ]
}
