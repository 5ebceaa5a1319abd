import ArgumentParser
import Foundation
import Hummingbird
import NIOCore
import Storage

/// Serves the site until it is asked to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the site.", discussion: SettingsHelp.text)

    @OptionGroup var options: DataOptions

    @Option(help: "Port to listen on.")
    var port: Int?

    func run() async throws {
        try await Self.serve(try await App(settings: options.settings(["PORT": port.map(String.init)])))
    }

    static func serve(_ app: App) async throws {
        let address = app.settings.address
        try await app.planMissingCopies()
        do {
            try await app.server(onReady: { FileHandle.standardOutput.write(Data("Samenspel is ready: \(address)\n".utf8)) }).runService()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw SettingError(name: "PORT", value: "\(app.settings.port)", expected: "a port that no other program uses")
        }
        await app.stores.database.close()
    }
}

/// The table of settings, for the help.
enum SettingsHelp {
    static var text: String {
        let rows = Setting.all.map { setting in
            "  \(setting.name.padding(toLength: 16, withPad: " ", startingAt: 0)) \(setting.meaning)\n                   default: \(setting.standard.isEmpty ? "(empty)" : setting.standard); must be \(setting.expected)"
        }
        return "Settings, from the environment:\n" + rows.joined(separator: "\n")
    }
}
