import Foundation
import HTML
import Hummingbird

/// Lets people into a network they belong to. For everybody else it is not there. One that ended is there to read.
struct NetworkDoor: RouterMiddleware {
    let networks: NetworkStore

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        guard let visitor = context.visitor else { throw WebError.signInFirst }
        var context = context
        let (network, hats) = try await networks.find(context.identifier("network"), for: visitor.personId)
        if network.endedAt != nil, ![.get, .head].contains(request.method), !NetworkArchive.takes(request.uri.path) {
            throw WebError.ended
        }
        context.admitted = Admission(visitor: visitor, network: network, hats: hats)
        return try await next(request, context)
    }
}

/// What the door found: who came in, where, and as what.
struct Admission: Sendable {
    let visitor: Visitor
    let network: Network
    let hats: [Membership]
}

/// Behind this context somebody belongs to the network of the path.
struct MemberContext: ChildRequestContext, PageContext {
    var coreContext: CoreRequestContextStorage
    let web: WebContext
    let visitor: Visitor
    let network: Network
    /// Every place this person has here, the strongest first.
    let hats: [Membership]
    let membership: Membership

    init(context: WebContext) throws {
        guard let admission = context.admitted as? Admission, let membership = admission.hats.first else { throw WebError.notFound }
        coreContext = context.coreContext
        web = context
        visitor = admission.visitor
        network = admission.network
        hats = admission.hats
        self.membership = membership
    }

    /// Refuses what this person may see but not do.
    func require(_ isAllowed: Bool) throws {
        guard isAllowed else { throw WebError.forbidden }
    }

    /// The frame of a page in one of the network's rooms.
    func frame(in room: Room) -> Frame {
        var sign = NetworkSign(name: network.name, path: path, room: room, endedAt: network.endedAt)
        if network.endedAt != nil {
            let inside = path.text + "/"
            sign.takes = { !$0.text.hasPrefix(inside) || NetworkArchive.takes($0.text) }
        }
        return frame.inside(sign)
    }

    var path: WebAddress { network.path }
}

extension Network {
    var path: WebAddress { WebAddress(path: ["netwerken", id.rawValue]) }
}
