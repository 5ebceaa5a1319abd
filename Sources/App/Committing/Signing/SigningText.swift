import Localization

/// Words of signing a document.
enum SigningText {
    static let title = Text(nl: "Ondertekening", en: "Signing", fr: "Signature")
    static let intro = Text(
        nl:
            "Jullie ondertekenen een tekst omdat een besluit die goedkeurde. Hier zie je per partner hoe ver het staat: akkoord aan tafel, bekrachtigd door de eigen organen, ondertekend.",
        en:
            "You sign a text because a decision approved it. Here you see for each partner how far it is: agreed at the table, ratified by its own bodies, signed.",
        fr:
            "Vous signez un texte parce qu’une décision l’a approuvé. Vous voyez ici où en est chaque partenaire : accord autour de la table, ratification par ses organes, signature."
    )
    static let notQualified = Text(
        nl:
            "Tekenen op deze pagina is geen gekwalificeerde elektronische handtekening en geeft zich daar niet voor uit. We noteren wie tekende, wanneer en met welk mandaat. Vraagt jullie overeenkomst meer, teken dan op papier, met eID of met itsme, en voeg het ondertekende bestand toe.",
        en:
            "Signing on this page is not a qualified electronic signature and does not claim to be one. We write down who signed, when and with which mandate. If your agreement requires more, sign on paper, with eID or with itsme, and add the signed file.",
        fr:
            "Signer sur cette page n’est pas une signature électronique qualifiée et ne prétend pas l’être. Nous notons qui a signé, quand et avec quel mandat. Si votre convention demande plus, signez sur papier, avec l’eID ou avec itsme, et ajoutez le fichier signé."
    )
    static let notOpened = Text(
        nl: "Er ligt nog niets voor ter ondertekening.", en: "Nothing is open for signing yet.",
        fr: "Rien n’est encore soumis à la signature.")
    static let nobodyLeft = Text(
        nl: "Niemand moet nog tekenen; dit wordt binnen het uur afgerond.",
        en: "Nobody has to sign any more; this is completed within the hour.",
        fr: "Plus personne ne doit signer ; la signature sera close dans l’heure.")
    static let moved = Text(
        nl: "De ondertekening is intussen veranderd. Kijk hoe het er nu voor staat.",
        en: "The signing has changed meanwhile. See how it stands now.",
        fr: "La signature a changé entre-temps. Voyez où elle en est.")
    static let difference = Text(nl: "Bekijk het verschil", en: "See the difference", fr: "Voir la différence")
    static let toTerm = Text(
        nl: "Looptijd: toetreden, uittreden, opnieuw bekijken", en: "Term: joining, leaving, reviewing",
        fr: "Durée : adhésion, retrait, réexamen")
    static let perPartner = Text(nl: "Per partner", en: "By partner", fr: "Par partenaire")
    static let partner = Text(nl: "Partner", en: "Partner", fr: "Partenaire")
    static let atTable = Text(nl: "Akkoord aan tafel", en: "Agreed at the table", fr: "Accord autour de la table")
    static let atHome = Text(nl: "Bekrachtigd", en: "Ratified", fr: "Ratifié")
    static let signatures = Text(nl: "Ondertekend", en: "Signed", fr: "Signé")
    static let noBody = Text(nl: "hoeft niet", en: "not needed", fr: "pas nécessaire")
    static let leftNoNeed = Text(
        nl: "verliet het netwerk en hoeft niet meer te tekenen", en: "left the network and no longer has to sign",
        fr: "a quitté le réseau et ne doit plus signer")

