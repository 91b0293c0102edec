// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// cmark-gfm comes from the system. On Linux its static archives are linked, so that `copsite` is
// one file that runs where no such package is installed; with `pkgConfig` the shared library would
// be linked besides. Homebrew's library lies outside the compiler's own folders: there pkg-config
// must say where.
#if os(Linux)
  let pkgConfig: String? = nil
  let archives: [LinkerSetting] = [
    .linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a"),
  ]
#else
  let pkgConfig: String? = "libcmark-gfm"
  let archives: [LinkerSetting] = []
#endif

let package = Package(
  name: "copsite",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "copsite", targets: ["copsite"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // The command.
    .executableTarget(
      name: "copsite",
      dependencies: [
        "Building", "Drafting", "HandbookModel", "Diagnostics", "ProcessStart",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      resources: [.embedInCode("Serving/preview.js")],
      swiftSettings: settings),
    .target(name: "ProcessStart"),

    // The flow, the disk and all parallelism.
    .target(
      name: "Building",
      dependencies: [
        "Reading", "SiteRendering", "Drafting", "HandbookModel", "Diagnostics", "EmbeddedFiles",
        "FolderSwap",
      ],
      swiftSettings: settings),
    .target(name: "EmbeddedFiles"),
    .target(name: "FolderSwap"),

    // Files into entries, entries into pages: pure.
    .target(
      name: "Reading",
      dependencies: ["HandbookModel", "Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "SiteRendering",
      dependencies: [
        "HandbookModel", "Diagnostics", "Markdown", "ICalendar", "SearchIndex",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: settings),
    // Values into files for organizers to go on with: pure.
    .target(
      name: "Drafting", dependencies: ["Reading", "HandbookModel", "ICalendar", "Diagnostics"],
      swiftSettings: settings),
    .target(name: "HandbookModel", dependencies: ["Diagnostics"], swiftSettings: settings),
    .target(name: "Diagnostics", swiftSettings: settings),

    // Text of calendars.
    .target(name: "ICalendar", swiftSettings: settings),

    // Words and where they stand, for searches in a browser.
    .target(name: "SearchIndex", swiftSettings: settings),

    // Markdown over cmark-gfm.
    .target(
      name: "Markdown", dependencies: ["CMarkGFM", "CMarkGFMShim"], swiftSettings: settings,
      linkerSettings: archives),
    .target(name: "CMarkGFMShim", dependencies: ["CMarkGFM"]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: pkgConfig,
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "HandbookModelTests", dependencies: ["HandbookModel", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "HandbookModel", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "CMarkGFM", "CMarkGFMShim"],
      swiftSettings: settings),
    .testTarget(
      name: "DraftingTests",
      dependencies: ["Drafting", "Reading", "HandbookModel", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(name: "ICalendarTests", dependencies: ["ICalendar"], swiftSettings: settings),
    .testTarget(name: "SearchIndexTests", dependencies: ["SearchIndex"], swiftSettings: settings),
    .testTarget(
      name: "SiteRenderingTests",
      dependencies: ["SiteRendering", "HandbookModel", "Diagnostics", "Markdown", "ICalendar"],
      swiftSettings: settings),
    .testTarget(
      name: "BuildingTests",
      dependencies: [
        "Building", "SiteRendering", "Reading", "HandbookModel", "Diagnostics", "EmbeddedFiles",
      ],
      swiftSettings: settings),
    // Runs the built command as a user would; `copsite` is named so that it is built first.
    .testTarget(
      name: "CommandTests", dependencies: ["copsite"], exclude: ["Sites"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
