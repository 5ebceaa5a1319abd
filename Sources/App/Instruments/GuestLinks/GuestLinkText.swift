import Localization

/// Words around guest links.
enum GuestLinkText {
    static let link = Text(nl: "Gastlink", en: "Guest link", fr: "Lien invité")
    static let why = Text(
        nl:
            "Met één link kan iedereen antwoorden die hem krijgt, zonder uitnodiging en zonder account. De link opent niets anders dan de vragen.",
        en:
            "With one link anybody who gets it can answer, without an invitation and without an account. The link opens nothing but the questions.",
        fr:
            "Avec un seul lien, toute personne qui le reçoit peut répondre, sans invitation ni compte. Le lien n’ouvre rien d’autre que les questions."
    )
    static let whyAnonymous = Text(
        nl: "Wie de link heeft, kan meer dan één keer antwoorden: in een anonieme meting kunnen we dat niet zien.",
        en: "Whoever has the link can answer more than once: in an anonymous measurement we cannot see that.",
        fr: "Toute personne qui a le lien peut répondre plus d’une fois : dans une mesure anonyme, nous ne pouvons pas le voir.")
    static let make = Text(nl: "Maak een gastlink", en: "Make a guest link", fr: "Créer un lien invité")
    static let withdraw = Text(nl: "Trek de gastlink in", en: "Withdraw the guest link", fr: "Retirer le lien invité")
    static let withdrawWhy = Text(
        nl: "Trek je de link in, dan opent hij niets meer. Wat er al mee geantwoord is, blijft.",
        en: "If you withdraw the link, it no longer opens anything. What was answered with it stays.",
        fr: "Si vous retirez le lien, il n’ouvre plus rien. Les réponses déjà données restent.")
    static let copy = Text(nl: "Kopieer", en: "Copy", fr: "Copier")
    static let copied = Text(nl: "Gekopieerd", en: "Copied", fr: "Copié")
    static let qr = Text(nl: "QR-code van de gastlink", en: "QR code of the guest link", fr: "Code QR du lien invité")
    static let name = Text(nl: "Je naam", en: "Your name", fr: "Votre nom")
    static let nameHint = Text(
        nl: "Staat in het resultaat bij je antwoord. Mag leeg blijven: dan heet je “gast”.",
        en: "Appears beside your answer in the result. Optional: without a name you are called “guest”.",
        fr: "Figure à côté de votre réponse dans le résultat. Facultatif : sans nom, vous apparaissez comme « invité ».")
    static let closedTitle = Text(nl: "Antwoorden kan niet meer", en: "You can no longer answer", fr: "Il n’est plus possible de répondre")
    static let closed = Text(
        nl: "De meting is gesloten, of de link is ingetrokken.", en: "The measurement is closed, or the link was withdrawn.",
        fr: "La mesure est clôturée, ou le lien a été retiré.")
    static let tooOftenTitle = Text(nl: "Even wachten", en: "Please wait", fr: "Un instant")
    static let tooOften = Text(
        nl: "Van deze plek kwamen heel veel antwoorden. Probeer het over een kwartier opnieuw; je antwoorden staan nog op dit toestel.",
        en: "A very large number of answers came from here. Try again in a quarter of an hour; your answers are still on this device.",
        fr: "De très nombreuses réponses sont venues d’ici. Réessayez dans un quart d’heure ; vos réponses sont encore sur cet appareil.")

    static func count(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "1 antwoord kwam via de gastlink.", en: "1 answer came through the guest link.",
                fr: "1 réponse a été donnée par le lien invité."),
            other: Text(
                nl: "\(count) antwoorden kwamen via de gastlink.", en: "\(count) answers came through the guest link.",
                fr: "\(count) réponses ont été données par le lien invité."))
    }
}
