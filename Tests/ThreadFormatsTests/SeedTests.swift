import TestSupport
import Testing
import ThreadFormats
import ThreadModel

/// What holds for every sample under `seeds/`, whatever its format.
struct SeedTests {
  @Test func `every format but the texts without comments has a sample`() {
    let known = Set(Seed.all.map(\.format))
    #expect(FormatRegistry.all.map { $0.name }.filter { !known.contains($0) } == [])
    #expect(known.subtracting(FormatRegistry.all.map { $0.name }) == [])
  }

  @Test(arguments: Seed.all)
  func `a sample is recognised as its format, and as no other one`(_ seed: Seed) throws {
    let detection = FormatDetector.detect(try seed.document())
    #expect(detection.format.name == seed.format)
    #expect(detection.confidence > (detection.runnerUp?.confidence ?? 0))
  }

  @Test(arguments: Seed.all)
  func `a sample is read as recorded`(_ seed: Seed) throws {
    let document = try seed.document()
    let page = try FormatDetector.detect(document).format.parse(document, context: ParseContext())
    let threads = page.threads.map { ThreadBuilder.build($0, fallbackKey: seed.path) }
    let listing = RecordListing.text(of: threads, defects: page.defects)
    #expect(Golden.difference(listing, from: seed.golden) == nil)
  }

  @Test(arguments: Seed.all)
  func `a sample that ends early is read`(_ seed: Seed) throws {
    try HostileReading.readVariants(Mutation.prefixes(of: try seed.bytes()), of: seed)
  }

  @Test(arguments: Seed.all)
  func `a sample with any bytes changed is read`(_ seed: Seed) throws {
    try HostileReading.readVariants(Mutation.flips(of: try seed.bytes()), of: seed)
  }

  /// One whole round through the registry: a stranger may be asked, or forced, to read anything.
  @Test(arguments: Seed.all)
  func `every format reads a sample of any other to its end`(_ seed: Seed) throws {
    HostileReading.read(try seed.bytes(), as: FormatRegistry.all)
  }
}
