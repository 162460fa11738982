extension TimeLanguage {
  static let english = TimeLanguage(
    months: [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
      "september sep sept", "october oct", "november nov", "december dec",
    ],
    weekdays: [
      "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat",
      "sunday sun",
    ],
    days: ["today", "yesterday", ""],
    units: [
      (.second, "second seconds sec secs"), (.minute, "minute minutes min mins"), (.hour, "hour hours hr hrs"),
      (.day, "day days"), (.week, "week weeks"), (.month, "month months"), (.year, "year years yr yrs"),
    ],
    fillers: "at on the of st nd rd th", hours: "", ago: "ago", one: "a an one")
}
