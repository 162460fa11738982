/// The commonest words of each language, the commonest first: tables.
///
/// Written from knowledge of the languages, with what people write to each other in comments: short forms, spellings
/// without diacritics where they are words of their own, and the usual insults. A word ends with its apostrophe, so that
/// `c'est` is `c'` and `est`.
enum CommonWords {
  static let latin = rules + neighbours

  /// Languages that rules are written for.
  static let rules: [(tag: String, words: String)] = [
    (
      "en",
      """
      the of and to a in is you that it i he was for on are with as his they be at this have from or had by not but \
      what all were we when your can there an which she do how their if will up about out many then them these so \
      some her would him has my who its been did get than now could should just only also because into over very me \
      no yes our us like know think people want make good time see right say go going gonna wanna got why where way \
      even still well back much more most really never always here too down off any other new one two first after \
      before being said says does doing done those through same another while own such every between again against \
      nothing something anything everything someone everyone anyone man woman men women guy guys girl shit fuck \
      fucking fucked ass bitch idiot stupid dumb moron hell damn crap suck sucks hate love shut u \
      ur im dont cant wont didnt doesnt isnt thats youre hes theyre ive ill id hey hi hello thanks thank please \
      sorry ok okay yeah yep nope don' doesn' didn' can' won' isn' wasn' aren' couldn' wouldn' shouldn' it' you' \
      that' they' he' she' i' we' there' what' let' who' ain' today day night life world work money mean means need \
      take come look let tell give keep believe call find help try feel talk stop start read write post comment \
      wrong true great bad best better little big old long last next made might must may though without under until \
      around maybe actually pretty already since both yet enough things thing lot kind years year person nobody \
      somebody trash dude bro kill die dead white black hoes hoe nigga bitches pussy faggot retard loser liar coward \
      pathetic disgusting ugly face head mouth home game free text reply send win txt
      """
    ),
    (
      "de",
      """
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat \
      dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis \
      mehr durch man sein wurde sei ich du wir ihr mich mir dich dir uns euch ihm ihn ihnen mein dein kein keine \
      keinen unser euer meine deine seine ihre ihren seiner dieser diese dieses diesen jetzt schon immer wieder doch \
      mal ja nein was wer wo wann warum wenn weil denn dann da hier dort nichts etwas alle alles viel viele sehr gut \
      ganz kann können muss müssen soll sollte will wollen würde würden wäre hätte hab habe habt hast bin bist seid \
      gibt geht macht machen gemacht sagen sagt gesagt weiß wissen glaube denke finde leute menschen mann frau \
      frauen männer kinder deutschland deutsche deutschen land geld zeit jahr jahre tag leben welt politik regierung \
      merkel ohne gegen unter zwischen während seit etwa damit dazu davon daran darauf darf lassen lass einfach \
      leider natürlich endlich wirklich vielleicht bitte danke hallo genau eben halt nix ne na ach ey bloß selbst \
      selber sondern obwohl ob zwar also deshalb trotzdem sonst hatte waren worden gewesen beim vom ins ans dumm \
      dumme dummer idiot idioten arschloch scheiße scheiss scheiß fresse hurensohn verpiss maul dreck mist blöd \
      blöde schwachsinn lügner verräter heute gestern morgen nie niemals jeder jede jeden jedes weniger neue neuen \
      anderen andere ersten erste ihres deines ihrem beiden welche welcher schlecht besser kommt kommen gehen sehen \
      sieht steht stehen tun tut euren eurer hätten wären könnte könnten müsste dürfen mag
      """
    ),
    (
      "fr",
      """
      de la le et les des en un une du est que pour qui dans a par plus pas au sur ne se ce il sont avec son aux d' \
      l' c' n' j' qu' s' t' m' je tu nous vous ils elle elles on mais ou où donc car être avoir fait été ont était \
      comme si tout tous toute toutes bien même sans sous entre après avant aussi peut peux leur leurs notre votre \
      nos vos mon ma mes ton ta tes sa ses cette cet ces ça cela quand alors moi toi lui eux y très trop rien jamais \
      toujours encore déjà ici là oui non merci bonjour salut quoi pourquoi comment combien faut faire dit dire dis \
      va vas vais allez aller vont suis es sommes êtes étaient serait sera seront avez avons ai as aurait doit \
      doivent veut veux voir vu sais sait savoir gens monde france français française homme femme femmes hommes \
      enfants pays politique gouvernement argent temps vie jour ans année chose choses fois beaucoup peu moins mieux \
      mal bon bonne grand grande petit petite nouveau autre autres quel quelle quels quelles chaque plusieurs \
      quelque quelques personne ceux celui celle celles parce puisque puis ensuite depuis pendant vers chez contre \
      lors lorsque afin ainsi cependant pourtant enfin surtout juste vraiment peut-être voilà con connard connasse \
      pute merde putain salope idiot débile imbécile abruti crétin ferme gueule enculé fils race sale arabe arabes \
      juif mdr ptdr jsp osef wesh mec meuf gros bah ben hein ouais quelqu' aujourd' lorsqu' puisqu' jusqu' presqu' \
      qq tt pr ds ki koi bcp svp stp parle parler regarde prendre prend mettre met croire crois pense penser trouve \
      vouloir mort tuer honte raison droit vérité nul nulle attardé mongol
      """
    ),
    (
      "pl",
      """
      w i na z do nie się to jest że o jak po co tak ale za od ten ta te tym tego tej tych czy już tylko przez przy \
      dla są był była było być ma mają może można bo więc gdy kiedy gdzie który która które których jego jej ich \
      mnie mi ty ci cię ja my wy oni ona ono on go mu nam nas wam was im pan pani też jeszcze bardzo pod nad bez u \
      żeby aby jeśli jeżeli oraz także we ze niż lub albo ani a by nawet teraz tu tutaj tam wszystko wszyscy \
      wszystkie wszystkich każdy każda nic nikt ktoś coś jakiś jakie jaki jaka jakieś kto kogo czego czemu dlaczego \
      dlatego ponieważ będzie będą będę jestem jesteś jesteście jesteśmy mam masz macie mieć chce chcę chcesz wiem \
      wie wiesz wiedzieć trzeba powinien powinno nigdy zawsze dziś dzisiaj wczoraj jutro lata lat rok roku czas \
      czasu dzień ludzie ludzi człowiek kobieta kobiety polska polski polsce polskie polacy polaków polak kraj kraju \
      pieniądze życie życia świat świecie rząd prawda racja dobrze dobry dobra źle zły zła duży mały nowy inny inne \
      sam sama sobie siebie swój swoje swoją mój moja moje twój twoja twoje nasz wasz jednak przecież właśnie chyba \
      raczej zresztą potem przed między podczas razem około sposób pisze mówi mówić robi robić zrobić widać widzę \
      myślę sądzę proszę dziękuję dzięki cześć witam pozdrawiam kurwa kurwy chuj chuja pierdol spierdalaj \
      wypierdalaj jebany jebać idiota idioto debil debilu kretyn głupi głupia głupek śmieć gówno dupa dupy dupę \
      szmata suka ryj mordę zamknij morda pajac wgl spoko nara tez sie zeby juz no halo hej tyle ile dużo mało \
      więcej mniej tobie mną tobą nimi niego nią niej takie taki taka takich
      """
    ),
    (
      "es",
      """
      de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque \
      esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni \
      contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho \
      quienes nada muchos cual poco ella estar estas algo nosotros mi mis tú te ti tu tus ellas son ser soy eres \
      somos era eran fue fueron ha han he hemos había estoy está están estaba tiene tienen tengo tener hace hacer \
      hacen hecho puede pueden puedo poder debe deben va van voy ir vamos dice decir dicho creo ver sabe saber sé \
      quiero quiere querer así aquí ahí allí ahora siempre nunca jamás nadie alguien cada vez veces bien mal mejor \
      peor gente mundo vida año años día días país gobierno hombre mujer mujeres hombres niños dinero tiempo casa \
      verdad cosa cosas parte pueblo español españa mientras aunque pues entonces después luego además solo sólo tan \
      según hacia bajo usted ustedes vos sos vosotros sea sean si cómo cuándo dónde cuál quién gracias hola saludos \
      favor bueno buena buenos buenas malo gran grande mismo misma mismos propio idiota estúpido estúpida imbécil \
      puta puto mierda hijo hijos cabrón pendejo pendeja gilipollas coño joder maricón tonto tonta cállate cerdo \
      asco basura vete culo carajo verga boludo pelotudo jaja jajaja jajajaja q xq tb ke pa ojalá claro vale tío tía \
      señor sino menos demás toda todas nuestra nuestro nuestros quizás acuerdo hablar habla sigue todavía casi \
      ningún ninguna dos tres primera primer nuevo nueva parece da dar mira oye ven anda dios
      """
    ),
    (
      "it",
      """
      di e che il la a in un non per è una sono del con i mi si le da lo ho ma ha al come più della se anche questo \
      o dei nel delle gli io ci su ne alla ti dal hai tu cosa era me nella suo tutto fatto solo perché quando lei \
      lui noi voi loro bene essere ancora molto chi poi stato sua mia mio tuo tua fare dove cui qui già così però \
      quindi mentre senza dopo prima ogni stata può deve vuole sta stanno quel quella quello questa questi queste \
      quei quegli nei nelle sul sulla sui sulle dallo dalla dagli dalle dai allo agli alle ai dello degli c' l' d' \
      un' dell' all' nell' sull' dall' quest' quell' com' dov' anch' nostro nostra vostro sempre mai lì là oggi ieri \
      domani invece proprio avere sei siamo siete avete abbiamo hanno cioè allora adesso oppure né ed ad ecco \
      qualcuno qualcosa niente nulla nessuno altro altri altra altre alcuni stesso stessa perciò sotto sopra contro \
      verso fra tra fino forse magari tanto tanti tutta tutti tutte troppo poco meno meglio peggio male buon buono \
      buona bello bella grande nuovo gente mondo vita anni anno giorno volta volte italia italiani italiano paese \
      governo uomo donna donne uomini bambini soldi tempo casa vero verità parte cose modo vai va vado andare viene \
      dire dice detto dico so sa sai sapere credo penso vedere visto voglio vuoi posso puoi possono devi devo devono \
      fa fai faccio facciamo fate fanno sia siano erano stai sto grazie ciao scusa prego salve sì no certo quanto \
      quale quali idiota stupido stupida cretino scemo scema imbecille stronzo stronza coglione coglioni cazzo cazzi \
      merda vaffanculo fanculo puttana troia figlio bastardo schifo vergogna vergognati zitto ignorante ridicolo \
      buffone pagliaccio porco maiale nn cmq xké xche ke tt boh beh mah vabbè insomma comunque ormai appena soltanto \
      purtroppo finalmente davvero
      """
    ),
    (
      "nl",
      """
      de het een van en in is dat op te zijn met voor niet die aan er om ook als dan maar of wat ik je jij hij zij \
      ze we wij jullie u hem haar ons onze mijn jouw uw hun naar uit bij door over nog toch geen deze dit worden \
      werd wordt heeft hebben had heb hebt kan kunnen kon moet moeten zo veel meer meest alleen gewoon dus want toen \
      nu hier daar waar waarom hoe wie welke wanneer heel erg goed slecht beter mooi groot klein niets iets iemand \
      niemand alle alles allemaal andere zelf eens weer steeds altijd nooit nou nee ja gaat gaan ga doen doet doe \
      komt komen kom zegt zeggen zeg zien zie ziet maken maakt mag mogen wil wilt willen zal zullen zou zouden waren \
      was ben bent elkaar mij me jou zich tussen zonder tot binnen sinds terwijl hoewel zodat omdat tegen echter \
      geweest eigenlijk vindt vind vinden beetje weet weten hoeft laat laten onder mensen mens man vrouw vrouwen \
      mannen kinderen kind jaar jaren dag dagen tijd geld land nederland nederlandse nederlanders leven wereld \
      regering politiek waarheid zaak keer wel al eerst laatste nieuwe oude eigen zo' m' n d' t s dank \
      bedankt hallo hoi doei groetjes sorry graag misschien natuurlijk inderdaad echt helemaal zeker gelijk denk \
      denken geloof snap begrijp begrijpt praat praten houd hou houden bek kop dom domme idioot idioten klootzak \
      eikel lul kut hoer kanker tering tyfus godverdomme verdomme sukkel mongool debiel achterlijk achterlijke \
      mafkees homo flikker schijt stront rot oprotten vuile vieze smerige lelijk triest zielig trut slet wijf gek \
      gast gozer joh ff ofzo enzo idd nie da ge gij bende zelfs daarom daarna bijvoorbeeld moeilijk makkelijk hele \
      elke ieder iedereen sommige vaak soms straks vandaag morgen gisteren
      """
    ),
    (
      "pt",
      """
      de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua \
      ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus \
      quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja \
      qual será nós tenho lhe deles essas esses pelas este fosse dele tu te vocês vos lhes meus minhas teu tua teus \
      tuas nosso nossa nossos dela delas esta estes estas aquele aquela isto aquilo estou estamos somos são sou és \
      fui vai vão vou ir vamos pode podem posso poder deve quer quero querer fazer faz fazem feito dizer diz disse \
      sei sabe saber ver vejo acho bem mal melhor pior bom boa grande novo outro outra outros todo toda todos todas \
      tudo nada ninguém alguém algo cada vez vezes sempre nunca jamais aqui aí lá ali agora hoje ontem amanhã ainda \
      então assim porque porquê pois onde quanto enquanto embora contra sobre desde pra pro pras né tá tô cara gente \
      pessoas pessoa povo mundo vida ano anos dia dias tempo dinheiro casa país governo brasil portugal brasileiro \
      português homem mulher mulheres filho filhos verdade coisa coisas parte lado obrigado obrigada olá oi tchau \
      favor desculpa sim claro talvez quase apenas qualquer nenhum nenhuma idiota burro burra estúpido imbecil \
      otário otária babaca merda porra caralho puta foda foder fodase cu viado bicha arrombado vagabundo vagabunda \
      lixo nojo cala boca vergonha ladrão safado palhaço desgraçado kkk kkkk kkkkk rsrs vc vcs tb tbm pq hj mt mto \
      blz mano véi fds td n ñ q msm agr dps nao voce ate so ja tambem ficar fica falar fala deixa mim comigo ti si \
      dum duma daqui dessa desse neste nesta disso nisso
      """
    ),
  ]
}
