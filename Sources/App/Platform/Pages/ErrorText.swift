import Localization

/// Words for what can go wrong.
enum ErrorText {
    static let home = Text(nl: "Naar het begin", en: "Go to the start page", fr: "Retour au début")
    static let number = Text(nl: "Nummer van deze aanvraag:", en: "Number of this request:", fr: "Numéro de cette requête :")
    static let typed = Text(nl: "Dit had je ingevuld", en: "This is what you had filled in", fr: "Voici ce que vous aviez écrit")

    static func of(_ problem: WebError) -> (title: Text, advice: Text) {
        switch problem {
        case .notFound: notFound
        case .gone: gone
        case .forbidden: forbidden
        case .ended: ended
        case .formExpired: formExpired
        case .signInFirst: signInFirst
        case .tooLarge: tooLarge
        case .tooSlow: tooSlow
        case .unreadable: unreadable
        case .unavailable: unavailable
        case .readOnly: readOnly
        case .storageFull: storageFull
        case .unexpected: unexpected
        }
    }

    private static let notFound = (
        Text(nl: "Deze pagina is er niet", en: "This page does not exist", fr: "Cette page n’existe pas"),
        Text(
            nl: "Misschien is de link niet volledig, of hoort de pagina bij een netwerk waar je niet in zit.",
            en: "The link may be incomplete, or the page belongs to a network you are not in.",
            fr: "Le lien est peut-être incomplet, ou la page appartient à un réseau dont vous ne faites pas partie.")
    )

    private static let gone = (
        Text(nl: "Deze meting is weggehaald", en: "This measurement was removed", fr: "Cette mesure a été retirée"),
        Text(
            nl: "De coördinator haalde de meting of het netwerk weg. Je hoeft niets te doen. Komt ze terug, dan werkt je link opnieuw.",
            en:
                "The coordinator removed the measurement or the network. You need not do anything. If it comes back, your link works again.",
            fr:
                "La coordination a retiré la mesure ou le réseau. Vous n’avez rien à faire. Si elle revient, votre lien fonctionnera à nouveau."
        )
    )

    private static let forbidden = (
        Text(nl: "Dit kun jij hier niet doen", en: "You cannot do this here", fr: "Vous ne pouvez pas faire cela ici"),
        Text(
            nl: "Vraag het aan de coördinator van het netwerk. Er is niets gewijzigd.",
            en: "Ask the coordinator of the network. Nothing was changed.",
            fr: "Demandez-le à la coordination du réseau. Rien n’a été modifié.")
    )

    private static let ended = (
        Text(nl: "Dit netwerk is afgerond", en: "This network has ended", fr: "Ce réseau est clôturé"),
        Text(
            nl: "Je leest het archief. Er is niets gewijzigd. Een coördinator kan het netwerk heropenen, met een reden.",
            en: "You are reading the archive. Nothing was changed. A coordinator can reopen the network, with a reason.",
            fr: "Vous lisez l’archive. Rien n’a été modifié. La coordination peut rouvrir le réseau, avec une raison.")
    )

    private static let formExpired = (
        Text(nl: "Dit formulier is te oud", en: "This form is too old", fr: "Ce formulaire est trop ancien"),
        Text(
            nl:
                "Je was intussen afgemeld of aangemeld, of het formulier kwam van elders. Er is niets bewaard. Ga terug, laad de pagina opnieuw en probeer het nog eens.",
            en:
                "You signed in or out in the meantime, or the form came from elsewhere. Nothing was saved. Go back, reload the page and try again.",
            fr:
                "Une connexion ou une déconnexion a eu lieu entre-temps, ou le formulaire venait d’ailleurs. Rien n’a été enregistré. Revenez en arrière, rechargez la page et réessayez."
        )
    )

    private static let signInFirst = (
        Text(nl: "Meld je eerst aan", en: "Please sign in first", fr: "Connectez-vous d’abord"),
        Text(
            nl: "Er is niets gewijzigd. Meld je aan en probeer het opnieuw.", en: "Nothing was changed. Sign in and try again.",
            fr: "Rien n’a été modifié. Connectez-vous et réessayez.")
    )

    private static let tooLarge = (
        Text(nl: "Dit is te groot", en: "This is too large", fr: "C’est trop grand"),
        Text(
            nl: "Een formulier of bestand mag hoogstens 1 MB groot zijn. Er is niets bewaard.",
            en: "A form or file may be at most 1 MB. Nothing was saved.",
            fr: "Un formulaire ou un fichier ne peut dépasser 1 Mo. Rien n’a été enregistré.")
    )

    private static let tooSlow = (
        Text(nl: "Dit duurde te lang", en: "This took too long", fr: "Cela a pris trop de temps"),
        Text(
            nl: "Je verbinding was te traag om alles te ontvangen. Er is niets bewaard. Probeer het opnieuw.",
            en: "Your connection was too slow to receive everything. Nothing was saved. Try again.",
            fr: "Votre connexion était trop lente pour tout recevoir. Rien n’a été enregistré. Réessayez.")
    )

    private static let unreadable = (
        Text(nl: "Dit kunnen we niet lezen", en: "We cannot read this", fr: "Nous ne pouvons pas lire ceci"),
        Text(
            nl: "Wat je browser stuurde, klopt niet. Er is niets bewaard. Ga terug en probeer het opnieuw.",
            en: "Something is wrong with what your browser sent. Nothing was saved. Go back and try again.",
            fr: "Ce que votre navigateur a envoyé n’est pas correct. Rien n’a été enregistré. Revenez en arrière et réessayez.")
    )

    private static let unavailable = (
        trouble, soonBack
    )

    private static let readOnly = (
        trouble,
        Text(
            nl: "De databank kan alleen gelezen worden. Er is niets bewaard. Verwittig de beheerder.",
            en: "The database can only be read. Nothing was saved. Tell the administrator.",
            fr: "La base de données est en lecture seule. Rien n’a été enregistré. Prévenez la personne qui gère le site.")
    )

    private static let storageFull = (
        trouble,
        Text(
            nl: "De schijf is vol. Er is niets bewaard. Verwittig de beheerder.",
            en: "The disk is full. Nothing was saved. Tell the administrator.",
            fr: "Le disque est plein. Rien n’a été enregistré. Prévenez la personne qui gère le site.")
    )

    private static let unexpected = (
        Text(nl: "Er ging iets mis", en: "Something went wrong", fr: "Un problème est survenu"),
        Text(
            nl: "Dit ligt aan ons, niet aan jou. Probeer het opnieuw. Lukt het niet, geef dan het nummer hieronder aan de beheerder.",
            en: "This is our fault, not yours. Try again. If it fails again, give the number below to the administrator.",
            fr:
                "C’est notre faute, pas la vôtre. Réessayez. Si cela échoue encore, donnez le numéro ci-dessous à la personne qui gère le site."
        )
    )

    private static let trouble = Text(
        nl: "Bewaren lukt nu niet", en: "Saving is not possible now", fr: "Impossible d’enregistrer pour l’instant")
    private static let soonBack = Text(
        nl: "De databank antwoordt niet. Er is niets bewaard. Probeer het over een minuut opnieuw.",
        en: "The database is not answering. Nothing was saved. Try again in a minute.",
        fr: "La base de données ne répond pas. Rien n’a été enregistré. Réessayez dans une minute.")
}
