import ArgumentParser
import Storage

/// Brings the schema of the database up to date and stops.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring the database's schema up to date.")

    @OptionGroup var options: DataOptions

    func run() async throws {
        let line = ProgressLine("Migrating")
        let app = try await App(settings: options.settings(), migrating: line.tell)
        line.end()
        print("The database is up to date: \(app.stores.schedule.engine), \(Migrations.all.count) steps.")
        await app.stores.database.close()
    }
}
