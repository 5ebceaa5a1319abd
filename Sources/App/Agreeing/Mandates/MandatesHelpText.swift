import Localization

/// Help with mandates and delegations.
enum MandatesHelpText {
    static let pages = [list, give, end, delegate]

    private static let base = "/netwerken/:network/mandaten"
    private static let who = Text(
        nl: "Iedereen in het netwerk leest het. De coördinator en wie de partner vertegenwoordigt, schrijven het op.",
        en: "Everybody in the network reads it. The coordinator and whoever represents the partner write it down.",
        fr: "Tout le réseau le lit. La coordination et la personne qui représente le partenaire le notent.")

    private static let list = Help(
        key: "mandaten", routes: [base], title: MandateText.title,
        purpose: Text(
            nl: "Weten wie wat mag toezeggen, en voor welke partners niemand dat mag.",
            en: "Know who may promise what, and for which partners nobody may.",
            fr: "Savoir qui peut promettre quoi, et pour quels partenaires personne ne le peut."),
        acts: Text(
            nl: "De lijst lezen, afdrukken of meenemen als rekenblad. Wie dat mag, kan mandaten geven, vervangen of beëindigen.",
            en: "Read the list, print it or download it as a spreadsheet. Those who may can give, replace or end mandates.",
            fr:
                "Lire la liste, l’imprimer ou la télécharger au format tableur. Les personnes autorisées donnent des mandats, les remplacent ou y mettent fin."
        ),
        audience: who,
        doubt: Text(
            nl: "Klopt er iets niet? Een mandaat verandert nooit: vervang het, dan blijft te zien wat er gold.",
            en: "Is something wrong? A mandate never changes: replace it, so that what was valid can still be seen.",
            fr: "Quelque chose ne va pas ? Un mandat ne change jamais : remplacez-le, et l’on verra encore ce qui était valable."))

    private static let give = Help(
        key: "mandaat-geven", routes: [base + "/nieuw", base + "/:mandate/vervangen"], title: MandateText.new,
        purpose: Text(
            nl: "Opschrijven wat iemand namens een partner mag.", en: "Write down what somebody may do for a partner.",
            fr: "Noter ce qu’une personne peut faire au nom d’un partenaire."),
        acts: Text(
            nl: "Kiezen voor wie, waarover en hoe ver. De begindag mag voorbij zijn; de dag van opschrijven staat erbij.",
            en: "Choose for whom, on what and how far. The first day may be past; the day it was written down is shown too.",
            fr: "Choisir pour qui, sur quoi et jusqu’où. Le premier jour peut être passé ; le jour où c’est noté figure aussi."),
        audience: who,
        doubt: Text(
            nl: "Weet je niet hoe ver het gaat? Kies ‘mag spreken’ en vraag het na bij de partner.",
            en: "Do you not know how far it goes? Choose ‘may speak’ and ask the partner.",
            fr: "Vous ne savez pas jusqu’où il va ? Choisissez « peut parler » et demandez au partenaire."))

    private static let end = Help(
        key: "mandaat-einde", routes: [base + "/:mandate/einde"], title: MandateText.endTitle,
        purpose: Text(
            nl: "Tonen dat een mandaat niet meer geldt.", en: "Show that a mandate is no longer valid.",
            fr: "Montrer qu’un mandat n’est plus valable."),
        acts: Text(
            nl: "De reden opschrijven en het beëindigen. Het geldt dan vanaf vandaag niet meer.",
            en: "Write down the reason and end it. From today it is no longer valid.",
            fr: "Noter la raison et y mettre fin. Il n’est plus valable à partir d’aujourd’hui."),
        audience: who,
        doubt: Text(
            nl: "Te vroeg beëindigd? Geef het opnieuw; beide blijven in de lijst.",
            en: "Ended too early? Give it again; both stay in the list.",
            fr: "Il a pris fin trop tôt ? Donnez-le à nouveau ; les deux restent dans la liste."))

    private static let delegate = Help(
        key: "delegatie", routes: [base + "/delegaties/nieuw"], title: DelegationText.new,
        purpose: DelegationText.why,
        acts: Text(
            nl: "Kiezen wie spreekt, van wanneer tot wanneer, en waarom. Per partner kan er één tegelijk zijn.",
            en: "Choose who speaks, from when until when, and why. For each partner there can be one at a time.",
            fr: "Choisir qui parle, de quand à quand, et pourquoi. Un partenaire ne peut en avoir qu’une à la fois."),
        audience: who, doubt: DelegationText.rules)
}
