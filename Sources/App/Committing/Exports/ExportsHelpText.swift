import Localization

/// Help with documents on paper and as files.
enum ExportsHelpText {
    static let pages = [printing, taking]

    private static let base = "/netwerken/:network/documenten/:document"
    private static let audience = Text(
        nl: "Iedereen in het netwerk, ook als het netwerk is afgerond.", en: "Everybody in the network, also once it has ended.",
        fr: "Tout le réseau, aussi une fois qu’il est clôturé.")

    private static let printing = Help(
        key: "document-afdrukken", routes: [base + "/afdruk"], title: Text(nl: "Afdrukken", en: "Printing", fr: "Imprimer"),
        purpose: Text(
            nl: "Het document op papier zetten, met logo’s, partijen en plaats voor handtekeningen.",
            en: "Put the document on paper, with logos, parties and room for signatures.",
            fr: "Mettre le document sur papier, avec les logos, les parties et la place pour les signatures."),
        acts: Text(
            nl: "Afdrukken met je browser of daar als PDF bewaren. Kies bovenaan de taal van de titels.",
            en: "Print with your browser or save as PDF there. Choose the language of the headings at the top.",
            fr: "Imprimer avec votre navigateur ou y enregistrer en PDF. Choisissez en haut la langue des titres."),
        audience: audience,
        doubt: Text(
            nl: "Onderaan elke bladzijde staan versie en vingerafdruk: zo zie je of twee bladen dezelfde tekst hebben.",
            en: "At the foot of each page stand version and fingerprint: they tell whether two sheets have the same text.",
            fr: "Au bas de chaque page figurent la version et l’empreinte : elles montrent si deux feuilles ont le même texte."))

    private static let taking = Help(
        key: "document-meenemen", routes: [base + "/uitvoer"], title: ExportsText.title,
        purpose: Text(
            nl: "Het document meenemen als PDF, of als bestand om in Word of LibreOffice aan verder te werken.",
            en: "Download the document as a PDF, or as a file to work on in Word or LibreOffice.",
            fr: "Télécharger le document en PDF, ou en fichier à retravailler dans Word ou LibreOffice."),
        acts: Text(
            nl: "Een bestand laten maken en het ophalen zodra het klaar is. Je mag de pagina intussen sluiten.",
            en: "Have a file made and download it once it is ready. You may close the page meanwhile.",
            fr: "Faire créer un fichier et le télécharger dès qu’il est prêt. Vous pouvez fermer la page entre-temps."),
        audience: audience,
        doubt: Text(
            nl: "Een bestand toont het document van toen. Is er iets veranderd of getekend? Laat het opnieuw maken.",
            en: "A file shows the document as it was. Did something change, or was it signed? Have it made again.",
            fr: "Un fichier montre le document tel qu’il était. Quelque chose a changé ou a été signé ? Faites-le créer à nouveau."))
}
