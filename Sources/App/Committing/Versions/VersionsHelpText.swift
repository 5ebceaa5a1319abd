import Localization

/// Help with versions of a document.
enum VersionsHelpText {
    static let pages = [list, difference]

    private static let base = "/netwerken/:network/documenten/:document"
    private static let everybody = Text(
        nl: "Iedereen in het netwerk leest de versies. Terugzetten doet wie de pen vasthoudt.",
        en: "Everybody in the network reads the versions. Whoever holds the pen can bring one back.",
        fr: "Tout le réseau lit les versions. La personne qui tient la plume peut en rétablir une.")

    private static let list = Help(
        key: "versies", routes: [base + "/versies", base + "/versies/:number", base + "/versies/rubriek/:section"],
        title: VersionText.versions,
        purpose: Text(
            nl: "Nalezen wat er vroeger stond, en wie het wanneer schreef.", en: "Read what was there before, and who wrote it when.",
            fr: "Relire ce qui était écrit avant, par qui et quand."),
        acts: Text(
            nl: "Een versie lezen, twee versies vergelijken, een vroegere terugzetten.",
            en: "Read a version, compare two, bring an earlier one back.",
            fr: "Lire une version, en comparer deux, rétablir une version antérieure."),
        audience: everybody, doubt: VersionText.restoreHint)

    private static let difference = Help(
        key: "verschil", routes: [base + "/verschil"], title: VersionText.difference,
        purpose: Text(
            nl: "Woord voor woord zien wat tussen twee versies veranderde.", en: "See word by word what changed between two versions.",
            fr: "Voir mot à mot ce qui a changé entre deux versions."),
        acts: Text(
            nl: "Lezen: onderlijnd is toegevoegd, doorstreept is geschrapt.",
            en: "Read: underlined was added, struck through was taken out.",
            fr: "Lire : souligné est ajouté, barré est supprimé."),
        audience: everybody,
        doubt: Text(
            nl: "Wat gelijk bleef, staat er alleen bij als het dicht bij een wijziging staat.",
            en: "What stayed the same is shown only near a change.", fr: "Ce qui n’a pas changé n’est montré que près d’une modification."))
}
