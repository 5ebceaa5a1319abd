import Localization

/// An arena that was filled in about something invented.
enum ArenaExample {
    /// One resource of the example: how important, how replaceable, and by whom.
    private struct Held {
        let resource: Resource
        let importance: ArenaStep
        let replaceability: ArenaStep
        var substitute: Text?
        var detail: Text?
    }

    static func lines(_ l: Language) -> [ArenaBoard.Line] {
        let all = actors.enumerated().map { place, one in line(place, l(one.name), one.type, one.held, l) }
        return all.sorted { ($0.rank ?? .notNow) > ($1.rank ?? .notNow) }
    }

    private static func line(_ place: Int, _ name: String, _ type: ArenaActor.ActorType, _ held: [Held], _ l: Language) -> ArenaBoard.Line {
        let id = Identifier(rawValue: "example-\(place)")
        let actor = ArenaActor(
            id: id, arenaId: id, kind: .organisation, name: name, partOf: "", type: type, rankReason: "", isApart: false, version: 1)
        let items = held.map { one in
            var resource = ArenaResource(id: id, actorId: id, number: 1, resource: one.resource)
            (resource.importance, resource.replaceability) = (one.importance, one.replaceability)
            (resource.substitute, resource.detail) = (one.substitute.map { l($0) } ?? "", one.detail.map { l($0) } ?? "")
            return ArenaBoard.Item(resource: resource, value: ArenaValue(resource, .none))
        }
        return ArenaBoard.Line(actor: actor, items: items)
    }

    private static let actors: [(name: Text, type: ArenaActor.ActorType, held: [Held])] = [
        (
            Text(nl: "OCMW van Zonnedorp", en: "Public welfare centre of Zonnedorp", fr: "CPAS de Zonnedorp"), .core,
            [
                Held(
                    resource: .reach, importance: .four, replaceability: .two,
                    substitute: Text(
                        nl: "de buurtwerking, deels", en: "the community centre, in part", fr: "la maison de quartier, en partie"),
                    detail: Text(nl: "gezinnen met schulden", en: "families in debt", fr: "familles endettées")),
                Held(
                    resource: .money, importance: .three, replaceability: .three,
                    substitute: Text(nl: "een provinciaal fonds", en: "a provincial fund", fr: "un fonds provincial")),
            ]
        ),
        (
            Text(
                nl: "Vereniging waar armen het woord nemen", en: "Association of people in poverty",
                fr: "Association de personnes en pauvreté"),
            .core,
            [
                Held(
                    resource: .knowledge, importance: .four, replaceability: .one,
                    detail: Text(nl: "ervaring", en: "lived experience", fr: "expérience vécue"))
            ]
        ),
        (
            Text(nl: "Basisschool De Wilg", en: "De Wilg primary school", fr: "École primaire De Wilg"), .edge,
            [
                Held(
                    resource: .space, importance: .two, replaceability: .four,
                    substitute: Text(nl: "het ontmoetingscentrum", en: "the community hall", fr: "le centre de rencontre"),
                    detail: Text(nl: "de turnzaal na vier uur", en: "the gym after four", fr: "la salle de gym après seize heures")),
                Held(
                    resource: .reach, importance: .three, replaceability: .three,
                    substitute: Text(nl: "de andere school", en: "the other school", fr: "l’autre école")),
            ]
        ),
        (
            Text(nl: "Schepen van welzijn", en: "Alderwoman for welfare", fr: "Échevine de l’action sociale"), .anchoring,
            [Held(resource: .legitimacy, importance: .three, replaceability: .one)]
        ),
        (
            Text(nl: "Drukkerij Pers & Co", en: "Pers & Co printers", fr: "Imprimerie Pers & Co"), .context,
            [
                Held(
                    resource: .services, importance: .one, replaceability: .four,
                    substitute: Text(nl: "elke drukkerij", en: "any printer", fr: "n’importe quelle imprimerie"))
            ]
        ),
    ]
}
