// swift-tools-version: 6.2
import PackageDescription

// The fuzzer is a package of its own, so that the tool's graph knows nothing of it. The rooms under test are linked into
// `Sources` and compiled here with coverage for libFuzzer. `scripts/fuzz` builds and runs it.

let instrumented: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer"])]
let archives: [LinkerSetting] = [.linkedLibrary(":libgumbo.a"), .linkedLibrary(":libutf8proc.a")]

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CGumbo"),
    .systemLibrary(name: "CUnicode"),
    .target(name: "CFuzzing"),
    .target(name: "CReportAssets", exclude: ["style.css", "report.js"]),
    .target(name: "ThreadModel", swiftSettings: instrumented),
    .target(name: "ThreadFormats", dependencies: ["ThreadModel", "CGumbo"], swiftSettings: instrumented),
    .target(name: "Reporters", dependencies: ["ThreadModel", "CUnicode", "CReportAssets"]),
    .executableTarget(
      name: "fuzz", dependencies: ["ThreadModel", "ThreadFormats", "Reporters", "CFuzzing"],
      linkerSettings: archives + [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

for target in package.targets where target.type != .system && target.name != "CReportAssets" {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
