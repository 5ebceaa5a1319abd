import ArgumentParser
import Foundation
import Storage

/// Serves a network that does not exist, for who wants to look around.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Fill an empty database with the demo network and serve it, where anybody may sign in as its people."
    )

    @OptionGroup var options: DataOptions

    @Option(help: "Port to listen on.")
    var port = 8080

    @Flag(help: "Fill the database and stop.")
    var fillOnly = false

    func run() async throws {
        let settings = try options.settings(["DATA_DIR": options.data ?? "demo-data", "PORT": "\(port)", "DEMO": "yes"])
        let app = try await App(settings: settings)
        if try await DemoStore(database: app.stores.database).isEmpty() {
            print("Filling the database with the demo network…")
            let line = ProgressLine("Filling")
            try await Demo(app: app, progress: line.tell).fill()
            try await DemoSigning.fix(in: app)
            line.end()
        }
        guard !fillOnly else { return await app.stores.database.close() }
        try await Serve.serve(app)
    }
}
