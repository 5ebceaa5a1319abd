import HTML
import Hummingbird

extension App {
    /// Before and at the start: whether to work together, how, and with whom.
    func addStarting(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        WorksheetsController(worksheets: Self.worksheets).addRoutes(to: router)
        addArenas(to: members)
    }

    /// Arena analyses: whom to work with, and why.
    private func addArenas(to members: some RouterMethods<MemberContext>) {
        let all = stores.arenas
        ArenasController(arenas: all.arenas, members: stores.members).addRoutes(to: members)
        ArenaController(arenas: all.arenas, actors: all.actors, boards: all.boards, sharing: all.sharing, lists: lists).addRoutes(
            to: members)
        ArenaActorsController(arenas: all.arenas, actors: all.actors, lists: lists).addRoutes(to: members)
        ArenaResourcesController(arenas: all.arenas, actors: all.actors).addRoutes(to: members)
        ArenaRatingsController(arenas: all.arenas, actors: all.actors, ratings: all.ratings).addRoutes(to: members)
        ArenaSharingController(arenas: all.arenas, sharing: all.sharing).addRoutes(to: members)
        ArenaVersionsController(versions: all.versions).addRoutes(to: members)
    }

    /// In the order in which a network meets them.
    static let worksheets: [Worksheet] = [.arena]
}
