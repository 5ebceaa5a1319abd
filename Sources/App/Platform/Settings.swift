import Configuration
import Foundation
import Localization

/// How this installation is set up: read once at the start from the command line, the environment and a file.
struct Settings: Sendable {
    var dataDirectory: String
    var databaseURL: String
    var host: String
    var port: Int
    var address: String
    var timeZone: TimeZone
    var language: Language
    var secret: String
    var smtpURL: String
    var mailFrom: String
    var publicDirectory: String
    var isDemo: Bool
    /// The programs of others that make files of documents: where they stand, empty for those on the path, nil to do without.
    var chromium: String?
    var pandoc: String?
    /// Whether Chromium guards itself as well; inside a service that is closed tighter it cannot.
    var hasChromiumSandbox = true

    /// Whether people reach this site over HTTPS.
    var isSecure: Bool { address.hasPrefix("https://") }
    var hasMail: Bool { !smtpURL.isEmpty }
    /// Where people can write to those who run this site: the sender of its mails, when that is a real address.
    var contact: String { mailFrom.hasSuffix("@localhost") ? "" : mailFrom }
}

/// A setting that cannot be used, in a sentence for the person who starts the program.
struct SettingError: Error, CustomStringConvertible {
    let name: String
    let value: String
    let expected: String

    var description: String { "The setting \(name) is “\(value)”, but it must be \(expected)." }
}

/// One row of the table of settings: its name in the environment, its default, what it means and what it must be.
struct Setting: Sendable {
    let name: String
    let standard: String
    let meaning: String
    let expected: String
    let isValid: @Sendable (String) -> Bool

    static let all: [Setting] = [
        Setting("DATA_DIR", "data", "folder of the embedded database and of the installation's secret", "a path") { !$0.isEmpty },
        Setting("DATABASE_URL", "", "address of a PostgreSQL database; empty means the embedded one", "empty or postgres://…") {
            $0.isEmpty || $0.hasPrefix("postgres://") || $0.hasPrefix("postgresql://")
        },
        Setting("HOST", "127.0.0.1", "address to listen on", "an address of this machine") { !$0.isEmpty && !$0.contains(" ") },
        Setting("PORT", "8080", "port to listen on", "a number from 1 to 65535") { Int($0).map { (1...65535).contains($0) } ?? false },
        Setting(
            "ADDRESS", "", "address people use, as it stands in mails; empty means http://localhost and the port",
            "empty, http://… or https://…"
        ) {
            $0.isEmpty || $0.hasPrefix("http://") || $0.hasPrefix("https://")
        },
        Setting("TIME_ZONE", "Europe/Brussels", "time zone of dates on pages", "a name such as Europe/Brussels") {
            TimeZone(identifier: $0) != nil
        },
        Setting("LANGUAGE", "nl", "language for visitors whose own is not known", "nl, en or fr") { Language(rawValue: $0) != nil },
        Setting(
            "SECRET", "", "secret of the installation; empty means the file “secret” in the data folder", "empty or at least 32 characters"
        ) {
            $0.isEmpty || $0.count >= 32
        },
        Setting("SMTP_URL", "", "mail server; empty means that links are copied by hand", "empty, smtp://… or smtps://…") {
            $0.isEmpty || $0.hasPrefix("smtp://") || $0.hasPrefix("smtps://")
        },
        Setting("MAIL_FROM", "samenspel@localhost", "sender of mails", "a mail address") {
            $0.contains("@") && !$0.contains(where: \.isNewline)
        },
        Setting("PUBLIC_DIR", "Public", "folder with styles, scripts and pictures", "a folder that exists") {
            var isDirectory: ObjCBool = false
            return FileManager.default.fileExists(atPath: $0, isDirectory: &isDirectory) && isDirectory.boolValue
        },
        Setting("CHROMIUM", "", "program that makes PDF files; empty means the one on the path, “none” to do without", program.expected) {
            program.isValid($0)
        },
        Setting(
            "CHROMIUM_SANDBOX", "yes",
            "whether Chromium guards itself; “no” where the service that runs it is closed so tight that it cannot",
            "yes or no"
        ) { ["yes", "no"].contains($0) },
        Setting(
            "PANDOC", "", "program that makes Word and ODT files; empty means the one on the path, “none” to do without", program.expected
        ) {
            program.isValid($0)
        },
        Setting("DEMO", "no", "whether anybody may sign in as the people of the demo", "yes or no") { ["yes", "no"].contains($0) },
    ]

    /// What the place of a program of others may be.
    private static let program = (
        expected: "empty, “none” or a program that can be run",
        isValid: { @Sendable (place: String) in
            place.isEmpty || place == none || OutsideProgram.isThere(place)
        }
    )
    static let none = "none"

    private init(_ name: String, _ standard: String, _ meaning: String, _ expected: String, isValid: @escaping @Sendable (String) -> Bool) {
        self.name = name
        self.standard = standard
        self.meaning = meaning
        self.expected = expected
        self.isValid = isValid
    }
}

extension Settings {
    /// Reads every setting, the command line first, then the environment.
    ///
    /// - Throws: `SettingError` for the first value that cannot be used.
    init(overrides: [String: String] = [:], environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        let given = InMemoryProvider(
            name: "command-line",
            values: Dictionary(
                uniqueKeysWithValues: overrides.map {
                    (AbsoluteConfigKey([$0.key.lowercased()]), ConfigValue(.string($0.value), isSecret: false))
                }))
        let reader = ConfigReader(providers: [given, EnvironmentVariablesProvider(environmentVariables: environment)])
        var values: [String: String] = [:]
        for setting in Setting.all {
            let value = reader.string(forKey: ConfigKey([setting.name.lowercased()]), default: setting.standard)
            guard setting.isValid(value) else { throw SettingError(name: setting.name, value: value, expected: setting.expected) }
            values[setting.name] = value
        }
        func value(_ name: String) -> String { values[name] ?? "" }
        let port = Int(value("PORT")) ?? 8080
        self.init(
            dataDirectory: value("DATA_DIR"), databaseURL: value("DATABASE_URL"), host: value("HOST"), port: port,
            address: value("ADDRESS").isEmpty ? "http://localhost:\(port)" : value("ADDRESS").trimmingCharacters(in: ["/"]),
            timeZone: TimeZone(identifier: value("TIME_ZONE")) ?? .gmt, language: Language(rawValue: value("LANGUAGE")) ?? .nl,
            secret: value("SECRET"), smtpURL: value("SMTP_URL"), mailFrom: value("MAIL_FROM"), publicDirectory: value("PUBLIC_DIR"),
            isDemo: value("DEMO") == "yes", chromium: value("CHROMIUM") == Setting.none ? nil : value("CHROMIUM"),
            pandoc: value("PANDOC") == Setting.none ? nil : value("PANDOC"), hasChromiumSandbox: value("CHROMIUM_SANDBOX") == "yes")
    }
}
