import Localization

/// Words of the first page.
enum StartText {
    static let title = Text(nl: "Samenwerken dat standhoudt", en: "Collaboration that lasts", fr: "Une collaboration qui tient")
    static let heading = Text(
        nl: "Zie samen waar jullie netwerk staat", en: "See together where your network stands", fr: "Voyez ensemble où en est votre réseau"
    )
    static let lead = Text(
        nl:
            "Samenspel is vrije software voor organisaties die samenwerken. Iedereen antwoordt, het netwerk ziet waar het sterk in is, waar nog werk aan is en waar mensen anders kijken. En dan praten jullie erover.",
        en:
            "Samenspel is free software for organisations that work together. Everybody answers, the network sees where it is strong, where there is work to do and where people see things differently. And then you talk about it.",
        fr:
            "Samenspel est un logiciel libre pour les organisations qui collaborent. Tout le monde répond, le réseau voit ses points forts, ses points à travailler et là où les regards diffèrent. Ensuite, vous en parlez."
    )
    static let tryDemo = Text(nl: "Bekijk de demo", en: "See the demo", fr: "Voir la démo")
    static let pictureCaption = Text(
        nl: "De pijl en de wortels: tien domeinen in één oogopslag.", en: "The arrow and the roots: ten domains at a glance.",
        fr: "La flèche et les racines : dix domaines d’un coup d’œil.")
    static let beforeTitle = Text(
        nl: "Samenwerken of niet?", en: "Work together or not?", fr: "Collaborer ou non ?")
    static let worksheets = Text(nl: "Alle werkbladen", en: "All worksheets", fr: "Toutes les fiches de travail")
    static let howTitle = Text(nl: "Zo werkt het", en: "How it works", fr: "Comment ça marche")
    static let trustTitle = Text(nl: "Wie ziet wat", en: "Who sees what", fr: "Qui voit quoi")
    static let trust = Text(
        nl:
            "Boven elke vragenlijst staat in één zin wie wat te zien krijgt. Bij een anonieme meting bestaat er geen verband tussen een naam en een antwoord, ook niet in de databank. Kleine groepen tonen we niet, tenzij jullie zelf voor een open meting kiezen.",
        en:
            "Above every questionnaire one sentence says who gets to see what. In an anonymous measurement there is no link between a name and an answer, not even in the database. We do not show small groups, unless you choose an open measurement yourselves.",
        fr:
            "Au-dessus de chaque questionnaire, une phrase dit qui verra quoi. Dans une mesure anonyme, aucun lien n’existe entre un nom et une réponse, pas même dans la base de données. Nous ne montrons pas les petits groupes, sauf si vous choisissez vous-mêmes une mesure ouverte."
    )

    static let steps: [(title: Text, text: Text)] = [
        (
            Text(nl: "Nodig uit.", en: "Invite.", fr: "Invitez."),
            Text(
                nl: "Plak een lijst uit je rekenblad. Iedereen krijgt een eigen link, per mail of op papier met een QR-code.",
                en: "Paste a list from your spreadsheet. Everybody gets a link of their own, by e-mail or on paper with a QR code.",
                fr: "Collez une liste de votre tableur. Chaque personne reçoit son propre lien, par e-mail ou sur papier avec un code QR.")
        ),
        (
            Text(nl: "Antwoord.", en: "Answer.", fr: "Répondez."),
            Text(
                nl: "Dertig stellingen in tien domeinen, acht minuten op een telefoon, in het Nederlands, Frans of Engels.",
                en: "Thirty statements in ten domains, eight minutes on a phone, in Dutch, French or English.",
                fr: "Trente affirmations dans dix domaines, huit minutes sur un téléphone, en néerlandais, français ou anglais.")
        ),
        (
            Text(nl: "Kijk samen.", en: "Look together.", fr: "Regardez ensemble."),
            Text(
                nl: "Niet alleen het gemiddelde, ook de spreiding: waar zijn jullie het eens, en waar staat het netwerk in spagaat?",
                en: "Not only the mean, but the spread too: where do you agree, and where is the network doing the splits?",
                fr: "Pas seulement la moyenne, mais aussi la répartition : où êtes-vous d’accord, et où le réseau fait-il le grand écart ?")
        ),
    ]
}