    static let whatIsSigned = Text(nl: "Wat er getekend wordt", en: "What is signed", fr: "Ce qui est signé")
    static let text = Text(nl: "Tekst", en: "Text", fr: "Texte")
    static let readText = Text(nl: "Lees de tekst", en: "Read the text", fr: "Lire le texte")
    static let decision = Text(nl: "Besluit", en: "Decision", fr: "Décision")
    static let openedOn = Text(nl: "Voorgelegd op", en: "Opened on", fr: "Soumis le")
    static let fingerprint = Text(nl: "Vingerafdruk (SHA-256)", en: "Fingerprint (SHA-256)", fr: "Empreinte (SHA-256)")
    static let download = Text(nl: "PDF ophalen", en: "Download the PDF", fr: "Télécharger le PDF")
    static let pdfPending = Text(
        nl: "De PDF wordt gemaakt. Laad deze pagina straks opnieuw.", en: "The PDF is being made. Reload this page in a moment.",
        fr: "Le PDF est en préparation. Rechargez cette page dans un instant.")
    static let pdfMissing = Text(
        nl:
            "Hier kan geen PDF gemaakt worden. De tekst en zijn vingerafdruk staan wel vast. Druk het document af en voeg het ondertekende exemplaar toe bij een handtekening.",
        en:
            "No PDF can be made here. The text and its fingerprint are fixed all the same. Print the document and add the signed copy to a signature.",
        fr:
            "Aucun PDF ne peut être créé ici. Le texte et son empreinte sont fixés malgré tout. Imprimez le document et ajoutez l’exemplaire signé à une signature."
    )
    static let toPrint = Text(nl: "Afdrukken", en: "Print", fr: "Imprimer")

    static let approvals = Text(nl: "Eerst de tekst goedkeuren", en: "First approve the text", fr: "D’abord approuver le texte")
    static let nextText = Text(nl: "Een nieuwe tekst laten tekenen", en: "Have a new text signed", fr: "Faire signer un nouveau texte")
    static let askHint = Text(
        nl:
            "We maken een ontwerp van een voorstel waarmee de partners deze tekst goedkeuren. Je past het aan en opent het zoals elk voorstel. Ook de bekrachtiging loopt via dat besluit.",
        en:
            "We make a draft of a proposal by which the partners approve this text. You adapt it and open it like any proposal. Ratification runs through that decision too.",
        fr:
            "Nous préparons un projet de proposition par laquelle les partenaires approuvent ce texte. Vous l’adaptez et l’ouvrez comme toute proposition. La ratification passe aussi par cette décision."
    )
    static let decisionFirst = Text(
        nl: "Zodra een besluit over deze tekst genomen is, kun je hier de ondertekening openen.",
        en: "Once a decision on this text has been taken, you can open the signing here.",
        fr: "Dès qu’une décision sur ce texte est prise, vous pouvez ouvrir la signature ici.")
    static let coordinatorOpens = Text(
        nl: "De tekst is goedgekeurd. De coördinator opent de ondertekening.",
        en: "The text was approved. The coordinator opens the signing.",
        fr: "Le texte est approuvé. La coordination ouvre la signature.")
    static let openTitle = Text(nl: "De ondertekening openen", en: "Open the signing", fr: "Ouvrir la signature")
    static let openHint = Text(
        nl:
            "Daarmee liggen de tekst en zijn vingerafdruk vast. Elke stemgerechtigde partner tekent; wie er nog niet bij is, kan later toetreden.",
        en: "This fixes the text and its fingerprint. Every partner with a vote signs; those who are not part of it yet can join later.",
        fr:
            "Le texte et son empreinte sont alors fixés. Chaque partenaire ayant voix délibérative signe ; les autres pourront adhérer plus tard."
    )
    static let decisionHint = Text(
        nl: "Bij een besluit dat niet voor dit document gemaakt is, wordt de nieuwste tekst getekend.",
        en: "With a decision that was not made for this document, the newest text is signed.",
        fr: "Avec une décision qui n’a pas été prise pour ce document, c’est le texte le plus récent qui est signé.")
    static let chooseDecision = Text(
        nl: "Kies het besluit dat deze tekst goedkeurde.", en: "Choose the decision that approved this text.",
        fr: "Choisissez la décision qui a approuvé ce texte.")
    static let howMany = Text(nl: "Hoeveel mensen tekenen", en: "How many people sign", fr: "Combien de personnes signent")
    static let howManyHint = Text(
        nl: "Eén per partner, tenzij je het hier aanvinkt. Een gemeente tekent vaak met twee.",
        en: "One for each partner, unless you tick it here. A municipality often signs with two.",
        fr: "Une par partenaire, sauf si vous le cochez ici. Une commune signe souvent à deux.")
    static let open = Text(nl: "Voorleggen ter ondertekening", en: "Open for signing", fr: "Soumettre à la signature")
    static let withdrawTitle = Text(nl: "De ondertekening stoppen", en: "Stop the signing", fr: "Arrêter la signature")
    static let withdrawHint = Text(
        nl: "Wat al getekend is, blijft leesbaar maar telt niet meer. Daarna kun je een nieuwe ondertekening openen.",
        en: "What was signed stays readable but no longer counts. Afterwards you can open a new signing.",
        fr: "Ce qui est signé reste lisible mais ne compte plus. Vous pouvez ensuite ouvrir une nouvelle signature.")
    static let withdraw = Text(nl: "Stoppen", en: "Stop", fr: "Arrêter")
    static let why = Text(nl: "Waarom", en: "Why", fr: "Pourquoi")
    static let earlier = Text(nl: "Vroegere ondertekeningen", en: "Earlier signings", fr: "Signatures antérieures")
    static let nothingSigned = Text(nl: "niet getekend", en: "not signed", fr: "pas signé")

