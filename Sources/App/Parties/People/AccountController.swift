import Foundation
import HTML
import Hummingbird
import Localization

/// A person's own settings: name, language, addresses, password, where they are signed in.
struct AccountController: Sendable {
    let people: PersonStore
    let sessions: SessionStore
    let passwords: Passwords

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.post("taal", use: setLanguage)
        let own = router.group("instellingen", context: SignedInContext.self)
        own.get(use: edit)
        own.post(use: update)
        own.post("adressen", use: addAddress)
        own.post("adressen/weg", use: removeAddress)
        own.post("wachtwoord", use: setPassword)
        own.post("sessies", use: endSessions)
    }

    static let path: WebAddress = "/instellingen"

    @Sendable func edit(_ request: Request, context: SignedInContext) async throws -> Response {
        .page(try await page(context).markup)
    }

    @Sendable func update(_ request: Request, context: SignedInContext) async throws -> Response {
        var page = try await page(context)
        page.name = context.form["naam"]
        page.errors.require(page.name, "naam")
        guard page.errors.isEmpty else { return .page(page.markup, status: .unprocessableContent) }
        let language = Language(rawValue: context.form["taal"]) ?? context.language
        try await people.change(context.visitor.personId, name: page.name, language: language)
        return .see(Self.path, .saved)
    }

    @Sendable func addAddress(_ request: Request, context: SignedInContext) async throws -> Response {
        guard let address = MailAddress.normalised(context.form["adres"]) else {
            var page = try await page(context)
            page.errors["adres"] = FieldText.address
            page.newAddress = context.form["adres"]
            return .page(page.markup, status: .unprocessableContent)
        }
        try await people.add(address: address, to: context.visitor.personId)
        return .see(Self.path, .added)
    }

    @Sendable func removeAddress(_ request: Request, context: SignedInContext) async throws -> Response {
        try await people.remove(address: context.form["adres"], from: context.visitor.personId)
        return .see(Self.path, .removed)
    }

    @Sendable func setPassword(_ request: Request, context: SignedInContext) async throws -> Response {
        let password = context.form["wachtwoord"]
        if password.isEmpty {
            try await people.set(password: nil, for: context.visitor.personId)
            return .see(Self.path, .passwordRemoved)
        }
        guard (Passwords.shortest...200).contains(password.count) else {
            var page = try await page(context)
            page.errors["wachtwoord"] = AccountText.passwordLength
            return .page(page.markup, status: .unprocessableContent)
        }
        try await people.set(password: passwords.hash(password), for: context.visitor.personId)
        try await sessions.endOthers(than: context.visitor)
        return .see(Self.path, .passwordSet)
    }

    @Sendable func endSessions(_ request: Request, context: SignedInContext) async throws -> Response {
        try await sessions.endOthers(than: context.visitor)
        return .see(Self.path, .signedOutEverywhere)
    }

    /// The language of the pages, for a visitor in a cookie and for a person in their settings.
    @Sendable func setLanguage(_ request: Request, context: WebContext) async throws -> Response {
        guard let language = Language(rawValue: context.form["taal"]) else { throw WebError.unreadable }
        if let visitor = context.visitor { try await people.set(language: language, for: visitor.personId) }
        var response = Response.see(SignInController.localAddress(context.form["terug"]))
        SiteCookie.language.set(language.rawValue, maxAge: 365 * 86_400, on: &response, isSecure: context.site.isSecure)
        return response
    }

    private func page(_ context: SignedInContext) async throws -> AccountPage {
        let person = try await people.find(context.visitor.personId)
        let addresses = try await people.addresses(of: person.id)
        return AccountPage(frame: context.frame, person: person, addresses: addresses, name: person.name)
    }
}
