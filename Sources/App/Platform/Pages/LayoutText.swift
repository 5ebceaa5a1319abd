import Localization

/// Words of the layout that surrounds every page.
enum LayoutText {
    static let skip = Text(nl: "Naar de inhoud", en: "Skip to content", fr: "Aller au contenu")
    static let mainMenu = Text(nl: "Hoofdmenu", en: "Main menu", fr: "Menu principal")
    static let rooms = Text(nl: "Onderdelen van het netwerk", en: "Parts of the network", fr: "Rubriques du réseau")
    static let language = Text(nl: "Taal", en: "Language", fr: "Langue")
    static let signIn = Text(nl: "Aanmelden", en: "Sign in", fr: "Se connecter")
    static let signOut = Text(nl: "Afmelden", en: "Sign out", fr: "Se déconnecter")
    static let myPlace = Text(nl: "Mijn plek", en: "My place", fr: "Mon espace")
    static let search = Text(nl: "Zoeken", en: "Search", fr: "Rechercher")
    static let searchWords = Text(nl: "Wat zoek je?", en: "What are you looking for?", fr: "Que cherchez-vous ?")
    static let help = Text(nl: "Hulp", en: "Help", fr: "Aide")
    static let helpHere = Text(nl: "Hulp bij deze pagina", en: "Help with this page", fr: "Aide pour cette page")
    static let moreHelp = Text(nl: "Alle hulp", en: "All help", fr: "Toute l’aide")
    static let accessibility = Text(nl: "Toegankelijkheid", en: "Accessibility", fr: "Accessibilité")
    static let settings = Text(nl: "Instellingen", en: "Settings", fr: "Réglages")
    static let administration = Text(nl: "Beheer", en: "Administration", fr: "Gestion")
    static let explanation = Text(nl: "Uitleg bij de tien domeinen", en: "The ten domains explained", fr: "Les dix domaines expliqués")
    static let sources = Text(nl: "Bronnen", en: "Sources", fr: "Sources")
    static let whoSeesWhat = Text(nl: "Wie ziet wat", en: "Who sees what", fr: "Qui voit quoi")
    static let privacy = Text(nl: "Privacy", en: "Privacy", fr: "Confidentialité")
    static let licence = Text(
        nl: "Samenspel is vrije software onder de EUPL-1.2.", en: "Samenspel is free software under the EUPL-1.2.",
        fr: "Samenspel est un logiciel libre sous licence EUPL-1.2.")
    static let demo = Text(
        nl: "Dit is een demo met verzonnen mensen en organisaties.", en: "This is a demo with made-up people and organisations.",
        fr: "Ceci est une démo avec des personnes et des organisations fictives.")
    static let demoCast = Text(nl: "Wissel van persoon", en: "Change person", fr: "Changer de personne")

    static func name(of room: Room) -> Text {
        switch room {
        case .overview: Text(nl: "Overzicht", en: "Overview", fr: "Aperçu")
        case .partners: Text(nl: "Partners", en: "Partners", fr: "Partenaires")
        case .agreements: Text(nl: "Afspraken", en: "Agreements", fr: "Accords")
        case .work: Text(nl: "Werk", en: "Work", fr: "Travail")
        case .measurements: Text(nl: "Metingen", en: "Measurements", fr: "Mesures")
        }
    }

    /// The part of the path that leads to a room.
    static func segment(of room: Room) -> String {
        switch room {
        case .overview: ""
        case .partners: "partners"
        case .agreements: "afspraken"
        case .work: "acties"
        case .measurements: "metingen"
        }
    }

    /// What did not happen, and why.
    private static func nothingDone(_ notice: Notice) -> Text {
        switch notice {
        case .nothingChanged: Text(nl: "Er is niets gewijzigd.", en: "Nothing was changed.", fr: "Rien n’a été modifié.")
        case .nobodyReminded:
            Text(
                nl: "Niemand kreeg een herinnering: iedereen is gehoord, werd vandaag al herinnerd of heeft geen adres.",
                en: "Nobody was reminded: everybody has been heard, was reminded today already or has no address.",
                fr: "Personne n’a reçu de rappel : chacun a été entendu, a déjà été rappelé aujourd’hui ou n’a pas d’adresse.")
        default:
            Text(
                nl: "Het voorstel blijft open: nog niet iedereen is gehoord en de dag is nog niet om.",
                en: "The proposal stays open: not everybody has been heard and its day is not over.",
                fr: "La proposition reste ouverte : tout le monde n’a pas été entendu et le délai court encore.")
        }
    }

