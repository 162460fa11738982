extension TimeLanguage {
  static let polish = TimeLanguage(
    months: [
      "styczeń stycznia sty", "luty lutego lut", "marzec marca mar", "kwiecień kwietnia kwi", "maj maja",
      "czerwiec czerwca cze", "lipiec lipca lip", "sierpień sierpnia sie", "wrzesień września wrz",
      "październik października paź", "listopad listopada lis", "grudzień grudnia gru",
    ],
    weekdays: [
      "poniedziałek poniedziałku pon", "wtorek wtorku wt", "środa środę śr śro", "czwartek czw", "piątek pt pią",
      "sobota sobotę sob", "niedziela niedzielę niedz nie",
    ],
    days: ["dzisiaj dziś dzis", "wczoraj", "przedwczoraj"],
    units: [
      (.second, "sekunda sekundę sekundy sekund"), (.minute, "minuta minutę minuty minut"),
      (.hour, "godzina godzinę godziny godzin"), (.day, "dzień dni"), (.week, "tydzień tygodnie tygodni"),
      (.month, "miesiąc miesiące miesięcy"), (.year, "rok lata lat"),
    ],
    fillers: "o w we dnia dn godz roku r", hours: "", ago: "temu", one: "")
}
