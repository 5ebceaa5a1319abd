import Foundation
import HTML
import Hummingbird
import Localization

/// What is kept about the person who is signed in: shown, handed over as a file, and erased when they ask.
struct MyDataController: Sendable {
    let data: MyDataStore
    let erasures: ErasureStore
    let members: MemberStore

    func addRoutes(to router: some RouterMethods<WebContext>, members: some RouterMethods<MemberContext>) {
        let own = router.group("instellingen/gegevens", context: SignedInContext.self)
        own.get(use: show)
        own.get("bestand", use: download)
        own.post("wissen", use: ask)
        own.post("wissen/terug", use: takeBack)
        own.post("wissen/nu", use: erase)
        members.post("mensen/:person/wissen", use: askForAnother)
    }

    static let path: WebAddress = "/instellingen/gegevens"

    @Sendable func show(_ request: Request, context: SignedInContext) async throws -> Response {
        .page(try await page(context).markup)
    }

    @Sendable func download(_ request: Request, context: SignedInContext) async throws -> Response {
        let json = try await data.gather(context.visitor.personId).json()
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/json; charset=utf-8", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"samenspel.json\"",
            ], body: .init(byteBuffer: ByteBuffer(string: json)))
    }

    @Sendable func ask(_ request: Request, context: SignedInContext) async throws -> Response {
        guard try await erasures.ask(context.visitor.personId) else { return .page(try await page(context).markup, status: .conflict) }
        return .see(Self.path, .saved)
    }

    @Sendable func takeBack(_ request: Request, context: SignedInContext) async throws -> Response {
        try await erasures.takeBack(context.visitor.personId)
        return .see(Self.path, .saved)
    }

    @Sendable func erase(_ request: Request, context: SignedInContext) async throws -> Response {
        guard context.form["zeker"] == "1" else {
            return .page(try await page(context, isUnsure: true).markup, status: .unprocessableContent)
        }
        guard try await erasures.erase(context.visitor.personId) else { return .page(try await page(context).markup, status: .conflict) }
        return .see("/", .erased)
    }

    /// A coordinator passes on the request of somebody who has no account.
    @Sendable func askForAnother(_ request: Request, context: MemberContext) async throws -> Response {
        let places = try await members.places(of: context.identifier("person"), in: context.network.id)
        try context.require(context.membership.mayManagePeople)
        guard let member = places.first else { throw WebError.notFound }
        let (l, zone) = (member.language, context.web.site.timeZone)
        let date = l.longDate(members.surroundings.now() + ErasureStore.pause, in: zone)
        let letter = member.address.map {
            NewMail(
                network: nil, recipient: member.name, address: $0, subject: l(MyDataText.erasureSubject),
                body: l(
                    MyDataText.erasureLetter(
                        name: member.name, network: context.network.name, date: date, link: context.web.site.address + Self.path.text)))
        }
        try await erasures.ask(for: member, in: context.network, by: context.visitor.personId, letter: letter)
        return .see(context.path.appending("prullenmand"), .inBin)
    }

    private func page(_ context: SignedInContext, isUnsure: Bool = false) async throws -> MyDataPage {
        let person = context.visitor.personId
        return MyDataPage(
            frame: context.frame, data: try await data.gather(person), blocks: try await erasures.blocks(person),
            due: try await erasures.due(person), isUnsure: isUnsure)
    }
}
