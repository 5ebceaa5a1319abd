import HTML
import Hummingbird
import Localization

/// A coordinator corrects the address of somebody in their network.
struct AddressController: Sendable {
    let addresses: AddressStore
    let members: MemberStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.post("mensen/:person/adres", use: update)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let places = try await members.places(of: context.identifier("person"), in: context.network.id)
        try context.require(context.membership.mayManagePeople)
        guard let member = places.first else { throw WebError.notFound }
        let typed = context.form["adres"]
        guard let address = MailAddress.normalised(typed) else {
            let care = try await members.care(for: member.personId, in: context.network.id, by: context.visitor.personId)
            var page = MemberPage(
                frame: context.frame(in: .partners), path: context.path, places: places, care: care, problem: FieldText.address)
            page.typedAddress = typed
            return .page(page.markup, status: .unprocessableContent)
        }
        try await addresses.correct(address, of: member, in: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("mensen").appending(member.personId.rawValue), .saved)
    }
}
