import Testing
import ThreadFormats
import ThreadModel

struct PrintedTimeTests {
  @Test(arguments: [
    ("8 January 2022 10: 28", "2022-01-08T10:28"),
    ("Jan. 8th, 2022 at 7:21 p.m.", "2022-01-08T19:21"),
    ("August 10, 2010", "2010-08-10"),
    ("Tuesday July 24, 2012 @07:29AM", "2012-07-24T07:29"),
    ("Aug 8, 2012 5:21 PM PDT", "2012-08-08T17:21-07:00"),
    ("Fri, 07 January 2022, 11:21:09", "2022-01-07T11:21:09"),
    ("12:05 am on May 1st, 2020", "2020-05-01T00:05"),
    ("12 pm, 5 May 2020", "2020-05-05T12:00"),
    ("09. Mar, 2011", "2011-03-09"),
    ("04.03.2024, 18:12", "2024-03-04T18:12"),
    ("07.07.2026 19:17   Комментарий: 309", "2026-07-07T19:17"),
    ("2022-01-08T10:28:05Z", "2022-01-08T10:28:05Z"),
    ("2022-01-08 10:28:05.123+02:00", "2022-01-08T10:28:05+02:00"),
    ("2022-01-08T10:28-0530", "2022-01-08T10:28-05:30"),
    ("Sat, 8 Jan 2022 10:28 (UTC)", "2022-01-08T10:28Z"),
    ("10:28 UTC+3, 8 Jan 2022", "2022-01-08T10:28+03:00"),
    ("31/12/2021", "2021-12-31"), ("12/31/2021", "2021-12-31"),
    ("3/4/2021", "2021-04-03"), ("3/4/2021 5:00 pm", "2021-03-04T17:00"), ("3/4/21 17:00", "2021-04-03T17:00"),
    ("8. Januar 2022 um 10.28 Uhr", "2022-01-08T10:28"), ("Sonnabend, den 8. Jän. 2022, 18 Uhr", "2022-01-08T18:00"),
    ("Juli 30, 2013 um 2:33 pm", "2013-07-30T14:33"), ("3. März 2021 | 14:05 Uhr", "2021-03-03T14:05"),
    ("le 8 janvier 2022 à 10h28", "2022-01-08T10:28"), ("1er août 2021 à 9 h", "2021-08-01T09:00"),
    ("mer. 5 févr. 2020, 18:00", "2020-02-05T18:00"), ("30 septembre 2018", "2018-09-30"),
    ("8 stycznia 2022 r., godz. 10.28", "2022-01-08T10:28"), ("środa, 5 lutego 2020 o 18:00", "2020-02-05T18:00"),
    ("1 października 2021", "2021-10-01"), ("5 maja 2020, 18.30", "2020-05-05T18:30"),
    ("8 января 2022 г. 10:28", "2022-01-08T10:28"), ("31 мая 2019 в 7:05", "2019-05-31T07:05"),
    ("8 січня 2022 року о 10:28", "2022-01-08T10:28"), ("1 Листопада 2020", "2020-11-01"),
    ("8 de enero de 2022 a las 10:28", "2022-01-08T10:28"), ("mar 12 mayo 2024", "2024-05-12"),
    ("5 ago 2022, 7:21 p. m.", "2022-08-05T19:21"), ("26 abril 2022 a las 12:48", "2022-04-26T12:48"),
  ])
  func `an absolute time is read without a now`(_ text: String, _ iso: String) {
    #expect(PrintedTime.read(text)?.iso8601 == iso)
  }

  private static let now = Timestamp(year: 2024, month: 3, day: 6, hour: 12, minute: 30)  // a Wednesday

  @Test(arguments: [
    ("today, 10:28", "2024-03-06T10:28"), ("Yesterday at 19:21", "2024-03-05T19:21"),
    ("heute um 9 Uhr", "2024-03-06T09:00"), ("gestern, 19:21", "2024-03-05T19:21"), ("vorgestern", "2024-03-04"),
    ("aujourd'hui à 10h28", "2024-03-06T10:28"), ("Hier, 19:21", "2024-03-05T19:21"),
    ("avant-hier à 19:21", "2024-03-04T19:21"), ("dzisiaj, 10:28", "2024-03-06T10:28"),
    ("wczoraj o 19:21", "2024-03-05T19:21"), ("оставлен сегодня, 19:21", "2024-03-06T19:21"),
    ("Вчера, 18:44", "2024-03-05T18:44"), ("сьогодні о 10:28", "2024-03-06T10:28"),
    ("вчора о 19:21", "2024-03-05T19:21"),
    ("hoy a las 10:28", "2024-03-06T10:28"), ("ayer, 19:21", "2024-03-05T19:21"),
    ("У п'ятницю у 03:20", "2024-03-01T03:20"), ("У п\u{2019}ятницю у 03:20", "2024-03-01T03:20"),
    ("Monday at 7:00 pm", "2024-03-04T19:00"), ("am Mittwoch um 10:00", "2024-02-28T10:00"),
    ("8 January, 10:28", "2024-01-08T10:28"), ("8 декабря, 10:28", "2023-12-08T10:28"), ("29 February", "2024-02-29"),
    ("12.02., 10:28", "2024-02-12T10:28"), ("Mar 6", "2024-03-06"), ("Mar 7", "2023-03-07"),
    ("2 hours ago", "2024-03-06T10:30"), ("an hour ago", "2024-03-06T11:30"), ("vor 3 Tagen", "2024-03-03"),
    ("il y a 2 heures", "2024-03-06T10:30"), ("hace 2 horas", "2024-03-06T10:30"),
    ("2 godziny temu", "2024-03-06T10:30"),
    ("5 минут назад", "2024-03-06T12:25"), ("2 години тому", "2024-03-06T10:30"),
  ])
  func `a relative time is read against now and never without it`(_ text: String, _ iso: String) throws {
    let now = try #require(Self.now)
    #expect(PrintedTime.read(text, now: now)?.iso8601 == iso)
    #expect(PrintedTime.first(in: text)?.reading == .relative)
  }

  @Test(arguments: ["2 months ago", "vor einem Jahr", "3 недели назад"])
  func `a span that names no day stays unread even with a now`(_ text: String) {
    #expect(PrintedTime.first(in: text, now: Self.now)?.reading == .relative)
  }

  @Test(arguments: ["31 February 2022 10:00", "8 Januar 2022, 25:61", "31.02.2022", "2022-13-01"])
  func `a day or hour that does not exist is unreadable`(_ text: String) {
    #expect(PrintedTime.first(in: text, now: Self.now)?.reading == .unreadable)
  }

  @Test(arguments: [
    "", "kriten", "I may march", "10.0.0.1", "version 3.10", "chapter 3 verse 16", "Comments: 212", "1/2", "so 5",
    "99999999999999999999999999:99", "10:", ": 10", "12.03", "..........", "сент",
  ])
  func `what is no time is not taken for one`(_ text: String) {
    #expect(PrintedTime.first(in: text, now: Self.now) == nil)
  }

  @Test func `the printed part is kept without what stands around it`() {
    #expect(PrintedTime.first(in: "Comment 12 by Ann on 5 May 2020 at 10:28, edited")?.text == "5 May 2020 at 10:28")
    #expect(PrintedTime.first(in: "Anna 77 4 March 2024 18: 12")?.text == "4 March 2024 18: 12")
    #expect(PrintedTime.first(in: "tramspotter_9 4 March 2024")?.text == "4 March 2024")
  }
}
