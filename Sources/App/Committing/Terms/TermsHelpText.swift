import Localization

/// Help with how long what was signed holds.
enum TermsHelpText {
    static let pages = [
        Help(
            key: "looptijd", routes: ["/netwerken/:network/documenten/:document/looptijd"], title: TermsText.title,
            purpose: Text(
                nl: "Zien hoe lang een ondertekende tekst geldt, voor welke partners, en wanneer jullie hem opnieuw bekijken.",
                en: "See how long a signed text is valid, for which partners, and when you look at it again.",
                fr: "Voir combien de temps un texte signé est valable, pour quels partenaires, et quand vous le réexaminez."),
            acts: Text(
                nl: "Een partner laten toetreden, opzeggen met een laatste dag, en noteren wat jullie bij het herbekijken vonden.",
                en: "Let a partner join, give notice with a last day, and write down what you found in a review.",
                fr: "Faire adhérer un partenaire, donner un préavis avec un dernier jour, et noter vos constats lors d’un réexamen."),
            audience: Text(
                nl: "Iedereen in het netwerk leest dit. Opzeggen doet wie voor de partner spreekt, of de coördinator.",
                en: "Everybody in the network reads this. Notice is given by those who speak for the partner, or by the coordinator.",
                fr: "Tout le réseau lit ceci. Le préavis est donné par la personne qui parle pour le partenaire, ou par la coordination."),
            doubt: Text(
                nl:
                    "Wie krijgt er mail? De coördinator en de vertegenwoordigers van wie tekende: meteen bij een opzegging, en vóór de laatste dag of het herbekijken.",
                en:
                    "Who gets an e-mail? The coordinator and the representatives of those who signed: at once when notice is given, and before the last day or a review.",
                fr:
                    "Qui reçoit un e-mail ? La coordination et les représentants des signataires : dès qu’un préavis est donné, et avant le dernier jour ou le réexamen."
            ))
    ]
}
