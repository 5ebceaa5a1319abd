import Localization

/// Words of what was done with arenas. What an arena is about stays among its makers, so no name of it stands here.
enum ArenaLogText {
    static func sentence(_ kind: Activity.Kind) -> Text? {
        switch kind {
        case .arenaMade: Text(nl: "begon een arena-analyse", en: "began an arena analysis", fr: "a commencé une analyse de l’arène")
        case .arenaChanged:
            Text(nl: "werkte aan een arena-analyse", en: "worked on an arena analysis", fr: "a travaillé à une analyse de l’arène")
        case .arenaRated:
            Text(
                nl: "rondde een inschatting af in een arena-analyse", en: "finished rating in an arena analysis",
                fr: "a terminé une estimation dans une analyse de l’arène")
        case .arenaRatingClosed:
            Text(
                nl: "sloot het inschatten in een arena-analyse", en: "closed the rating in an arena analysis",
                fr: "a clôturé l’estimation dans une analyse de l’arène")
        case .arenaRatingReopened:
            Text(
                nl: "heropende het inschatten in een arena-analyse", en: "reopened the rating in an arena analysis",
                fr: "a rouvert l’estimation dans une analyse de l’arène")
        case .arenaAgreed:
            Text(
                nl: "legde een afspraak vast in een arena-analyse", en: "wrote down an agreement in an arena analysis",
                fr: "a noté un accord dans une analyse de l’arène")
        case .arenaShared: Text(nl: "deelde een arena-analyse", en: "shared an arena analysis", fr: "a partagé une analyse de l’arène")
        case .arenaWithdrawn:
            Text(
                nl: "deelde een arena-analyse niet langer", en: "stopped sharing an arena analysis",
                fr: "a cessé de partager une analyse de l’arène")
        case .arenaFrozen:
            Text(
                nl: "legde een versie van een arena-analyse vast", en: "froze a version of an arena analysis",
                fr: "a figé une version d’une analyse de l’arène")
        case .arenaRemoved:
            Text(nl: "gooide een arena-analyse weg", en: "threw an arena analysis away", fr: "a supprimé une analyse de l’arène")
        case .arenaBroughtBack:
            Text(nl: "haalde een arena-analyse terug", en: "brought an arena analysis back", fr: "a récupéré une analyse de l’arène")
        default: nil
        }
    }
}
