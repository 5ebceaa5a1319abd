import Storage

@testable import App

extension PageList {
    /// The demo's arena as Hanne leads it, as Greet makes it without the row of her own partner, and as Sofie cannot change it.
    mutating func arenas() async throws {
        let list = try await house.path() + "/arena"
        let arena: String = try await house.value("SELECT max(id) FROM arena WHERE deleted_at IS NULL") ?? ""
        let actor: String =
            try await house.value(
                "SELECT id FROM arena_actor WHERE arena_id = \(arena) AND name = 'vzw De Speelkaravaan'") ?? ""
        let resource: String = try await house.value("SELECT id FROM arena_resource WHERE actor_id = \(actor)") ?? ""
        let frozen: String = try await house.value("SELECT id FROM arena_version WHERE arena_id = \(arena)") ?? ""
        for (name, end) in [
            ("arenas", ""), ("arena-new", "/nieuw"), ("arena", "/\(arena)"), ("arena-change", "/\(arena)/wijzigen"),
            ("arena-actor-new", "/\(arena)/actoren/nieuw"), ("arena-actor", "/\(arena)/actoren/\(actor)"),
            ("arena-rank", "/\(arena)/actoren/\(actor)/rang"), ("arena-resource", "/\(arena)/hulpbronnen/\(resource)"),
            ("arena-rating", "/\(arena)/inschatting"), ("arena-differences", "/\(arena)/verschillen"), ("arena-sharing", "/\(arena)/delen"),
            ("arena-versions", "/\(arena)/versies"), ("arena-comparison", "/\(arena)/versies/\(frozen)"),
        ] {
            try await look(name, .hanne, list + end)
        }
        try await look("arena-for-maker", .greet, list + "/\(arena)")
        try await look("arenas-empty", .tom, house.path(TestHouse.otherNetwork) + "/arena")
        for (name, end) in [("", ""), ("-blank", "/blad"), ("-guide", "/begeleidersblad")] {
            try await look("worksheet-arena" + name, .visitor, "/werkbladen/arena-analyse" + end)
        }
    }
}
