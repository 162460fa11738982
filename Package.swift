// swift-tools-version: 6.2
import PackageDescription

// The C libraries are linked as archives, so that the installed tool is one self-contained file.
func archive(_ name: String) -> [LinkerSetting] {
  [.linkedLibrary(":lib\(name).a", .when(platforms: [.linux])), .linkedLibrary(name, .when(platforms: [.macOS]))]
}

let package = Package(
  name: "moderate",
  products: [
    .executable(name: "moderate", targets: ["moderate"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries. Each folder holds a module map and the only header that knows a C macro.
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CUnicode", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CAllocator"),
    .target(name: "CBundledRules"),
    .target(name: "CReportAssets", exclude: ["style.css", "report.js"]),

    // Floor 0: the nouns, the one door to PCRE2, and that to SHA-256.
    .target(name: "ThreadModel"),
    .target(name: "Digests", dependencies: ["CDigest"], linkerSettings: archive("md")),
    .target(name: "PatternMatching", dependencies: ["CPCRE2"], linkerSettings: archive("pcre2-8")),

    // Floor 1: the verbs. They are strangers to each other and share nouns.
    .target(name: "ThreadFormats", dependencies: ["ThreadModel", "CGumbo"], linkerSettings: archive("gumbo")),
    .target(
      name: "RuleEngine", dependencies: ["ThreadModel", "PatternMatching", "CYAML", "CUnicode", "Digests"],
      linkerSettings: archive("yaml") + archive("utf8proc")),
    .target(name: "ThreadStatistics", dependencies: ["ThreadModel"]),
    .target(name: "Redaction", dependencies: ["ThreadModel", "Digests"]),
    .target(
      name: "Reporters", dependencies: ["ThreadModel", "CUnicode", "CReportAssets"], linkerSettings: archive("utf8proc")
    ),

    // Above the engine, which is its judge: other tools' rules in, packs out.
    .target(name: "RuleImport", dependencies: ["ThreadModel", "RuleEngine"]),

    // Floor 2: the sentence "read, rebuild, judge, count", and the commands that say it.
    .target(
      name: "Moderation",
      dependencies: [
        "ThreadModel", "ThreadFormats", "RuleEngine", "ThreadStatistics", "CBundledRules", "CZlib", "CZstd",
      ],
      linkerSettings: archive("z") + archive("zstd")),
    .executableTarget(
      name: "moderate",
      dependencies: [
        "ThreadModel", "ThreadFormats", "RuleEngine", "RuleImport", "ThreadStatistics", "Redaction", "Moderation",
        "Reporters", "CAllocator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestSupport", dependencies: ["ThreadModel"], path: "Tests/TestSupport"),
    .testTarget(name: "ThreadModelTests", dependencies: ["ThreadModel", "TestSupport"]),
    .testTarget(name: "PatternMatchingTests", dependencies: ["PatternMatching", "TestSupport"]),
    .testTarget(
      name: "ThreadFormatsTests", dependencies: ["ThreadModel", "ThreadFormats", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "RuleEngineTests", dependencies: ["ThreadModel", "RuleEngine", "TestSupport"],
      exclude: ["Broken", "Language"]),
    .testTarget(name: "RuleImportTests", dependencies: ["ThreadModel", "RuleEngine", "RuleImport", "TestSupport"]),
    .testTarget(name: "ThreadStatisticsTests", dependencies: ["ThreadModel", "ThreadStatistics", "TestSupport"]),
    .testTarget(name: "RedactionTests", dependencies: ["ThreadModel", "Redaction"]),
    .testTarget(
      name: "ModerationTests",
      dependencies: ["ThreadModel", "ThreadFormats", "RuleEngine", "Moderation", "Reporters", "TestSupport"]),
    .testTarget(
      name: "ReportersTests",
      dependencies: ["ThreadModel", "ThreadFormats", "ThreadStatistics", "Reporters", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(name: "EndToEndTests", dependencies: ["moderate", "TestSupport"]),
    .testTarget(name: "RepositoryTests", dependencies: ["moderate", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

let warningsAreErrors = Context.environment["CI"] != nil
for target in package.targets where target.type != .system && !["CBundledRules", "CReportAssets"].contains(target.name)
{
  var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  if warningsAreErrors { settings.append(.treatAllWarnings(as: .error)) }
  target.swiftSettings = settings
}
