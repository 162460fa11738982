/// Ordinary words that a substring must not stand in: everyday vocabulary, and the classic victims of careless filters.
///
/// A table, written for this purpose; it is longer than other files.
struct OrdinaryWords {
  /// Up to `limit` words that hold the text and are longer than it, in the languages of a rule (`*` = all).
  static func containing(_ text: String, languages: [String], limit: Int) -> [String] {
    let wanted = Array(text.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= 40 else { return [] }
    var found: [String] = []
    for (language, words) in tables {
      guard languages.contains(where: { $0 == "*" || $0 == language || $0.hasPrefix(language + "-") }) else { continue }
      for word in words where word.utf8.count > wanted.count && contains(Array(word.utf8), wanted) {
        found.append(word)
        if found.count == limit { return found }
      }
    }
    return found
  }

  /// All that are known in the languages of a rule (`*` = all), the commonest words among them, with blanks between;
  /// some more than once.
  static func text(in languages: [String]) -> String {
    func isAsked(_ language: String) -> Bool {
      languages.contains { $0 == "*" || $0 == language || $0.hasPrefix(language + "-") }
    }
    let common = (CommonWords.latin + CommonWords.cyrillic).filter { isAsked($0.tag) }
    let listed = tables.filter { isAsked($0.language) }.flatMap(\.words)
    return (listed + common.map(\.words)).joined(separator: " ")
  }

  private static func contains(_ word: [UInt8], _ part: [UInt8]) -> Bool {
    (0...(word.count - part.count)).contains { word[$0...].starts(with: part) }
  }

  private static let tables: [(language: String, words: [String])] = [
    ("en", words(english)), ("de", words(german)), ("fr", words(french)), ("es", words(spanish)), ("pl", words(polish)),
  ]

  private static func words(_ table: String) -> [String] {
    table.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static let english = """
    scunthorpe penistone clitheroe lightwater essex sussex middlesex wessex assessment assess assassin assemble
    assembly assert asset assign assist associate assume assure class classic classify classroom compass embassy
    passage passenger passion passive passport password bypass grass glass brass mass massive massage bass bassoon
    ambassador cassette embarrass harass hourglass lass molasses sassafras surpass trespass carcass crevasse quasar
    casserole potassium cockpit cocktail cockatoo cockerel cockle cockney cockroach cocky peacock hancock hitchcock
    shuttlecock stopcock weathercock woodcock babcock cumin cucumber cumulative accumulate circumstance
    circumference circumvent document documentary encumber incumbent succumb vacuum talcum locum cumbersome dickens
    dickinson dictionary dictate predict verdict addict benedict edict therapist therapists rapist grape drape
    scrape skyscraper trapeze rapeseed analysis analyst analyze analog analogy canal banal signal journal journalist
    personal penalty arsenal arsenic parse sparse coarse hoarse rehearse hearse nurse purse course horse arsonist
    arson parson button butter butterfly buttress rebuttal rebut tribute attribute contribute distribute debut
    shellfish shell hello shelter othello michelle helicopter hellenic seychelles title titan titanic petition
    competition competitor repetition appetite attitude altitude gratitude latitude longitude multitude solitude
    substitute constitution institute institution prostitute restitution stitch entitle subtitle titration partition
    practitioner hostility utility fertility nutrition niggardly snigger denigrate niger nigeria nightingale nigel
    enigma pakistan pakora spice spicy suspicion suspicious auspicious despicable conspicuous hospice retardant
    flame flamenco saturday matsushita shiitake shirt swastika swank wankel swanky saltwater flatware software
    wristwatch watch nutcracker cracker firecracker shore horehound porn popcorn corn unicorn acorn sexton sextant
    sextet sexagenarian bisexual homosexual sexuality unisex sussexes heterosexual experience experiment expert
    export exploit explicit exponent specialist specialists socialist socialism special especially ambien ambience
    specialise colon semicolon cialis viagra magic tragic pharmacist pharmacy casino casinos occasion slot slots
    poker pokers debt loan loans insult result consult consultant insulin insulate consulate peninsula idiom
    idiosyncrasy moron oxymoron oxymorons boron coroner stupidity stupor stupendous stupefy foolproof fool
    tomfoolery killer kill skill skills skilled skillet painkiller killjoy buzzkill roadkill kilometre kilogram
    kilowatt killarney dying die died diet dietary soldier ladies audience obedient ingredient gradient remedied
    bodied dead deadline deadlock deadpan beheaded death deathly shoot shooter shooting troubleshoot offshoot upshot
    snapshot shot gunshot hang hanger change exchange changing hanging shanghai archangel bomb bombay bombard
    bombastic aplomb murder hater hate chateau theatre whatever that hatch hatchback heathen trash trasher thrash
    crash crashes rash brash garbage cabbage scumble troll trolley controller controlled stroll patrolled clowns
    crown crowd cowardice awkward toward towards backward closer closed enclosure loose looser pig pigeon pigment
    spigot epigram familiar peculiar billiards trait portrait bigoted spigots cocoon raccoon tycoon cartoon dyke
    vandyke chink chinks kink kinky jerky jerkin jerk prick pricked prickly apricot suck sucker succulent
    honeysuckle duck ducks truck bucket luck pluck fuchsia buck stuck struck chuck pitch pitcher obituary ambitious
    bits hobbit rabbit orbit arbiter exhibit bustard custard mustard dastardly dam damage damask condemn condemned
    scrap scrapped scrapbook heel wheel wheelchair helm overwhelm salute absolute dissolute resolute sludge sulk
    whorl able about above accept account across action activity actually address administration admit adult affect
    after again against agency agent agree agreement ahead allow almost alone along already also although always
    american among amount animal another answer anyone anything appear apply approach area argue argument around
    arrive article artist attack attention attorney author authority available avoid away baby back ball bank base
    beautiful because become before begin behavior behind believe benefit best better between beyond billion blood
    board book both break bring brother budget build building business call camera campaign cancer candidate capital
    card care career carry case catch cause cell center central century certain certainly chair challenge chance
    character charge check child choice choose church citizen city civil claim clear clearly close coach cold
    collection college color come commercial common community company compare computer concern condition conference
    congress consider consumer contain continue control cost could country couple court cover create crime cultural
    culture current customer
    """

  private static let german = """
    ich du er sie wir nicht auch noch nur schon immer heute morgen gestern wieder vielleicht eigentlich natürlich
    abend abends arbeit arbeiten arbeiter artikel arzt aufgabe auge augen ausbildung ausland auto bahn bahnhof bank
    baum bayern bedeutung beginn beispiel bericht berlin beruf besuch betrieb bevölkerung bewegung bild bildung
    blatt boden brief brot brücke bruder buch bund bundestag bundeskanzler bürger bürgermeister büro chance chef
    dame daten demokratie deutschland dienst dienstag ding direktor donnerstag dorf druck eltern ende energie
    entscheidung entwicklung erde erfahrung erfolg ergebnis essen europa fahrer fahrt fall familie farbe fenster
    fernsehen feuer film finger firma fisch fläche flasche fleisch flug fluss form forschung frage frau freiheit
    freitag freund freundschaft frieden führung fußball garten gast gebäude geburtstag gedanke gefahr gefühl gegend
    geist geld gemeinde gericht geschäft geschichte geschwister gesellschaft gesetz gesicht gespräch gesundheit
    gewalt gewerkschaft glas glaube glück grenze größe grund gruppe haar hals hand handel haus heimat herr herz
    hilfe himmel hoffnung holz hotel hund hunderte idee industrie information interesse jahr jahrhundert journalist
    jugend junge kaffee kampf kandidat karte kasse katze kind kinder kirche klasse kleidung kollege kommentar
    kommission können konzert kopf körper kraft krankenhaus krankheit krieg krise küche kultur kunde kunst künstler
    kurs land landschaft leben lehrer leistung leser leute licht liebe lied linie literatur lösung luft lust macht
    mädchen mann mannschaft markt maschine medien meer mensch menschen meinung messe meter milch minister minute
    mitglied mittag mittwoch möglichkeit monat montag morgens musik mutter nachbar nachricht nacht name natur norden
    opfer ordnung ort osten papier partei partner pass passagier passen passwort patient pause pferd pflanze platz
    politik politiker polizei post präsident preis problem produkt professor programm projekt prozent prozess punkt
    qualität quelle rathaus raum recht rede regel regen regierung region reise religion restaurant rolle sache
    sachsen samstag satz schiff schloss schlüssel schmerz schnee schule schüler schwester schwierigkeit see seite
    sekunde sicherheit sicht sinn situation sohn soldat sommer sonne sonntag sparkasse spiel spieler sport sprache
    staat stadt stelle stern steuer stimme stoff straße strom stück student studium stuhl stunde süden tag tasche
    tasse teil telefon temperatur theater thema tier tisch titel tochter tod ton traum tür umwelt universität
    unternehmen unterricht unterschied urlaub vater verein verfahren vergangenheit verhältnis verkehr verlag versuch
    vertrag verwaltung vogel volk wagen wahl wahrheit wald wand wasser weg welt werk westen wetter wind winter
    wirtschaft wissen wissenschaft woche wohnung wort wunsch zahl zahn zeichen zeit zeitung ziel zimmer zug zukunft
    zuschauer klassiker klassisch massage massiv kassel grasse marsch marschieren barsch harsch analyse kanal banal
    personal signal dickicht dickdarm verdickt schwanzflosse schwanzlurch muschelschale staubsauger assistent assel
    partitur kompetenz klassenarbeit spastik hitliste fichte fickle spastisch elastisch sexualkunde sextett essex
    dummy verdummung idiotensicher affenbrotbaum schlampig schlamm nutella nutzen schweinfurt wildschwein
    meerschweinchen sauerkraut sauer sauerstoff saudi mistel mistral kotelett kotflügel anekdote despot depot zitze
    zitrone wichtig entwichen pissoir pistazie kakao kachel hundekuchen bastei basteln todesanzeige tötung sterben
    sterbehilfe hängen zusammenhängen ochse ochsenschwanz eselsbrücke eselsohr ratte rattern ratteneck pestizid
    pesto trottoir organisation nazareth faszination faschingsumzug kanake schnake
    """

  private static let french = """
    accident accord achat acteur action activité adresse affaire affaires âge agent aide aile aimer air allemand ami
    amitié amour analyse ancien animal année annonce appareil appartement appel apprendre arbre argent arme armée
    arrêt art article artiste aspect assemblée assez assiette assistance association assurance attaque attention
    auteur autobus autorité avenir avion avis avocat balle banque bassin basse bataille bateau bâtiment beauté
    besoin beurre bibliothèque bien bienvenue billet bois boisson bonheur bonjour bouche boulanger bouteille bras
    bruit budget bureau cadeau café caisse campagne canal candidat capitale carte cas cassation casserole cause
    centre cerveau chaise chaleur chambre champ chance chanson chapeau chat château chaud chef chemin cheval cheveux
    chien chiffre chose ciel cinéma circonstance citoyen classe classement classique clé client coin colère collège
    combat commande comment commentaire commerce commission commune compagnie compétition compte concert concours
    condition confiance connaissance conseil constitution contrat conversation corps côté couleur coup cour courage
    courrier cours course cousin couteau crise cuisine culture danger danse date débat début décision défense degré
    demain demande département dépense député dernier dessin destin dette développement dieu différence difficulté
    dimanche directeur discours discussion document doigt domaine dommage douleur doute droit eau échange école
    économie écran écrivain éducation effet effort église élection élève emploi employé énergie enfant ennemi ennui
    enquête ensemble entreprise envie époque équipe erreur espace espèce espoir esprit essai est état étoile être
    étude étudiant europe événement examen exemple exercice expérience expert expression famille femme fenêtre fête
    feu feuille figure fille film fils fin fleur fleuve foi fois fonction football force forêt forme formation foule
    français frère froid fromage frontière fruit garçon gare gâteau gauche gens geste gouvernement goût grâce grand
    groupe guerre habitant habitude hasard hauteur herbe heure histoire hiver homme hôpital hôtel huile idée image
    immeuble impôt impression industrie information intérêt jambe jardin jeu jeudi jeune jeunesse joie jour journal
    journaliste journée juge juillet justice langue lecteur lettre liberté librairie lieu ligne liste littérature
    livre logement loi longtemps lumière lundi lune lycée machine magasin main maire maison maître majorité malade
    maladie manière marché mari mariage masse massif matière matin médecin membre mémoire mensonge mer mercredi mère
    message mesure métier mètre midi milieu ministre minute mission mode moment monde monnaie montagne mort mot
    mouvement moyen mur musée musique naissance nation nature neige nez nom nombre nord nourriture nouvelle nuit
    objet occasion océan odeur oeil oiseau ombre opération opinion ordre oreille organisation origine ouvrier page
    pain paix palais papier parent parole part parti passage passager passé passeport passion patron pays paysage
    peau peine peinture pensée père période permis personnage personne peuple peur phrase pièce pied pierre place
    plage plaisir plan plat pluie poche poème poésie poids point poisson police politique pomme pont population port
    porte possibilité poste pouvoir pratique président presse preuve prince principe prison prix problème procès
    production produit professeur programme progrès projet province public qualité quartier question raison rapport
    réalité recherche récit réforme regard région règle relation religion repas réponse république réputation
    dispute disputer computer amputer imputer réputé culotte calcul calculer ridicule véhicule particule conque
    concombre conclure conseiller seconde reconnaître connexion conduire salopette bitume habiter orbite ambition
    arbitre pédestre pédale pédagogue expédier intègre allègre
    """

  private static let spanish = """
    abogado abril abuelo acción aceite acerca actividad actor actualidad acuerdo adiós agosto agua ahora aire
    alcalde alegría alemán algo alguien alma alto altura alumno amable amarillo ambiente amigo amistad amor análisis
    ancho animal anoche anterior antiguo anuncio año apellido aplicación apoyo árbol área argumento arma arroz arte
    artículo artista asamblea asunto atención atrás aumento autobús autor autoridad ayer ayuda ayuntamiento azúcar
    azul baile banco bandera baño barato barco barrio base bastante batalla bebé bebida beso biblioteca bicicleta
    bien billete blanco boca boda bolsa bosque botella brazo bueno busca caballo cabeza cabo cada cadena café caja
    calidad calle calor cama cámara cambio camino camisa campaña campo canal canción candidato cansado cantidad
    capital cara cárcel cargo cariño carne carrera carta casa casino caso castillo causa cena centro cerca cerveza
    cielo ciencia cine ciudad ciudadano claro clase clásico cliente clima cocina coche código colegio color comedor
    comentario comercio comida comisión compañero compañía compra competición computadora común comunidad concierto
    conclusión condición conferencia confianza conjunto conocimiento consejo constitución consulta contacto
    contenido contrato control conversación copa corazón correo corte cosa costa costumbre crecimiento crisis
    crítica cuadro cuarto cuchillo cuenta cuento cuerpo cuestión cuidado culpa cultura cumpleaños curso dato debate
    decisión defensa dentro deporte derecho desarrollo desayuno descanso deseo despacho después destino detalle
    deuda diario diciembre diente dieta diferencia dificultad dinero dios dirección director disco discurso disputa
    diputado doctor documento dolor domingo duda dueño economía edad edificio educación efecto ejemplo ejército
    elección emoción empleo empresa encuentro enemigo energía enero enfermedad enfermo ensalada entrada entrevista
    época equipo error escalera escena escritor escuela espacio espalda español especie esperanza esposa estación
    estado estilo estrella estudiante estudio europa examen éxito experiencia explicación fábrica falta familia
    favor febrero fecha felicidad fiesta figura final flor fondo forma foto frase frente frío frontera fruta fuego
    fuente fuerza función fútbol futuro gafas ganas gasto gato gente gobierno golpe gracias grado grande grupo
    guerra gusto habitación habitante hambre hermano hermosa héroe hielo hierba hija historia hogar hoja hombre
    hombro honor hora hospital hotel huevo humano idea idioma iglesia igual imagen importancia impuesto información
    ingeniero inglés invierno isla izquierda jardín jefe joven juego jueves juez jugador julio junio justicia
    juventud labio lado lago lágrima lápiz largo leche lección lector lengua letra ley libertad libro líder limón
    línea literatura llave lluvia lugar luna lunes luz madera madre maestro mañana manera mano mapa máquina mar
    marido martes marzo masa mayo mayoría médico medida medio mejor memoria mensaje mente mercado mesa metro miedo
    miembro mil ministro minuto mirada misión momento moneda montaña motivo movimiento muchacho muerte mujer mundo
    muro museo música nación naranja nariz naturaleza navidad negocio negro niebla nieve niño nivel noche nombre
    norte noticia novela noviembre novio nube número objeto obra ocasión octubre oficina ojo olor operación opinión
    oportunidad orden oreja organización origen oro padre página país pájaro palabra palacio pan pantalla papel
    pareja pared parte partido pasado pasaporte paseo paso patio paz pecho película peligro pelo pensamiento pequeño
    perro persona pescado peso piedra piel pierna plan planta plato playa plaza pobre poder poema policía política
    político polvo presidente precio pregunta premio prensa presente primavera princesa problema proceso profesor
    programa proyecto prueba pueblo puente puerta puerto punto disputar reputación computar diputada calculadora
    cálculo vehículo ridículo músculo particular culpable agricultura escultura coñac
    """

  private static let polish = """
    adres aktor albo ambasada analiza artykuł artysta babcia badanie bank bardzo bezpieczeństwo biblioteka bilet
    biuro błąd brat budowa budynek burmistrz cena centrum chleb chłopak chłopiec chmura choroba chwila ciało ciasto
    cisza córka cukier czas czasopismo czekolada czerwiec człowiek czwartek czytelnik dach data decyzja dem
    demokracja deszcz długość doktor dokument dom dostęp droga drzewo drzwi dusza duży dwór dyrektor dyskusja
    dziadek działanie dziecko dziedzina dziennik dziennikarz dzień dziewczyna egzamin ekran element energia europa
    faktura film firma forma fotografia funkcja gazeta głos głowa godzina gospodarka gość góra gra granica grosz
    grudzień grupa gwiazda herbata historia hotel idea impreza informacja instytucja instytut interes jabłko
    jedzenie jesień jezioro język kanał kandydat kapelusz karta kasa kawa kierowca kierunek klasa klasyka klasztor
    klient klucz kobieta kolacja kolega kolej kolor komentarz komisja komputer koncert koń koniec konkurs
    konstytucja kontrola kontrakt koszt koszula kościół kraj kraków król krzesło książka księżyc kuchnia kultura
    kupić kurs kwestia kwiat kwiecień las lato lekarz lekcja liczba linia lipiec list lista literatura lot lud
    ludzie luty łazienka łódź łóżko maj majątek malarz mama marka marzec maszyna materiał matka mąż mecz miasto
    miejsce miesiąc mieszkanie mieszkaniec mięso minister minuta miłość młodzież mleko moment morze most mowa
    możliwość muzeum muzyka myśl nadzieja naród nauka nauczyciel nazwa nazwisko niebo niedziela niemcy noc noga nos
    numer obiad obraz obywatel ochrona odpowiedź ogień ogród ojciec okno oko okolica okres opinia organizacja osoba
    ostatni owoc pamięć pan pani państwo papier para partia pasażer pasja paszport pewny piątek pieniądz pierś pies
    piękno piłka pismo pisarz plac plan plaża płaca początek poczta poduszka pogląd pogoda pokój pole policja
    polityk polityka polska pomoc poniedziałek popołudnie port posada poseł postać poziom pożar praca pracownik
    prawda prawo prezydent problem procent proces produkt profesor program projekt prokurator propozycja proszę
    przed przedmiot przedsiębiorstwo przemysł przepis przerwa przestrzeń przyczyna przygoda przyjaciel przykład
    przyroda przyszłość ptak punkt pytanie rada radio rana reakcja region religia restauracja reszta robota robić
    rodzaj rodzic rodzina rok rola rolnik roślina rower rozmowa rozwój ruch ryba rynek rzeczywistość rzecz rzeka
    rząd samochód samolot sąd sąsiad scena sen sejm sekunda serce siła siostra skala sklep skóra skrzynka słońce
    słowo słownik smak sobota spodnie spokój społeczeństwo sport spotkanie sprawa sprzedaż stacja stan stanowisko
    starość statek stolica stosunek strona stół student styczeń styl sukces suknia syn system szafa szansa szczęście
    szef szklanka szkoła sztuka ściana ślub śmierć śnieg śniadanie środa środek świat światło święto tata teatr
    tekst telefon telewizja temat temperatura teraz teren teza tłum towar tradycja trawa tydzień ubranie ucho uczeń
    uczucie ulica umowa umysł uniwersytet urząd urzędnik urodziny usta ustawa uwaga wakacje walka warszawa wartość
    warunek widok wiedza wiek wieczór wieś wiersz wino wiosna wizyta władza włosy woda wojna wojsko wolność wniosek
    województwo wpływ wrażenie wrzesień wschód wtorek wybory wydarzenie wynik wypadek wyraz wysokość wystawa zabawa
    zachód zadanie zakład zakup zamek zapach zasada zawód zbiór zdanie zdjęcie zdrowie zegar zespół ziemia zima
    złoto zmiana znaczenie znak ciotka pedał sukienki dziwaczny związek zwierzę żołnierz żona życie życzenie kurczak
    kurator kurtka kura kuratorium pizzeria pizza jebel debata idiom idiomatyczny debiut dupleks duplikat
    hydrauliczny szmaragd sukienka sukulent recypient dziwny podziwiać pedagog ekspedient ekspedycja gnojówka
    żydowski
    """
}
