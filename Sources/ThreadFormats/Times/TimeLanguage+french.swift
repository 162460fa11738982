extension TimeLanguage {
  static let french = TimeLanguage(
    months: [
      "janvier janv", "février fevrier févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août aout",
      "septembre sept", "octobre oct", "novembre nov", "décembre decembre déc",
    ],
    weekdays: [
      "lundi lun", "mardi", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam", "dimanche dim",
    ],
    days: ["aujourd'hui", "hier", "avant-hier"],
    units: [
      (.second, "seconde secondes"), (.minute, "minute minutes"), (.hour, "heure heures"), (.day, "jour jours"),
      (.week, "semaine semaines"), (.month, "mois"), (.year, "an ans année années"),
    ],
    fillers: "à le vers du er", hours: "h heures", ago: "y", one: "un une")
}
