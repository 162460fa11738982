extension TimeLanguage {
  static let german = TimeLanguage(
    months: [
      "januar jänner jan jän", "februar feber feb", "märz mär mrz", "april apr", "mai", "juni jun", "juli jul",
      "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez",
    ],
    weekdays: [
      "montag montags mo", "dienstag dienstags di", "mittwoch mi", "donnerstag do", "freitag fr",
      "samstag sonnabend sa", "sonntag so",
    ],
    days: ["heute", "gestern", "vorgestern"],
    units: [
      (.second, "sekunde sekunden"), (.minute, "minute minuten"), (.hour, "stunde stunden"), (.day, "tag tage tagen"),
      (.week, "woche wochen"), (.month, "monat monate monaten"), (.year, "jahr jahre jahren"),
    ],
    fillers: "um am den der vom ab", hours: "uhr", ago: "vor", one: "einer einem")
}
