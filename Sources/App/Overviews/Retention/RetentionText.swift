import Localization

/// Words of the administrators’ page about periods.
enum RetentionText {
    static let title = Text(nl: "Bewaartermijnen", en: "Retention periods", fr: "Délais de conservation")
    static let why = Text(
        nl: "Elke dag wissen we wat zijn termijn voorbij is. Hier staan alleen aantallen; een netwerk ziet de zijne in de activiteit.",
        en: "Every day we erase what is past its period. Only numbers stand here; a network sees its own in the activity.",
        fr:
            "Chaque jour, nous effaçons ce qui a dépassé son délai. Il n’y a ici que des nombres ; un réseau voit les siens dans l’activité."
    )
    static let lately = Text(nl: "Wat er onlangs gewist is", en: "What was erased lately", fr: "Ce qui a été effacé récemment")
    static let notYet = Text(nl: "Nog niets.", en: "Nothing yet.", fr: "Encore rien.")
    static let nothing = Text(nl: "niets te wissen", en: "nothing to erase", fr: "rien à effacer")
    static let refused = Text(
        nl: "niet gewist: de datum is te ver gesprongen", en: "not erased: the date has jumped too far",
        fr: "rien effacé : la date a fait un trop grand saut")
    static let confirm = Text(
        nl: "De datum klopt, wis nu", en: "The date is right, erase now", fr: "La date est exacte, effacer maintenant")

    static func doubt(_ days: Int, _ moment: String) -> Text {
        Text(
            nl:
                "De vorige keer is meer dan \(days) dagen geleden. Misschien staat de klok verkeerd; daarom wissen we niets. Volgens de server is het nu \(moment).",
            en:
                "The last time was more than \(days) days ago. The clock may be wrong, so nothing is erased. According to the server it is now \(moment).",
            fr:
                "La dernière fois remonte à plus de \(days) jours. L’horloge est peut-être déréglée ; nous n’effaçons donc rien. Selon le serveur, nous sommes le \(moment)."
        )
    }
}
