import Testing

@testable import ThreadFormats

struct MailAttributionTests {
  @Test(arguments: [
    ("On Tue, 17 Nov 2009 18:21:38 -0500, Aron Griff <aron@x.example> wrote:", "Aron Griff"),
    ("On Wed, 1 Jan 2003 13:02:58 -0800 (PST), ann@x.example (Ann Lee) wrote:", "Ann Lee"),
    ("On Tue, Nov 17, 2009 at 11:35 PM, Jan J <jan at x.example> wrote:", "Jan J"),
    ("On 2019-05-06 10:00, Ida Wachs wrote:", "Ida Wachs"),
    ("Ann Lee wrote:", "Ann Lee"),
    ("ann says:", "ann"),
    ("--- Ann R-M Lee <ann@x.example> wrote:", "Ann R-M Lee"),
    ("--- In club@groups.example, Ann <ann@x...> wrote:", "Ann"),
    ("In article <12@x.example>, ann of the lee <ann@x.example> writes:", "ann of the lee"),
    ("* Ann Lee <ann@x.example> [2009-11-17 12:00]:", "Ann Lee"),
    ("Quoting Ann Lee (ann@x.example):", "Ann Lee"),
    ("Am 06.05.2019 um 10:00 schrieb Ida Wachs:", "Ida Wachs"),
    ("Am Montag, 6. Mai 2019, 10:00:00 CEST schrieb Ida Wachs:", "Ida Wachs"),
    ("Ida Wachs schrieb am 06.05.2019 um 10:00:", "Ida Wachs"),
    ("Ida Wachs <ida@x.example> hat am 6. Mai 2019 um 10:00 geschrieben:", "Ida Wachs"),
    ("Le lun. 6 mai 2019 à 10:00, Odile Cire <o@x.example> a écrit :", "Odile Cire"),
    ("Le 06/05/2019 à 10:00, Odile Cire a écrit :", "Odile Cire"),
    ("W dniu 06.05.2019 o 10:00, Jurek Żądło pisze:", "Jurek Żądło"),
    ("pon., 6 maj 2019 o 10:00 Jurek Żądło <j@x.example> napisał(a):", "Jurek Żądło"),
    ("Dnia 6 maja 2019 10:00 Anna Pszczoła <a@x.example> napisała:", "Anna Pszczoła"),
    ("Użytkownik Jurek napisał:", "Jurek"),
    ("6 мая 2019 г., 12:00, Иван Пасечник пишет:", "Иван Пасечник"),
    ("пн, 6 мая 2019 г. в 12:00, Иван Пасечник <i@x.example>:", "Иван Пасечник"),
    ("Иван Пасечник писал(а) 06.05.2019 12:00:", "Иван Пасечник"),
    ("06.05.2019 12:00, Иван пишет:", "Иван"),
    ("El lun, 6 may 2019 a las 10:00, Ana Colmena (<a@x.example>) escribió:", "Ana Colmena"),
    ("El 06/05/2019 a las 10:00, Ana escribió:", "Ana"),
    ("<ann@x.example> wrote:", "ann@x.example"),
  ])
  func `an attribution names its author`(_ line: String, _ author: String) {
    #expect(MailAttribution(line)?.author == author)
  }

  @Test(arguments: [
    "You wrote:", "At 01:04 03/01/07 -0800, you wrote:", "Вы писали 6 мая 2019 г., 12:00:", "Vous avez écrit :",
  ])
  func `an attribution may name nobody`(_ line: String) {
    #expect(MailAttribution(line) != nil)
    #expect(MailAttribution(line)?.author == nil)
  }

  @Test(arguments: [
    "As the manual says:", "I have two questions:", "On the other hand:", "See https://x.example for more:", ":",
    "wrote",
    "Ann wrote about this before", "The error in the log file of the second machine says:", "",
  ])
  func `a sentence that ends in a colon is none`(_ line: String) { #expect(MailAttribution(line) == nil) }

  @Test func `an attribution may name the message`() {
    let found = MailAttribution("In article <12@x.example>, Ann <ann@x.example> writes:")
    #expect(found?.messageID == "12@x.example")
  }
}
