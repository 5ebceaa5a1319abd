import ArgumentParser
import Foundation
import HTML
import Localization
import Storage

/// Adds a person and prints a link to sign in with, as no mail may be set up yet.
struct AddPerson: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-person", abstract: "Add a person, or find them, and print a link to sign in with (once, for a day).")

    @OptionGroup var options: DataOptions

    @Argument(help: "The person's name.")
    var name: String

    @Argument(help: "The person's mail address.")
    var address: String

    @Option(help: "The person's language: nl, en or fr.")
    var language = "nl"

    @Flag(help: "Make this person an administrator of the installation.")
    var administrator = false

    func validate() throws {
        guard MailAddress.normalised(address) != nil else { throw ValidationError("“\(address)” is not a mail address.") }
        guard Language(rawValue: language) != nil else { throw ValidationError("The language is nl, en or fr.") }
        guard (1...300).contains(name.unicodeScalars.count) else { throw ValidationError("A name has 1 to 300 characters.") }
    }

    func run() async throws {
        let app = try await App(settings: options.settings())
        let person = try await app.stores.people.findOrAdd(
            name: name, address: MailAddress.normalised(address), language: Language(rawValue: language) ?? .nl,
            isAdministrator: administrator)
        let token = try await app.stores.signIns.link(for: person)
        print(app.settings.address + WebAddress(path: ["aanmelden", token.text]).text)
        await app.stores.database.close()
    }
}
