import TestSupport
import Testing
import ThreadModel

@Suite struct TimestampTests {
  @Test(arguments: [
    (1900, 2, 28), (2000, 2, 29), (2023, 2, 28), (2024, 2, 29), (2100, 2, 28), (2400, 2, 29), (2024, 4, 30),
    (2024, 12, 31), (2024, 1, 31),
  ])
  func `a month ends where the calendar says`(year: Int, month: Int, days: Int) {
    #expect(Timestamp.days(in: month, of: year) == days)
    #expect(Timestamp(year: year, month: month, day: days) != nil)
    #expect(Timestamp(year: year, month: month, day: days + 1) == nil)
  }

  @Test func `fields out of range make no time`() {
    #expect(Timestamp(year: 0, month: 1, day: 1) == nil)
    #expect(Timestamp(year: 10_000, month: 1, day: 1) == nil)
    #expect(Timestamp(year: 2024, month: 0, day: 1) == nil)
    #expect(Timestamp(year: 2024, month: 13, day: 1) == nil)
    #expect(Timestamp(year: 2024, month: 1, day: 0) == nil)
    #expect(Timestamp(year: 2024, month: 1, day: 1, hour: 24) == nil)
    #expect(Timestamp(year: 2024, month: 1, day: 1, hour: 1, minute: 60) == nil)
    #expect(Timestamp(year: 2024, month: 1, day: 1, hour: 1, second: 61) == nil)
    #expect(Timestamp(year: 2024, month: 1, day: 1, hour: 1, offset: 1440) == nil)
    #expect(Timestamp(year: .max, month: .min, day: .max, hour: .min, minute: .max, second: .min, offset: .max) == nil)
  }

  // The seconds are those of GNU date: date -u -d TIME +%s
  @Test(arguments: [
    (0, "1970-01-01T00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00Z"),
    (1_641_637_685, "2022-01-08T10:28:05Z"), (4_107_542_400, "2100-03-01T00:00Z"),
    (-62_135_596_800, "0001-01-01T00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func `an instant reads and writes the seconds since 1970`(seconds: Int, text: String) throws {
    let time = try #require(Timestamp(epochSeconds: seconds))
    #expect(time.iso8601 == text)
    #expect(time.epochSeconds == seconds)
  }

  @Test(arguments: [Int.min, -62_135_596_801, 253_402_300_800, .max])
  func `an instant outside the years 1 to 9999 is none`(seconds: Int) {
    #expect(Timestamp(epochSeconds: seconds) == nil)
  }

  @Test func `ten thousand instants make the round trip`() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<10_000 {
      let seconds = Int.random(in: -62_135_596_800...253_402_300_799, using: &random)
      #expect(try #require(Timestamp(epochSeconds: seconds)).epochSeconds == seconds)
    }
  }

  @Test func `ten thousand days follow each other through the week`() throws {
    var day = try #require(Timestamp(year: 1999, month: 12, day: 27))
    #expect(day.weekday == 0)
    for number in 1...10_000 {
      let next = try #require(day.addingDays(1))
      #expect(next.weekday == number % 7)
      #expect(next.epochSeconds - day.epochSeconds == 86_400)
      day = next
    }
    #expect(day.addingDays(-10_000)?.iso8601 == "1999-12-27")
  }

  @Test(arguments: [Int.max, .min, 3_000_000_000, -800_000])
  func `days that lead out of the calendar lead nowhere`(count: Int) throws {
    #expect(try #require(Timestamp.at(10, 28)).addingDays(count) == nil)
  }

  @Test func `ISO 8601 is as precise as what was printed`() {
    func text(_ hour: Int?, _ minute: Int = 0, _ second: Int = 0, _ offset: Int? = nil) -> String? {
      Timestamp(year: 2022, month: 1, day: 8, hour: hour, minute: minute, second: second, offset: offset)?.iso8601
    }
    #expect(text(nil) == "2022-01-08")
    #expect(text(9, 5) == "2022-01-08T09:05")
    #expect(text(9, 5, 7) == "2022-01-08T09:05:07")
    #expect(text(9, 5, 0, 0) == "2022-01-08T09:05Z")
    #expect(text(9, 5, 7, 60) == "2022-01-08T09:05:07+01:00")
    #expect(text(9, 5, 0, -210) == "2022-01-08T09:05-03:30")
    #expect(Timestamp(year: 33, month: 4, day: 3)?.iso8601 == "0033-04-03")
  }

  @Test func `an offset moves the instant`() {
    #expect(Timestamp.at(10, 0, offset: 60)?.epochSeconds == Timestamp.at(9, 0, offset: 0)?.epochSeconds)
    #expect(Timestamp.at(10, 0)?.epochSeconds == Timestamp.at(10, 0, offset: 0)?.epochSeconds)
  }

  @Test func `an interval needs two times of day of one kind`() throws {
    let ten = try #require(Timestamp.at(10, 0))
    let eleven = try #require(Timestamp.at(11, 0))
    #expect(eleven.seconds(since: ten) == 3600)
    #expect(ten.seconds(since: eleven) == -3600)
    #expect(try #require(Timestamp.at(11, 0, offset: 0)).seconds(since: ten) == nil)
    #expect(try #require(Timestamp(year: 2022, month: 1, day: 8)).seconds(since: ten) == nil)
  }
}
