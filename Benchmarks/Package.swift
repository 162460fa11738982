// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the tool's graph knows nothing of it. The rooms that are measured are linked into
// `Sources`. `make bench` builds and runs it.

let package = Package(
  name: "benchmarks",
  targets: [
    .systemLibrary(name: "CPCRE2"),
    .systemLibrary(name: "CGumbo"),
    .target(name: "SeededRandom"),
    .target(name: "ThreadModel"),
    .target(name: "ThreadFormats", dependencies: ["ThreadModel", "CGumbo"]),
    .target(name: "PatternMatching", dependencies: ["CPCRE2"]),
    .target(name: "ThreadStatistics", dependencies: ["ThreadModel"]),
    .executableTarget(name: "StatisticsBench", dependencies: ["SeededRandom", "ThreadModel", "ThreadStatistics"]),
    .executableTarget(
      name: "ParsingBench", dependencies: ["SeededRandom", "ThreadModel", "ThreadFormats", "CGumbo"],
      linkerSettings: [
        .linkedLibrary(":libgumbo.a", .when(platforms: [.linux])), .linkedLibrary("gumbo", .when(platforms: [.macOS])),
      ]),
    .executableTarget(
      name: "MatchingBench", dependencies: ["SeededRandom", "PatternMatching"],
      linkerSettings: [
        .linkedLibrary(":libpcre2-8.a", .when(platforms: [.linux])),
        .linkedLibrary("pcre2-8", .when(platforms: [.macOS])),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