    static func notice(_ notice: Notice) -> Text {
        switch notice {
        case .saved: Text(nl: "Bewaard.", en: "Saved.", fr: "Enregistré.")
        case .added: Text(nl: "Toegevoegd.", en: "Added.", fr: "Ajouté.")
        case .removed: Text(nl: "Weggehaald.", en: "Removed.", fr: "Retiré.")
        case .signedOutEverywhere:
            Text(
                nl: "Je bent overal elders afgemeld.", en: "You are signed out everywhere else.",
                fr: "Vous n’avez plus d’autre connexion que celle-ci.")
        case .passwordSet:
            Text(nl: "Je wachtwoord is ingesteld.", en: "Your password has been set.", fr: "Votre mot de passe a été défini.")
        case .passwordRemoved:
            Text(nl: "Je wachtwoord is weggehaald.", en: "Your password has been removed.", fr: "Votre mot de passe a été supprimé.")
        case .answersBrought:
            Text(nl: "De antwoorden zijn ingebracht.", en: "The answers have been brought in.", fr: "Les réponses ont été ajoutées.")
        case .imported: Text(nl: "De lijst is toegevoegd.", en: "The list has been added.", fr: "La liste a été ajoutée.")
        case .nothingNew:
            Text(
                nl: "Alles uit de lijst stond er al. Er is niets gewijzigd.",
                en: "Everything in the list was already there. Nothing was changed.",
                fr: "Tout ce qui est dans la liste s’y trouvait déjà. Rien n’a été modifié.")
        case .nothingChanged, .nobodyReminded, .notHeardYet: nothingDone(notice)
        case .roundOpened:
            Text(
                nl: "De meting is open. De uitnodigingen staan klaar.", en: "The measurement is open. The invitations are ready.",
                fr: "La mesure est ouverte. Les invitations sont prêtes.")
        case .roundClosed:
            Text(
                nl: "De meting is gesloten.",
                en: "The measurement is closed.",
                fr: "La mesure est clôturée.")
        case .remindersSent: Text(nl: "De herinneringen staan klaar.", en: "The reminders are ready.", fr: "Les rappels sont prêts.")
        case .testMailSent:
            Text(nl: "De uitnodiging is naar jou gestuurd.", en: "The invitation was sent to you.", fr: "L’invitation vous a été envoyée.")
        case .draftSaved:
            Text(
                nl: "Bewaard. Je kunt later verder met dezelfde link.", en: "Saved. You can carry on later with the same link.",
                fr: "Enregistré. Vous pouvez continuer plus tard avec le même lien.")
        case .invited: Text(nl: "Uitgenodigd.", en: "Invited.", fr: "Invitation ajoutée.")
        case .languageSet:
            Text(nl: "Je leest nu Nederlands.", en: "You are now reading in English.", fr: "Vous lisez maintenant en français.")
        case .inBin, .broughtBack, .erased, .leftNetwork, .handedOver: lawNotice(notice)
        case .left: Text(nl: "Je bent afgemeld.", en: "You are signed out.", fr: "Votre session est fermée.")
        }
    }

    /// What was just done with people’s data and places.
    private static func lawNotice(_ notice: Notice) -> Text {
        switch notice {
        case .inBin:
            Text(
                nl: "Ligt in de prullenmand. Je kunt het dertig dagen lang terughalen.",
                en: "Now in the bin. You can bring it back for thirty days.",
                fr: "Mis à la corbeille. Vous pouvez le récupérer pendant trente jours.")
        case .broughtBack: Text(nl: "Teruggehaald.", en: "Brought back.", fr: "Récupéré.")
        case .erased: Text(nl: "Je gegevens zijn gewist.", en: "Your data have been erased.", fr: "Vos données ont été effacées.")
        case .leftNetwork: Text(nl: "Je hebt het netwerk verlaten.", en: "You have left the network.", fr: "Vous avez quitté le réseau.")
        default:
            Text(
                nl: "De coördinatie is overgedragen.", en: "Coordination has been handed over.", fr: "La coordination a été confiée.")
        }
    }

    static let howItEnded = Text(nl: "Hoe het eindigde", en: "How it ended", fr: "Comment il a pris fin")

    static func archive(_ day: String) -> Text {
        Text(
            nl: "Afgerond op \(day), je leest het archief.", en: "Ended on \(day), you are reading the archive.",
            fr: "Clôturé le \(day), vous lisez l’archive.")
    }
}