    static let given = Text(nl: "Wie al tekende", en: "Who signed", fr: "Qui a signé")
    static let addSignature = Text(nl: "Tekenen", en: "Sign", fr: "Signer")
    static let sign = Text(nl: "Tekenen", en: "Sign", fr: "Signer")
    static let record = Text(nl: "Handtekening noteren", en: "Record a signature", fr: "Noter une signature")
    static let look = Text(nl: "Handtekeningen bekijken", en: "See the signatures", fr: "Voir les signatures")
    static let signatory = Text(nl: "Wie tekent", en: "Who signs", fr: "Qui signe")
    static let signatoryHint = Text(
        nl: "Voornaam en naam. Die blijven bij de overeenkomst staan.", en: "First name and surname. They stay with the agreement.",
        fr: "Prénom et nom. Ils restent avec la convention.")
    static let capacity = Text(nl: "In welke hoedanigheid", en: "In which capacity", fr: "En quelle qualité")
    static let capacityHint = Text(
        nl: "Zoals burgemeester, algemeen directeur, voorzitter.", en: "Such as mayor, general director, chair.",
        fr: "Par exemple bourgmestre, directrice générale, président.")
    static let way = Text(nl: "Hoe", en: "How", fr: "Comment")
    static let signedOn = Text(nl: "Dag van de handtekening", en: "Day of the signature", fr: "Date de la signature")
    static let file = Text(nl: "Ondertekend bestand", en: "Signed file", fr: "Fichier signé")
    static let fileHint = Text(
        nl: "PDF, PNG of JPEG van hoogstens 20 MB. Mag leeg blijven. Kies het opnieuw als je dit formulier verbetert.",
        en: "PDF, PNG or JPEG of at most 20 MB. May stay empty. Choose it again when you correct this form.",
        fr: "PDF, PNG ou JPEG de 20 Mo au maximum. Facultatif. Choisissez-le à nouveau si vous corrigez ce formulaire.")
    static let signedCopy = Text(nl: "Ondertekend bestand", en: "Signed file", fr: "Fichier signé")
    static let copyMissing = Text(nl: "kopie ontbreekt", en: "copy missing", fr: "copie manquante")
    static let hereIsToday = Text(
        nl: "Wie hier tekent, tekent vandaag.", en: "Who signs here signs today.", fr: "Signer ici, c’est signer aujourd’hui.")
    static let notAhead = Text(nl: "Die dag moet nog komen.", en: "That day is yet to come.", fr: "Ce jour n’est pas encore arrivé.")
    static let notBefore = Text(
        nl: "Toen lag de tekst nog niet voor ter ondertekening.", en: "The text was not open for signing then.",
        fr: "Le texte n’était pas encore soumis à la signature.")
    static let yourMandate = Text(nl: "Jouw mandaat", en: "Your mandate", fr: "Votre mandat")
    static let outsideWarning = Text(
        nl: "Dat reikt niet tot ondertekenen. Je kunt toch tekenen; we vermelden dan ‘buiten mandaat’.",
        en: "That does not reach as far as signing. You can still sign; we mark it as outside the mandate.",
        fr: "Il ne va pas jusqu’à la signature. Vous pouvez tout de même signer ; nous indiquerons « hors mandat ».")
    static let noMandateWarning = Text(
        nl: "Er is geen mandaat van jou genoteerd. Je kunt toch tekenen; we vermelden dan ‘geen mandaat genoteerd’.",
        en: "No mandate of yours has been written down. You can still sign; we mark it as without a recorded mandate.",
        fr: "Aucun mandat n’est noté à votre nom. Vous pouvez tout de même signer ; nous indiquerons « aucun mandat noté ».")
    static let noMandate = Text(nl: "geen mandaat genoteerd", en: "no mandate recorded", fr: "aucun mandat noté")
    static let within = Text(nl: "binnen mandaat", en: "within the mandate", fr: "dans le mandat")
    static let withinSubject = Text(
        nl: "binnen mandaat, als het hierover gaat", en: "within the mandate, if it is about this",
        fr: "dans le mandat, s’il s’agit de cela")
    static let outside = Text(nl: "buiten mandaat", en: "outside the mandate", fr: "hors mandat")

