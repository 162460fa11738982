import ThreadModel

/// Ordinary comments in the languages of the shipped packs, about nothing that a rule looks for.
///
/// A table, written for this purpose.
enum CostSample {
  static let languages = comments.map(\.language)

  static func thread(in language: String) -> CommentThread {
    let texts = comments.first { $0.language == language }?.texts ?? []
    let records = texts.enumerated().map { index, text in
      CommentRecord(parent: .topLevel, author: Author(name: index.isMultiple(of: 2) ? "Ines" : "Piet"), text: text)
    }
    return ThreadBuilder.build(FlatThread(records: records), fallbackKey: language)
  }

  private static let comments: [(language: String, texts: [String])] = [
    (
      "en",
      [
        "The ferry timetable changed last week and the new boat is ten minutes slower, but the deck is covered now.",
        "Does anybody know whether the library opens on Sunday mornings? I have two books to bring back.",
        "We tried the recipe with pears instead of apples. Less sugar, twenty minutes longer in the oven.",
        "I disagree with the third paragraph: the bridge was closed in spring, not in autumn, and for repairs only.",
      ]
    ),
    (
      "de",
      [
        "Der neue Fahrplan gilt seit Montag, und der Bus hält jetzt auch vor dem Schwimmbad.",
        "Weiß jemand, ob die Bücherei am Samstag geöffnet hat? Ich müsste zwei Bände zurückgeben.",
        "Wir haben das Rezept mit Birnen statt Äpfeln versucht, mit weniger Zucker und etwas mehr Zeit im Ofen.",
        "Im dritten Absatz steht ein Fehler: Die Brücke war im Frühling gesperrt, nicht im Herbst.",
      ]
    ),
    (
      "fr",
      [
        "Le nouvel horaire est affiché depuis lundi et le car s'arrête maintenant devant la piscine.",
        "Savez-vous si la médiathèque ouvre le samedi matin ? J'ai deux romans à rendre.",
        "Nous avons essayé la recette avec des poires, moins de sucre et vingt minutes de plus au four.",
      ]
    ),
    (
      "pl",
      [
        "Nowy rozkład jazdy obowiązuje od poniedziałku, a autobus staje teraz także przy basenie.",
        "Czy ktoś wie, czy biblioteka jest otwarta w sobotę rano? Mam dwie książki do oddania.",
        "Upiekliśmy to ciasto z gruszkami, dodaliśmy mniej cukru i trzymaliśmy dłużej w piecu.",
      ]
    ),
    (
      "ru",
      [
        "Новое расписание действует с понедельника, и автобус теперь останавливается у бассейна.",
        "Кто-нибудь знает, работает ли библиотека в субботу утром? Нужно вернуть две книги.",
        "Мы испекли пирог с грушами, положили меньше сахара и дольше держали в печи.",
      ]
    ),
    (
      "es",
      [
        "El nuevo horario rige desde el lunes y el autobús para ahora también delante de la piscina.",
        "¿Alguien sabe si la biblioteca abre el sábado por la mañana? Tengo dos libros que devolver.",
        "Hicimos la receta con peras, menos azúcar y veinte minutos más de horno.",
      ]
    ),
    (
      "it",
      [
        "Il nuovo orario vale da lunedì e l'autobus adesso ferma anche davanti alla piscina.",
        "Qualcuno sa se la biblioteca apre il sabato mattina? Devo restituire due libri.",
        "Abbiamo provato la ricetta con le pere, meno zucchero e venti minuti in più nel forno.",
      ]
    ),
    (
      "nl",
      [
        "De nieuwe dienstregeling geldt sinds maandag en de bus stopt nu ook bij het zwembad.",
        "Weet iemand of de bibliotheek op zaterdagochtend open is? Ik moet twee boeken terugbrengen.",
        "We hebben het recept met peren geprobeerd, minder suiker en twintig minuten langer in de oven.",
      ]
    ),
    (
      "pt",
      [
        "O novo horário vale desde segunda-feira e o autocarro para agora também em frente à piscina.",
        "Alguém sabe se a biblioteca abre no sábado de manhã? Tenho dois livros para devolver.",
        "Fizemos a receita com peras, menos açúcar e mais vinte minutos de forno.",
      ]
    ),
  ]
}
