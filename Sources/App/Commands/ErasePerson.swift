import ArgumentParser
import Foundation
import Storage

/// Erases whoever uses a mail address, for a request that came by letter or mail.
struct ErasePerson: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase-person", abstract: "Erase a person, or a guest, by mail address: at once and for good.")

    @OptionGroup var options: DataOptions

    @Argument(help: "The mail address.")
    var address: String

    @Option(help: "The person's name, when several people share the address.")
    var name: String?

    @Flag(help: "Do not ask for confirmation.")
    var yes = false

    func validate() throws {
        guard MailAddress.normalised(address) != nil else { throw ValidationError("“\(address)” is not a mail address.") }
    }

    func run() async throws {
        let app = try await App(settings: options.settings())
        let address = MailAddress.normalised(address) ?? address
        let people = try await app.stores.people.people(at: address).filter { name == nil || $0.name == name }
        let guests = try await app.stores.erasures.guests(at: address)
        guard !people.isEmpty || guests > 0 else { throw ValidationError("Nobody uses \(address).") }
        guard people.count < 2 else {
            throw ValidationError("\(people.map(\.name).joined(separator: " and ")) share \(address). Say who with --name.")
        }
        print("To be erased: \((people.map(\.name) + (guests > 0 ? ["\(guests) invitations as a guest"] : [])).joined(separator: ", ")).")
        guard yes || isConfirmed(address) else { throw ValidationError("Nothing was erased.") }
        if let person = people.first, try await !app.stores.erasures.erase(person.id) {
            let networks = try await app.stores.erasures.blocks(person.id).joined(separator: ", ")
            throw ValidationError("\(person.name) is the only coordinator of \(networks). Nothing was erased.")
        }
        if guests > 0 { try await app.stores.erasures.eraseGuests(at: address) }
        try await app.stores.erasures.wipe()
        print("Erased.")
        await app.stores.database.close()
    }

    /// Whoever types the address once more means it.
    private func isConfirmed(_ address: String) -> Bool {
        print("Type the address once more to erase for good:")
        return readLine().flatMap(MailAddress.normalised) == address
    }
}