    static let proposalReason = Text(
        nl:
            "Met dit besluit is de tekst klaar om te ondertekenen. Moet een orgaan van een partner nog bekrachtigen, dan staat dat bij het besluit.",
        en: "With this decision the text is ready to sign. If a body of a partner still has to ratify it, that is noted with the decision.",
        fr:
            "Par cette décision, le texte est prêt à être signé. Si un organe d’un partenaire doit encore ratifier, cela figure avec la décision."
    )

    static func proposalTitle(_ title: String, _ version: Int) -> Text {
        Text(
            nl: "Goedkeuring van \(title), versie \(version)", en: "Approval of \(title), version \(version)",
            fr: "Approbation de \(title), version \(version)")
    }

    static func proposalBody(_ title: String, _ version: Int, _ address: String, _ hash: String) -> Text {
        Text(
            nl:
                "Wij keuren de tekst van \(title) goed zoals die er in versie \(version) staat, en zijn bereid die te ondertekenen.\n\nDe tekst staat hier: \(address)\nVingerafdruk van de tekst (SHA-256): \(hash)",
            en:
                "We approve the text of \(title) as it stands in version \(version), and are ready to sign it.\n\nThe text is here: \(address)\nFingerprint of the text (SHA-256): \(hash)",
            fr:
                "Nous approuvons le texte de \(title) tel qu’il figure dans la version \(version), et sommes prêts à le signer.\n\nLe texte se trouve ici : \(address)\nEmpreinte du texte (SHA-256) : \(hash)"
        )
    }

    static func ask(_ version: Int) -> Text {
        Text(
            nl: "Versie \(version) laten goedkeuren", en: "Have version \(version) approved", fr: "Faire approuver la version \(version)")
    }

    static func version(_ number: Int) -> Text {
        Text(nl: "versie \(number)", en: "version \(number)", fr: "version \(number)")
    }

    static func choice(_ decision: String, _ version: Int) -> Text {
        Text(
            nl: "\(decision) (tekst: versie \(version))", en: "\(decision) (text: version \(version))",
            fr: "\(decision) (texte : version \(version))")
    }

    static func two(_ name: String) -> Text {
        Text(nl: "\(name) tekent met twee", en: "Two people sign for \(name)", fr: "Deux personnes signent pour \(name)")
    }

    static func signFor(_ name: String) -> Text {
        Text(nl: "Tekenen voor \(name)", en: "Signing for \(name)", fr: "Signer pour \(name)")
    }

    static func signsVersion(_ number: Int) -> Text {
        Text(
            nl: "Getekend wordt versie \(number), die niet meer verandert.",
            en: "What is signed is version \(number), which no longer changes.",
            fr: "Ce qui est signé est la version \(number), qui ne change plus.")
    }

