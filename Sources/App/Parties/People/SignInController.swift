import Foundation
import HTML
import Hummingbird
import Localization

/// Signing in by a link in a mail or with a password, and signing out.
struct SignInController: Sendable {
    let people: PersonStore
    let signIns: SignInStore
    let sessions: SessionStore
    let passwords: Passwords
    let limiter = AttemptLimiter(most: 10)
    let hasMail: Bool

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("aanmelden", use: new)
        router.post("aanmelden", use: create)
        router.get("aanmelden/:token", use: confirm)
        router.post("aanmelden/:token", use: open)
        router.post("afmelden", use: delete)
    }

    @Sendable func new(_ request: Request, context: WebContext) async throws -> Response {
        let back = request.uri.queryParameters["terug"].map(String.init) ?? ""
        return .page(SignInPage(frame: context.frame, hasMail: hasMail, back: back).markup)
    }

    @Sendable func create(_ request: Request, context: WebContext) async throws -> Response {
        let typed = context.form["adres"]
        var page = SignInPage(frame: context.frame, hasMail: hasMail, back: context.form["terug"], address: typed)
        guard let address = MailAddress.normalised(typed) else {
            page.errors["adres"] = FieldText.address
            return .page(page.markup, status: .unprocessableContent)
        }
        let password = context.form["wachtwoord"]
        if !password.isEmpty {
            if let person = try await person(at: address, with: password) {
                return try await signIn(person.id, to: Self.localAddress(context.form["terug"]), context)
            }
            page.errors["wachtwoord"] = SignInText.wrongPassword
            return .page(page.markup, status: .unprocessableContent)
        }
        let (site, back) = (context.site, Self.localAddress(context.form["terug"]))
        if hasMail {
            try await signIns.sendLink(to: address) { person, token in
                // Who came to a closed door gets there by the link too.
                let path = WebAddress(path: ["aanmelden", token.text])
                let link = back == "/mijn-plek" ? path : path.query("terug", back.text)
                return SignInMail.mail(to: person, address: address, link: site.address + link.text)
            }
        }
        return .page(LinkSentPage(frame: context.frame, address: address, hasMail: hasMail).markup)
    }

    @Sendable func confirm(_ request: Request, context: WebContext) async throws -> Response {
        let token = Token(text: try context.parameter("token"))
        let people = try await signIns.people(behind: token)
        let back = request.uri.queryParameters["terug"].map(String.init) ?? ""
        let page = ConfirmSignInPage(
            frame: context.frame, people: people, path: WebAddress(path: ["aanmelden", token.text]), back: back)
        return .page(page.markup, status: people.isEmpty ? .gone : .ok)
    }

    @Sendable func open(_ request: Request, context: WebContext) async throws -> Response {
        let token = Token(text: try context.parameter("token"))
        let people = try await signIns.people(behind: token)
        let chosen = people.first { $0.id.rawValue == context.form["wie"] } ?? (people.count == 1 ? people.first : nil)
        guard let chosen, try await signIns.use(token) else {
            let page = ConfirmSignInPage(frame: context.frame, people: [], path: "/aanmelden")
            return .page(page.markup, status: .gone)
        }
        return try await signIn(chosen.id, to: Self.localAddress(context.form["terug"]), context)
    }

    @Sendable func delete(_ request: Request, context: WebContext) async throws -> Response {
        if let visitor = context.visitor { try await sessions.end(visitor) }
        var response = Response.see("/", .left)
        SiteCookie.session.clear(on: &response, isSecure: context.site.isSecure)
        return response
    }

    func signIn(_ person: Identifier, to address: WebAddress, _ context: WebContext) async throws -> Response {
        if let visitor = context.visitor { try await sessions.end(visitor) }
        let token = try await sessions.start(for: person)
        var response = Response.see(address)
        SiteCookie.session.set(token.text, maxAge: Int(SessionStore.lifetime), on: &response, isSecure: context.site.isSecure)
        return response
    }

    private func person(at address: String, with password: String) async throws -> Person? {
        let now = people.surroundings.now()
        guard await !limiter.isExhausted(address, at: now) else { return nil }
        let candidates = try await people.people(at: address).filter { $0.password != nil }
        for person in candidates where try await passwords.verify(password, person.password) {
            await limiter.forget(address)
            return person
        }
        if candidates.isEmpty { _ = try await passwords.verify(password, nil) }
        await limiter.noteFailure(address, at: now)
        return nil
    }

    /// Where to go afterwards: only to a page of this site.
    static func localAddress(_ address: String) -> WebAddress {
        let text = address.prefix { $0 != "?" && $0 != "#" }
        guard text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"), !text.contains(where: \.isNewline), text.count < 500 else {
            return "/mijn-plek"
        }
        return WebAddress(path: text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init))
    }
}
