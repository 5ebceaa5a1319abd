import Localization

/// Help with signing a document.
enum SigningHelpText {
    static let pages = [list, one]

    private static let base = "/netwerken/:network/documenten/:document/ondertekening"
    private static let everybody = Text(
        nl: "Iedereen in het netwerk leest dit, ook de namen onder de tekst.",
        en: "Everybody in the network reads this, the names under the text included.",
        fr: "Tout le réseau lit ceci, y compris les noms sous le texte.")

    private static let list = Help(
        key: "ondertekening", routes: [base], title: SigningText.title,
        purpose: Text(
            nl: "Zien hoe ver elke partner is: akkoord aan tafel, bekrachtigd door de eigen organen, ondertekend.",
            en: "See how far each partner is: agreed at the table, ratified by its own bodies, signed.",
            fr: "Voir où en est chaque partenaire : accord autour de la table, ratification par ses organes, signature."),
        acts: Text(
            nl:
                "Een voorstel maken om de tekst goed te keuren. Als dat besluit genomen is, opent de coördinator de ondertekening. Dan tekenen de partners.",
            en:
                "Make a proposal to approve the text. Once that decision is taken, the coordinator opens the signing. Then the partners sign.",
            fr:
                "Faire une proposition pour approuver le texte. Une fois la décision prise, la coordination ouvre la signature. Les partenaires signent alors."
        ),
        audience: everybody,
        doubt: Text(
            nl:
                "Verandert de tekst nog? Wat voorligt, blijft de versie die getekend wordt. Stop de ondertekening om een andere tekst voor te leggen.",
            en: "Does the text still change? The version that was opened is the one that is signed. Stop the signing to open another text.",
            fr:
                "Le texte change encore ? La version soumise reste celle que l’on signe. Arrêtez la signature pour soumettre un autre texte."
        ))

    private static let one = Help(
        key: "ondertekening-partner", routes: [base + "/:signing/partners/:partner"],
        title: Text(nl: "Tekenen voor een partner", en: "Signing for a partner", fr: "Signer pour un partenaire"),
        purpose: Text(
            nl: "Noteren wie voor een partner tekende, in welke hoedanigheid, wanneer en met welk mandaat.",
            en: "Write down who signed for a partner, in which capacity, when and with which mandate.",
            fr: "Noter qui a signé pour un partenaire, en quelle qualité, quand et avec quel mandat."),
        acts: Text(
            nl:
                "Hier tekenen onder je eigen naam, of noteren dat iemand elders tekende. Het ondertekende bestand voeg je nu of later toe. Zolang de ondertekening open is, kun je een handtekening met een reden terugnemen.",
            en:
                "Sign here in your own name, or write down that somebody signed elsewhere. Add the signed file now or later. While the signing is open, a signature can be taken back with a reason.",
            fr:
                "Signer ici sous votre propre nom, ou noter que quelqu’un a signé ailleurs. Le fichier signé s’ajoute maintenant ou plus tard. Tant que la signature est ouverte, elle peut être retirée avec une raison."
        ),
        audience: everybody,
        doubt: Text(
            nl: "Staat jouw mandaat om te tekenen er niet bij? Je kunt toch tekenen; er staat dan bij dat het niet genoteerd was.",
            en: "Is your mandate to sign not listed? You can sign all the same; it then says that it was not recorded.",
            fr: "Votre mandat pour signer n’est pas noté ? Vous pouvez signer quand même ; cela sera indiqué."))
}
