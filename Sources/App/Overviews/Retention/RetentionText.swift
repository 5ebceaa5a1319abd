import Localization

/// Words of the administrators’ page about periods.
enum RetentionText {
    static let title = Text(nl: "Bewaartermijnen", en: "Retention periods", fr: "Délais de conservation")
    static let why = Text(
        nl:
            "Elke dag wissen we alles waarvan de termijn voorbij is. Hier staan alleen aantallen; elk netwerk ziet zijn eigen aantallen in de activiteit.",
        en: "Every day we erase everything that is past its period. Only numbers stand here; each network sees its own in the activity.",
        fr:
            "Chaque jour, nous effaçons tout ce qui a dépassé son délai. Cette page ne donne que des nombres ; chaque réseau voit les siens dans l’activité."
    )
    static let lately = Text(nl: "Wat er onlangs gewist is", en: "What was erased lately", fr: "Ce qui a été effacé récemment")
    static let notYet = Text(nl: "Nog niets.", en: "Nothing yet.", fr: "Encore rien.")
    static let nothing = Text(nl: "niets te wissen", en: "nothing to erase", fr: "rien à effacer")
    static let refused = Text(
        nl: "niets gewist: te veel dagen sinds de vorige keer", en: "nothing erased: too many days since the last time",
        fr: "rien effacé : trop de jours depuis la dernière fois")
    static let confirm = Text(
        nl: "De datum klopt, wis nu", en: "The date is right, erase now", fr: "La date est exacte, effacer maintenant")

    static func doubt(_ days: Int, _ moment: String) -> Text {
        Text(
            nl:
                "De vorige keer is meer dan \(days) dagen geleden. Misschien staat de klok verkeerd; daarom wissen we niets. Bij de laatste poging was het volgens de server \(moment).",
            en:
                "The last time was more than \(days) days ago. The clock may be wrong, so nothing is erased. At the latest attempt it was \(moment), according to the server.",
            fr:
                "La dernière fois remonte à plus de \(days) jours. L’horloge est peut-être déréglée ; nous n’effaçons donc rien. Lors du dernier essai, le serveur indiquait : \(moment)."
        )
    }
}
