import Localization

/// Words of what comes after a signature was written down.
enum SignatureText {
    static let addCopy = Text(nl: "Ondertekend bestand toevoegen", en: "Add the signed file", fr: "Ajouter le fichier signé")
    static let copyHint = Text(
        nl: "PDF, PNG of JPEG van hoogstens 20 MB. Het kan daarna niet meer vervangen worden.",
        en: "PDF, PNG or JPEG of at most 20 MB. It cannot be replaced afterwards.",
        fr: "PDF, PNG ou JPEG de 20 Mo au maximum. Il ne pourra plus être remplacé.")
    static let chooseFile = Text(nl: "Kies een bestand.", en: "Choose a file.", fr: "Choisissez un fichier.")
    static let takeBack = Text(nl: "Handtekening terugnemen", en: "Take the signature back", fr: "Retirer la signature")
    static let takeBackHint = Text(
        nl: "Bijvoorbeeld omdat ze verkeerd genoteerd is. De reden blijft hier staan; een ondertekend bestand verdwijnt mee.",
        en: "For instance because it was recorded wrongly. The reason stays here; a signed file goes along.",
        fr: "Par exemple parce qu’elle a été mal notée. La raison reste ici ; un fichier signé disparaît avec elle.")
    static let whyHint = Text(
        nl: "In enkele woorden. Iedereen in het netwerk leest dit.", en: "In a few words. Everybody in the network reads this.",
        fr: "En quelques mots. Tout le réseau lit ceci.")
    static let fewWords = Text(
        nl: "Schrijf minstens drie woorden.", en: "Write at least three words.", fr: "Écrivez au moins trois mots.")
    static let takenBackTitle = Text(nl: "Teruggenomen", en: "Taken back", fr: "Signatures retirées")
    static let moved = Text(
        nl: "Deze handtekening is intussen veranderd of teruggenomen. Kijk hoe het er nu voor staat.",
        en: "This signature was changed or taken back meanwhile. See how it stands now.",
        fr: "Cette signature a été modifiée ou retirée entre-temps. Voyez où elle en est.")

    static func takenBack(_ day: String, by name: String?) -> Text {
        name.map {
            Text(nl: "teruggenomen op \(day) door \($0)", en: "taken back on \(day) by \($0)", fr: "retirée le \(day) par \($0)")
        } ?? Text(nl: "teruggenomen op \(day)", en: "taken back on \(day)", fr: "retirée le \(day)")
    }

    static func subject(_ what: SignatureMail.What, _ partner: String) -> Text {
        switch what {
        case .recorded:
            Text(
                nl: "Handtekening genoteerd voor \(partner)", en: "Signature recorded for \(partner)", fr: "Signature notée pour \(partner)"
            )
        case .takenBack:
            Text(
                nl: "Handtekening teruggenomen voor \(partner)", en: "Signature taken back for \(partner)",
                fr: "Signature retirée pour \(partner)")
        }
    }

    static func told(_ what: SignatureMail.What, _ network: String, _ name: String, _ partner: String) -> Text {
        switch what {
        case .recorded:
            Text(
                nl: "In \(network) noteerde \(name) een handtekening voor \(partner).",
                en: "In \(network), \(name) recorded a signature for \(partner).",
                fr: "Dans \(network), \(name) a noté une signature pour \(partner).")
        case .takenBack:
            Text(
                nl: "In \(network) nam \(name) een handtekening voor \(partner) terug.",
                en: "In \(network), \(name) took back a signature for \(partner).",
                fr: "Dans \(network), \(name) a retiré une signature pour \(partner).")
        }
    }

    static func next(_ what: SignatureMail.What) -> Text {
        switch what {
        case .recorded:
            Text(
                nl: "Kijk of dit klopt, en of het ondertekende bestand erbij staat. Klopt het niet, zeg het dan aan wie het noteerde.",
                en: "See whether this is right and the signed file is there. If it is not right, tell who recorded it.",
                fr: "Vérifiez que c’est exact et que le fichier signé y est. Sinon, dites-le à la personne qui l’a notée.")
        case .takenBack:
            Text(
                nl: "Ze telt niet meer. Er kan opnieuw voor de partner getekend worden.",
                en: "It no longer counts. The partner can be signed for again.",
                fr: "Elle ne compte plus. On peut à nouveau signer pour le partenaire.")
        }
    }

    static func whyMail(_ network: String, _ partner: String) -> Text {
        Text(
            nl: "Je krijgt deze mail omdat je in \(network) voor \(partner) spreekt.",
            en: "You receive this e-mail because you speak for \(partner) in \(network).",
            fr: "Vous recevez cet e-mail parce que vous parlez pour \(partner) dans \(network).")
    }
}
