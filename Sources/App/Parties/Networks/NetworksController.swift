import Foundation
import HTML
import Hummingbird

/// Making a network and keeping its description right.
struct NetworksController: Sendable {
    let networks: NetworkStore
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<WebContext>, members: some RouterMethods<MemberContext>) {
        let signedIn = router.group("netwerken", context: SignedInContext.self)
        signedIn.get("nieuw", use: new)
        signedIn.post(use: create)
        members.get("wijzigen", use: edit)
        members.post("wijzigen", use: update)
    }

    @Sendable func new(_ request: Request, context: SignedInContext) async throws -> Response {
        .page(NetworkFormPage(frame: context.frame, form: NetworkForm(), lists: lists, network: nil).markup)
    }

    @Sendable func create(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = NetworkForm(context.form, lists: lists)
        guard let network = form.network(networks.surroundings.identifier()) else {
            return .page(
                NetworkFormPage(frame: context.frame, form: form, lists: lists, network: nil).markup, status: .unprocessableContent)
        }
        try await networks.make(network, by: context.visitor.personId)
        return .see(network.path, .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        let page = NetworkFormPage(
            frame: context.frame(in: .overview), form: NetworkForm(context.network), lists: lists, network: context.network)
        return .page(page.markup)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        let form = NetworkForm(context.form, lists: lists)
        guard let network = form.network(context.network.id) else {
            let page = NetworkFormPage(frame: context.frame(in: .overview), form: form, lists: lists, network: context.network)
            return .page(page.markup, status: .unprocessableContent)
        }
        try await networks.change(network, by: context.visitor.personId)
        return .see(network.path, .saved)
    }
}
