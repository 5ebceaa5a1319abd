import Localization

/// Help with the sheets about the kind of collaboration.
enum KindsHelpText {
    static let topic = HelpBook.Topic(
        title: Text(
            nl: "Wat voor samenwerking is dit?", en: "What kind of collaboration is this?", fr: "Quel type de collaboration est-ce ?"),
        pages: [list, sheet, fill, filled])

    private static let list = Help(
        key: "soort", routes: ["/netwerken/:network/soort"],
        title: Text(nl: "De vijf bladen", en: "The five sheets", fr: "Les cinq fiches"),
        purpose: Text(
            nl: "Zien welke bladen er zijn, hoe vaak ze ingevuld zijn en waar jullie het anders bekijken.",
            en: "See which sheets there are, how often they were filled in and where you look at it differently.",
            fr: "Voir quelles fiches existent, combien de fois elles ont été remplies et où vos regards diffèrent."),
        acts: Text(
            nl: "Kies een blad. De volgorde is een voorstel: begin waar het voor jullie nodig is.",
            en: "Choose a sheet. The order is a proposal: start where you need to.",
            fr: "Choisissez une fiche. L’ordre est une proposition : commencez où c’est utile."),
        audience: Text(
            nl: "Iedereen in het netwerk ziet hoe vaak een blad ingevuld is. Het aantal verschillen zie je na je eigen antwoord.",
            en: "Everybody in the network sees how often a sheet was filled in. You see the number of differences after your own answer.",
            fr:
                "Tout le réseau voit combien de fois une fiche a été remplie. Le nombre de différences s’affiche après votre propre réponse."
        ),
        doubt: Text(
            nl: "Weet je niet waar te beginnen? Neem ‘Is dit een netwerk?’.", en: "Not sure where to start? Take ‘Is this a network?’.",
            fr: "Vous ne savez pas par où commencer ? Prenez « Est-ce un réseau ? »."))

    private static let sheet = Help(
        key: "soort-blad", routes: ["/netwerken/:network/soort/:sheet"],
        title: Text(nl: "Een blad", en: "A sheet", fr: "Une fiche"),
        purpose: Text(
            nl: "Zien wat mensen antwoorden, en vooral waar ze van elkaar verschillen.",
            en: "See what people answer, and above all where they differ.",
            fr: "Voir ce que les gens répondent, et surtout où ils diffèrent."),
        acts: Text(
            nl: "Vul het blad in of wijzig je antwoord. Lees wat eruit volgt, bekijk de verschillen en open ieders hele antwoord.",
            en: "Fill in the sheet or change your answer. Read what follows, look at the differences and open each whole answer.",
            fr:
                "Remplissez la fiche ou modifiez votre réponse. Lisez ce qui en découle, regardez les différences et ouvrez chaque réponse complète."
        ),
        audience: Text(
            nl: "Wie zelf invulde, en wie in het netwerk alleen meeleest. Wie het netwerk verliet, telt niet meer mee.",
            en: "Those who filled it in themselves, and those who only read along. Whoever left the network no longer counts.",
            fr: "Les personnes qui ont rempli la fiche, et celles qui ne font que lire. Qui a quitté le réseau ne compte plus."),
        doubt: Text(
            nl:
                "Zie je nog niets van anderen? Vul eerst zelf het blad in. Keuzes worden geteld; er wordt nooit een gemiddelde van gemaakt.",
            en: "Do you see nothing of others yet? Fill in the sheet yourself first. Choices are counted and never averaged.",
            fr: "Vous ne voyez rien des autres ? Remplissez d’abord la fiche. Les choix sont comptés, jamais ramenés à une moyenne."))

    private static let fill = Help(
        key: "soort-invullen", routes: ["/netwerken/:network/soort/:sheet/invullen"],
        title: Text(nl: "Een blad invullen", en: "Filling in a sheet", fr: "Remplir une fiche"),
        purpose: Text(
            nl: "Zeggen hoe jij het ziet, alleen of samen met anderen.", en: "Say how you see it, alone or with others.",
            fr: "Dire comment vous voyez les choses, individuellement ou à plusieurs."),
        acts: Text(
            nl: "Kies bij elke vraag wat past en laat open wat je niet weet. Schrijf bij ‘Samen met’ liefst petten in plaats van namen.",
            en:
                "Choose what fits at each question and leave open what you do not know. At ‘Together with’, write hats rather than names.",
            fr:
                "Choisissez ce qui convient à chaque question et laissez ouvert ce que vous ne savez pas. Sous « Avec », notez de préférence des casquettes plutôt que des noms."
        ),
        audience: Text(
            nl: "Wie dit blad ook invulde en wie alleen meeleest, met je naam en de datum.",
            en: "Those who filled in this sheet too and those who only read along, with your name and the date.",
            fr: "Les personnes qui ont rempli cette fiche et celles qui ne font que lire, avec votre nom et la date."),
        doubt: Text(
            nl: "Veranderde je van mening? Vul het blad opnieuw in. Je vroegere versie blijft leesbaar met haar datum.",
            en: "Changed your mind? Fill in the sheet again. Your earlier version stays readable with its date.",
            fr: "Vous avez changé d’avis ? Remplissez la fiche à nouveau. Votre version précédente reste lisible avec sa date."))

    private static let filled = Help(
        key: "soort-antwoord", routes: ["/netwerken/:network/soort/:sheet/:filled"],
        title: Text(nl: "Een ingevuld blad", en: "A sheet that was filled in", fr: "Une fiche remplie"),
        purpose: Text(
            nl: "Het hele antwoord van één persoon of duo lezen, en wat die vroeger antwoordde.",
            en: "Read the whole answer of one person or pair, and what they answered before.",
            fr: "Lire toute la réponse d’une personne ou d’un duo, et ses réponses précédentes."),
        acts: Text(nl: "Open een andere versie.", en: "Open another version.", fr: "Ouvrir une autre version."),
        audience: Text(
            nl: "Wie dit blad ook invulde, en wie alleen meeleest.",
            en: "Those who filled in this sheet too, and those who only read along.",
            fr: "Les personnes qui ont rempli cette fiche, et celles qui ne font que lire."),
        doubt: Text(
            nl: "Is er iets veranderd aan de vragen? Dan staat hier wat het blad nu nog vraagt.",
            en: "Have the questions changed? Then you see here what the sheet still asks.",
            fr: "Les questions ont changé ? Vous voyez alors ici ce que la fiche demande encore."))
}
