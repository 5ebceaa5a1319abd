// swift-tools-version:6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A system library that Debian ships: found by pkg-config, installed by name.
func debian(_ name: String, _ pkgConfig: String, _ packages: String...) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(packages)])
}

let package = Package(
    name: "samenspel",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        debian("CLibPQ", "libpq", "libpq-dev"),
        debian("CCurl", "libcurl", "libcurl4-openssl-dev"),
        debian("CQREncode", "libqrencode", "libqrencode-dev"),
        debian("CZlib", "zlib", "zlib1g-dev"),
        debian("CZip", "libzip", "libzip-dev"),
        debian("CExpat", "expat", "libexpat1-dev"),
        debian("CXLSXWriter", "xlsxwriter", "libxlsxwriter-dev"),
        debian("CRSVG", "librsvg-2.0", "librsvg2-dev"),
        debian("CMark", "libcmark-gfm", "libcmark-gfm-dev", "libcmark-gfm-extensions-dev"),
        .target(name: "HTML", swiftSettings: settings),
        .target(name: "Markdown", dependencies: ["CMark", "HTML"], swiftSettings: settings),
        .target(name: "Localization", swiftSettings: settings),
        .target(
            name: "Storage",
            dependencies: ["CLibPQ", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .target(name: "Statistics", swiftSettings: settings),
        .target(name: "Charts", dependencies: ["HTML"], swiftSettings: settings),
        .target(name: "Workbooks", dependencies: ["CXLSXWriter", "CZip", "CExpat"], swiftSettings: settings),
        .target(
            name: "App",
            dependencies: [
                "HTML", "Localization", "Storage", "Statistics", "Charts", "Workbooks", "Markdown", "CCurl", "CQREncode", "CZlib", "CZip", "CRSVG",
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Catalogue"), .copy("Demo/cast.json")],
            swiftSettings: settings),
        .executableTarget(name: "samenspel", dependencies: ["App"], swiftSettings: settings),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: settings),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "HTML"], swiftSettings: settings),
        .testTarget(name: "LocalizationTests", dependencies: ["Localization"], swiftSettings: settings),
        .testTarget(name: "StorageTests", dependencies: ["Storage"], swiftSettings: settings),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics"], swiftSettings: settings),
        .testTarget(name: "ChartsTests", dependencies: ["Charts", "HTML"], swiftSettings: settings),
        .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks"], swiftSettings: settings),
        .testTarget(
            name: "AppTests",
            dependencies: [
                "App", "HTML", "Localization", "Markdown", "Storage", "Statistics",
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            exclude: ["Schema", "Snapshots"],
            swiftSettings: settings),
    ]
)