    /// As a sentence of its own.
    static func stillNeeds(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(nl: "Er is nog 1 handtekening nodig.", en: "1 signature is still needed.", fr: "Il manque encore 1 signature."),
            other: Text(
                nl: "Er zijn nog \(count) handtekeningen nodig.", en: "\(count) signatures are still needed.",
                fr: "Il manque encore \(count) signatures."))
    }

    static func waitsFor(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(nl: "nog 1 handtekening te gaan", en: "1 signature still to come", fr: "encore 1 signature attendue"),
            other: Text(
                nl: "nog \(count) handtekeningen te gaan", en: "\(count) signatures still to come",
                fr: "encore \(count) signatures attendues"))
    }

    static func waiting(_ version: Int, _ names: String) -> Text {
        Text(
            nl: "Versie \(version) ligt voor ter ondertekening. Nog te tekenen door: \(names).",
            en: "Version \(version) is open for signing. Still to be signed by: \(names).",
            fr: "La version \(version) est soumise à la signature. Doivent encore signer : \(names).")
    }

    static func complete(_ version: Int, _ day: String) -> Text {
        Text(
            nl: "Versie \(version) is ondertekend. De laatste handtekening kwam op \(day).",
            en: "Version \(version) is signed. The last signature came on \(day).",
            fr: "La version \(version) est signée. La dernière signature date du \(day).")
    }

    static func completeBut(_ version: Int, _ day: String, _ names: String) -> Text {
        Text(
            nl: "Versie \(version) is ondertekend op \(day). Wie toetreedt en nog moet tekenen: \(names).",
            en: "Version \(version) was signed on \(day). Joining and still to sign: \(names).",
            fr: "La version \(version) a été signée le \(day). Adhèrent et doivent encore signer : \(names).")
    }

    static func newerText(_ newer: Int, _ signed: Int) -> Text {
        Text(
            nl: "Intussen is er een nieuwere versie: versie \(newer). Getekend wordt versie \(signed).",
            en: "There is a newer version meanwhile: version \(newer). What is signed is version \(signed).",
            fr: "Il y a entre-temps une version plus récente : la version \(newer). Ce qui est signé est la version \(signed).")
    }

    static func acceded(_ day: String) -> Text { Text(nl: "treedt toe op \(day)", en: "joins on \(day)", fr: "adhère le \(day)") }

    static func signed(_ day: String) -> Text { Text(nl: "getekend op \(day)", en: "signed on \(day)", fr: "signé le \(day)") }

    static func recorded(_ day: String, by name: String?) -> Text {
        name.map {
            Text(nl: "genoteerd op \(day) door \($0)", en: "recorded on \(day) by \($0)", fr: "noté le \(day) par \($0)")
        } ?? Text(nl: "genoteerd op \(day)", en: "recorded on \(day)", fr: "noté le \(day)")
    }

    static func ownName(_ name: String) -> Text {
        Text(
            nl: "Wie hier tekent, doet dat onder de eigen naam: \(name). Kies een andere manier als iemand anders tekende.",
            en: "Who signs here does so in their own name: \(name). Choose another way if somebody else signed.",
            fr: "Signer ici se fait sous son propre nom : \(name). Choisissez un autre mode si quelqu’un d’autre a signé.")
    }

    static func step(_ one: PartyStanding) -> Text {
        if one.isUnderReserve {
            return Text(nl: "ondertekend, onder voorbehoud", en: "signed, subject to ratification", fr: "signé, sous réserve")
        }
        if one.signed.hasLeft, !one.signed.isDone {
            return Text(nl: "verliet het netwerk", en: "left the network", fr: "a quitté le réseau")
        }
        switch one.step {
        case .draft: return Text(nl: "ontwerp", en: "draft", fr: "projet")
        case .agreed: return Text(nl: "akkoord aan tafel", en: "agreed at the table", fr: "accord autour de la table")
        case .ratified: return Text(nl: "klaar om te tekenen", en: "ready to sign", fr: "prêt à signer")
        case .signed: return Text(nl: "ondertekend", en: "signed", fr: "signé")
        }
    }

    static func table(_ table: PartyStanding.Table) -> Text {
        switch table {
        case .undecided: Text(nl: "nog niet beslist", en: "not decided yet", fr: "pas encore décidé")
        case .agreed: Text(nl: "akkoord", en: "agreed", fr: "d’accord")
        case .unheard:
            Text(
                nl: "niet gehoord: pas gebonden als deze partner zich uitspreekt", en: "not heard: bound only once this partner speaks",
                fr: "non entendu : lié seulement lorsqu’il se sera prononcé")
        case .otherwise: Text(nl: "gehoord, niet akkoord", en: "heard, did not agree", fr: "entendu, pas d’accord")
        case .notThere: Text(nl: "was er toen nog niet bij", en: "was not there yet", fr: "n’était pas encore là")
        case .left: Text(nl: "was al weg", en: "had left", fr: "était déjà parti")
        }
    }

    static func way(_ way: Signature.Way) -> Text {
        switch way {
        case .here: Text(nl: "op deze pagina", en: "on this page", fr: "sur cette page")
        case .paper: Text(nl: "op papier", en: "on paper", fr: "sur papier")
        case .eid: Text(nl: "met eID", en: "with eID", fr: "avec l’eID")
        case .itsme: Text(nl: "met itsme", en: "with itsme", fr: "avec itsme")
        case .other: Text(nl: "op een andere manier", en: "in another way", fr: "d’une autre manière")
        }
    }

    static func wayHint(_ way: Signature.Way) -> Text? {
        switch way {
        case .here:
            Text(
                nl: "Je tekent nu, onder je eigen naam.", en: "You sign now, in your own name.",
                fr: "Vous signez maintenant, sous votre propre nom.")
        case .paper, .eid, .itsme:
            Text(
                nl: "Het is elders getekend; voeg het bestand toe, nu of later.",
                en: "It was signed elsewhere; add the file, now or later.",
                fr: "C’est signé ailleurs ; ajoutez le fichier, maintenant ou plus tard."
            )
        case .other: nil
        }
    }

    static func problem(_ problem: SignatureProblem) -> Text {
        switch problem {
        case .withdrawn:
            Text(
                nl: "Deze ondertekening is gestopt. Er kan niet meer getekend worden.",
                en: "This signing was stopped. Nobody can sign any more.",
                fr: "Cette signature a été arrêtée. Plus personne ne peut signer.")
        case .alreadyFull:
            Text(
                nl: "Voor deze partner is al getekend. Er is geen handtekening meer nodig.",
                en: "This partner has been signed for. No further signature is needed.",
                fr: "Ce partenaire a déjà signé. Aucune autre signature n’est nécessaire.")
        case .samePerson:
            Text(
                nl: "Deze persoon tekende al voor deze partner.", en: "This person has signed for this partner already.",
                fr: "Cette personne a déjà signé pour ce partenaire.")
        case .left:
            Text(
                nl: "Deze partner verliet het netwerk en hoeft niet meer te tekenen.",
                en: "This partner left the network and no longer has to sign.",
                fr: "Ce partenaire a quitté le réseau et ne doit plus signer."
            )
        }
    }

    static func file(_ problem: FileProblem) -> Text {
        switch problem {
        case .empty: Text(nl: "Dit bestand is leeg.", en: "This file is empty.", fr: "Ce fichier est vide.")
        case .tooLarge:
            Text(
                nl: "Dit bestand is groter dan 20 MB.", en: "This file is larger than 20 MB.", fr: "Ce fichier dépasse 20 Mo.")
        case .unknownType:
            Text(
                nl: "Kies een PDF, een PNG of een JPEG.", en: "Choose a PDF, a PNG or a JPEG.", fr: "Choisissez un PDF, un PNG ou un JPEG.")
        case .tooManyPoints:
            Text(
                nl: "Deze afbeelding heeft te veel punten.", en: "This picture has too many points.", fr: "Cette image a trop de points.")
        }
    }

    static func approval(_ one: Approval) -> Text {
        let version = version(one.version)
        let state: Text =
            switch one.state {
            case .draft: Text(nl: "ontwerp van een voorstel", en: "draft of a proposal", fr: "projet de proposition")
            case .open: Text(nl: "ligt voor aan tafel", en: "on the table", fr: "sur la table")
            case .withdrawn: Text(nl: "ingetrokken", en: "withdrawn", fr: "retirée")
            case .closed:
                one.isTaken ? Text(nl: "genomen", en: "taken", fr: "prise") : Text(nl: "niet genomen", en: "not taken", fr: "pas prise")
            }
        return Text(nl: "\(version.nl), \(state.nl)", en: "\(version.en), \(state.en)", fr: "\(version.fr), \(state.fr)")
    }

    static func past(_ signing: Signing, opened: String, ended: String) -> Text {
        let number = signing.version
        return signing.isComplete
            ? Text(
                nl: "Versie \(number), voorgelegd op \(opened), ondertekend op \(ended)",
                en: "Version \(number), opened on \(opened), signed on \(ended)",
                fr: "Version \(number), soumise le \(opened), signée le \(ended)")
            : Text(
                nl: "Versie \(number), voorgelegd op \(opened), gestopt op \(ended)",
                en: "Version \(number), opened on \(opened), stopped on \(ended)",
                fr: "Version \(number), soumise le \(opened), arrêtée le \(ended)")
    }

    /// How far a document is; of what was signed also from when, and how many are not bound yet.
    ///
    /// - Parameter day: writes a day as the reader does.
    static func standing(_ standing: DocumentStanding, day: (String) -> String) -> Text {
        var parts = [state(standing.state)]
        if let first = standing.beginsOn { parts.append(begins(day(first))) }
        if !standing.underReserve.isEmpty { parts.append(underReserve(standing.underReserve.count)) }
        return Text(
            nl: parts.map(\.nl).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "),
            fr: parts.map(\.fr).joined(separator: ", "))
    }

    /// The versions of a document that were signed last and that lie open for signing: those that there are.
    static func fixed(signed: Int?, open: Int?) -> [(number: Int, text: Text)] {
        [signed.map { ($0, signedVersion($0)) }, open.map { ($0, openVersion($0)) }].compactMap { $0 }
    }

    private static func signedVersion(_ number: Int) -> Text {
        Text(nl: "versie \(number) ondertekend", en: "version \(number) signed", fr: "version \(number) signée")
    }

    private static func openVersion(_ number: Int) -> Text {
        Text(nl: "versie \(number) te ondertekenen", en: "version \(number) to be signed", fr: "version \(number) à signer")
    }

    static func draftVersion(_ number: Int) -> Text {
        Text(nl: "versie \(number) is een ontwerp", en: "version \(number) is a draft", fr: "la version \(number) est un projet")
    }

    static func begins(_ day: String) -> Text {
        Text(nl: "gaat in op \(day)", en: "starts on \(day)", fr: "prend effet le \(day)")
    }

    static func underReserve(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(nl: "1 partner onder voorbehoud", en: "1 partner subject to ratification", fr: "1 partenaire sous réserve"),
            other: Text(
                nl: "\(count) partners onder voorbehoud", en: "\(count) partners subject to ratification",
                fr: "\(count) partenaires sous réserve"))
    }

    /// How far a document is, in lists.
    static func state(_ state: DocumentStanding.State) -> Text {
        switch state {
        case .draft: Text(nl: "ontwerp", en: "draft", fr: "projet")
        case .atTable: Text(nl: "ligt voor aan tafel", en: "on the table", fr: "sur la table")
        case .ratifying: Text(nl: "wacht op bekrachtiging", en: "awaiting ratification", fr: "en attente de ratification")
        case .signing: Text(nl: "te ondertekenen", en: "to be signed", fr: "à signer")
        case .signed: Text(nl: "ondertekend", en: "signed", fr: "signé")
        case .expired: Text(nl: "afgelopen", en: "ended", fr: "terminé")
        }
    }
}
