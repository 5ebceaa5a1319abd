import Localization

/// The book of help, and the words around it.
enum HelpText {
    static let book = HelpBook(topics: [
        OwnHelpText.topic, StartingHelpText.topic, NetworkHelpText.topic, ArenaHelpText.topic, StepsHelpText.topic, InterestHelpText.topic,
        KindsHelpText.topic,
        HelpBook.Topic(title: JourneyText.title, pages: JourneyHelpText.pages + EndingHelpText.pages),
        HelpBook.Topic(title: MandateText.name, pages: MandatesHelpText.pages + HandoverHelpText.pages),
        HelpBook.Topic(title: CharterText.title, pages: CharterHelpText.pages),
        DecisionHelpText.topic,
        HelpBook.Topic(title: RegisterText.title, pages: RatificationHelpText.pages + RegisterHelpText.pages),
        HelpBook.Topic(title: DocumentsText.title, pages: DocumentsHelpText.pages + ClauseHelpText.pages + VersionsHelpText.pages),
        HelpBook.Topic(
            title: AmendmentText.title,
            pages: AmendmentHelpText.pages + CommentHelpText.pages + ClauseLinkHelpText.pages + AttachmentHelpText.pages),
        HelpBook.Topic(title: SigningText.title, pages: SigningHelpText.pages + TermsHelpText.pages),
        HelpBook.Topic(title: ExportsText.title, pages: ExportsHelpText.pages + LogoHelpText.pages),
        HelpBook.Topic(title: LedgerText.title, pages: LedgerHelpText.pages),
        HelpBook.Topic(title: RealisationText.title, pages: ProjectHelpText.pages + RealisationHelpText.pages),
        HelpBook.Topic(title: AgreementRegisterText.title, pages: AgreementRegisterHelpText.pages),
        RoundHelpText.topic, OwnQuestionnaireHelpText.topic, SessionHelpText.topic, LawHelpText.topic,
    ])

    static let intro = Text(
        nl: "Onderaan elke pagina staat hulp bij die pagina. Hier staat alles samen.",
        en: "At the bottom of every page there is help with that page. Here it all is together.",
        fr: "Au bas de chaque page se trouve une aide sur cette page. Vous trouvez ici toute l’aide.")
    static let contents = Text(nl: "Inhoud", en: "Contents", fr: "Table des matières")
}
