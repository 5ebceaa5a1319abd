import Localization

/// Words of the weighing: what it asks and what surrounds it.
enum WeighingText {
    static let title = Text(nl: "Bezint eer ge begint", en: "Look before you leap", fr: "Réfléchir avant de commencer")
    static let lead = Text(
        nl: "Samenwerken kost tijd. Weeg in drie minuten af wat past: alleen, met één partner, met meerdere, of nu nog niet.",
        en: "Working together takes time. Weigh up in three minutes what fits: alone, with one partner, with several, or not yet.",
        fr:
            "Collaborer demande du temps. Évaluez en trois minutes ce qui convient : seuls, avec un partenaire, à plusieurs, ou pas encore."
    )
    static let privacy = Text(
        nl: "Je hebt geen account nodig. We bewaren niets tot jij dat vraagt. Schrijf namen van organisaties, geen namen van mensen.",
        en: "You need no account. We keep nothing until you ask us to. Write names of organisations, not names of people.",
        fr:
            "Aucun compte n’est nécessaire. Rien n’est conservé tant que vous ne le demandez pas. Écrivez des noms d’organisations, pas de noms de personnes."
    )
    static let seeExample = Text(nl: "Bekijk een voorbeeld", en: "See an example", fr: "Voir un exemple")
    static let advise = Text(nl: "Toon het advies", en: "Show the advice", fr: "Voir le conseil")
    static let adviseAgain = Text(nl: "Reken opnieuw", en: "Work it out again", fr: "Recalculer")
    static let answers = Text(nl: "Jullie antwoorden", en: "Your answers", fr: "Vos réponses")
    static let changeAnswers = Text(nl: "Pas jullie antwoorden aan", en: "Change your answers", fr: "Modifier vos réponses")

    static let taskTitle = Text(nl: "De opgave", en: "The task", fr: "La mission")
    static let task = Text(
        nl: "Wat moet er gebeuren, en voor wie?", en: "What has to be done, and for whom?", fr: "Que faut-il faire, et pour qui ?")
    static let taskHint = Text(nl: "In een zin of twee.", en: "In a sentence or two.", fr: "En une ou deux phrases.")
    static let motives = Text(
        nl: "Waarom denken jullie aan samenwerken? (meer dan één mag)",
        en: "Why are you thinking of working together? (more than one is fine)",
        fr: "Pourquoi envisagez-vous de collaborer ? (plusieurs réponses possibles)")
    static let motive = Text(nl: "Motief", en: "Motive", fr: "Motif")

    static let needsTitle = Text(nl: "Wat is er nodig?", en: "What does it take?", fr: "Que faut-il ?")
    static let needsIntro = Text(
        nl: "Duid aan waar elk middel zit. Wat niet nodig is, laat je staan.",
        en: "Mark where each resource is. Leave what is not needed as it is.",
        fr: "Indiquez où se trouve chaque ressource. Laissez tel quel ce qui n’est pas nécessaire.")

    static let aloneTitle = Text(nl: "Alleen, of met twee?", en: "Alone, or with two?", fr: "Seuls, ou à deux ?")
    static let alone = Text(nl: "Kunnen wij dit alleen?", en: "Can we do this alone?", fr: "Pouvons-nous le faire seuls ?")
    static let two = Text(
        nl: "Zou een afspraak met één partner volstaan?", en: "Would an agreement with one partner be enough?",
        fr: "Un accord avec un seul partenaire suffirait-il ?")

    static let partnersTitle = Text(nl: "Met wie, en waarvoor?", en: "With whom, and what for?", fr: "Avec qui, et pour quoi ?")
    static let partners = Text(nl: "Mogelijke partners", en: "Possible partners", fr: "Partenaires possibles")
    static let partnersTitleShort = Text(nl: "Partners", en: "Partners", fr: "Partenaires")
    static let partnersHint = Text(
        nl: "Organisaties of diensten naast jullie, één per regel. Geen namen van mensen.",
        en: "Organisations or services other than yours, one per line. No names of people.",
        fr: "Organisations ou services autres que le vôtre, un par ligne. Pas de noms de personnes.")
    static let partnerCount = Text(
        nl: "Nog geen namen? Hoeveel partners naast ons?", en: "No names yet? How many partners besides us?",
        fr: "Pas encore de noms ? Combien de partenaires en plus de nous ?")
    static let purpose = Text(
        nl: "Waarvoor zouden jullie samenkomen?", en: "What would you come together for?", fr: "Pour quoi vous réuniriez-vous ?")

    static let costTitle = Text(
        nl: "Wat kost het, en wat brengt het op?", en: "What does it cost, and what does it bring?",
        fr: "Que coûte la collaboration, et que rapporte-t-elle ?")
    static let costIntro = Text(
        nl: "Vergadertijd is de grootste kost. Schat ze voor iedereen samen.",
        en: "Meeting time is the largest cost. Estimate it for everybody together.",
        fr: "Le temps de réunion est le coût principal. Estimez-le pour l’ensemble des participants.")
    static let people = Text(nl: "Mensen aan tafel", en: "People at the table", fr: "Personnes autour de la table")
    static let hours = Text(
        nl: "Uren per keer, met voorbereiding", en: "Hours each time, with preparation", fr: "Heures par réunion, préparation comprise")
    static let perYear = Text(nl: "Keren per jaar", en: "Times a year", fr: "Réunions par an")
    static let rate = Text(nl: "Euro per uur", en: "Euros an hour", fr: "Euros par heure")
    static let peopleHint = Text(nl: "van ons en van de anderen", en: "ours and the others’", fr: "les nôtres et celles des autres")
    static let hoursHint = Text(nl: "zoals 2,5", en: "such as 2.5", fr: "par exemple 2,5")
    static let perYearHint = Text(nl: "zoals 6", en: "such as 6", fr: "par exemple 6")
    static let rateHint = Text(nl: "loonkost, zoals 45", en: "labour cost, such as 45", fr: "coût salarial, par exemple 45")
    static let bringsUs = Text(nl: "Wat brengt het ons op?", en: "What does it bring us?", fr: "Que nous rapporte-t-elle ?")
    static let bringsOthers = Text(
        nl: "Wat brengt het elke andere partner op?", en: "What does it bring each of the other partners?",
        fr: "Que rapporte-t-elle à chacun des autres partenaires ?")
    static let bringsOthersHint = Text(
        nl: "Eén regel per partner. Een lege regel zegt ook iets.", en: "One line for each partner. An empty line says something too.",
        fr: "Une ligne par partenaire. Une ligne vide dit aussi quelque chose.")
    static let worth = Text(
        nl: "Brengt het meer op dan het kost?", en: "Does it bring more than it costs?", fr: "Rapporte-t-elle plus qu’elle ne coûte ?")

    static let choiceTitle = Text(nl: "Jullie keuze", en: "Your choice", fr: "Votre choix")
    static let choice = Text(nl: "Wat doen jullie?", en: "What will you do?", fr: "Que faites-vous ?")
    static let choiceNotYet = Text(nl: "nog niet beslist", en: "not decided yet", fr: "pas encore décidé")
    static let reason = Text(nl: "Waarom?", en: "Why?", fr: "Pourquoi ?")
    static let reasonHint = Text(
        nl: "Vooral als jullie iets anders doen dan het advies.", en: "Above all when you do something other than the advice says.",
        fr: "Surtout si vous faites autre chose que ce qui est conseillé.")

    static let longName = Text(
        nl: "Eén naam per regel, van hoogstens \(WeighingLimits.partnerName) tekens.",
        en: "One name per line, of at most \(WeighingLimits.partnerName) characters.",
        fr: "Un nom par ligne, de \(WeighingLimits.partnerName) caractères au plus.")
    static let manyNames = Text(
        nl: "Hoogstens \(WeighingLimits.partners) namen.", en: "At most \(WeighingLimits.partners) names.",
        fr: "Au plus \(WeighingLimits.partners) noms.")

    static func number(_ least: Int, _ most: Int) -> Text {
        Text(
            nl: "Een geheel getal van \(least) tot \(most).", en: "A whole number from \(least) to \(most).",
            fr: "Un nombre entier de \(least) à \(most).")
    }

    static func amount(_ most: Int) -> Text {
        Text(
            nl: "Een getal boven nul, tot \(most), zoals 2,5.", en: "A number above zero, up to \(most), such as 2.5.",
            fr: "Un nombre supérieur à zéro, jusqu’à \(most), par exemple 2,5.")
    }

    /// What each field is called above a form that came back.
    static let labels: [String: Text] = {
        var labels = [
            "opgave": task, "alleen": alone, "twee": two, "partners": partners, "aantal": partnerCount, "doel": purpose, "mensen": people,
            "uren": hours, "keren": perYear, "tarief": rate, "brengt-ons": bringsUs, "brengt-anderen": bringsOthers, "opweegt": worth,
            "keuze": choice, "reden": reason,
        ]
        for resource in Resource.allCases { labels["nodig-" + resource.rawValue] = ResourceText.name(resource) }
        return labels
    }()
}

/// What can be chosen.
extension WeighingText {
    static func motive(_ motive: Weighing.Motive) -> Text {
        switch motive {
        case .opportunity: Text(nl: "een kans", en: "an opportunity", fr: "une opportunité")
        case .problem: Text(nl: "een probleem", en: "a problem", fr: "un problème")
        case .imposed: Text(nl: "het is verplicht", en: "it is compulsory", fr: "c’est obligatoire")
        case .subsidy: Text(nl: "een subsidie", en: "a grant", fr: "un subside")
        }
    }

    static func motiveHint(_ motive: Weighing.Motive) -> Text {
        switch motive {
        case .opportunity:
            Text(
                nl: "er kan iets wat vroeger niet kon", en: "something is possible now that was not before",
                fr: "ce qui était impossible devient possible")
        case .problem:
            Text(
                nl: "er loopt iets mis, of mensen vallen tussen de plooien", en: "something goes wrong, or people fall between the cracks",
                fr: "quelque chose ne va pas, ou des personnes passent entre les mailles")
        case .imposed:
            Text(
                nl: "een overheid, een koepel of een wet legt het op", en: "a government, an umbrella body or a law requires it",
                fr: "une autorité, une fédération ou une loi l’impose")
        case .subsidy:
            Text(
                nl: "er is geld voor wie samenwerkt", en: "there is money for those who work together",
                fr: "il y a de l’argent pour qui collabore")
        }
    }

    static func standing(_ standing: Weighing.Standing) -> Text {
        switch standing {
        case .own: Text(nl: "wij hebben", en: "we have it", fr: "nous l’avons")
        case .others: Text(nl: "anderen hebben", en: "others have it", fr: "d’autres l’ont")
        case .missing: Text(nl: "ontbreekt", en: "missing", fr: "cela manque")
        case .notNeeded: Text(nl: "niet nodig", en: "not needed", fr: "pas nécessaire")
        }
    }

    static func possible(_ possible: Weighing.Possible) -> Text {
        switch possible {
        case .yes: Text(nl: "ja", en: "yes", fr: "oui")
        case .no: Text(nl: "nee", en: "no", fr: "non")
        case .unknown: Text(nl: "weten we nog niet", en: "we do not know yet", fr: "nous ne savons pas encore")
        }
    }

    static func two(_ two: Weighing.Two) -> Text {
        switch two {
        case .service: Text(nl: "ja, als dienst", en: "yes, as a service", fr: "oui, sous forme de service")
        case .joint: Text(nl: "ja, als gezamenlijk engagement", en: "yes, as a joint commitment", fr: "oui, sous forme d’engagement commun")
        case .no: Text(nl: "nee", en: "no", fr: "non")
        case .unknown: possible(.unknown)
        }
    }

    static func twoHint(_ two: Weighing.Two) -> Text? {
        switch two {
        case .service:
            Text(
                nl: "de ene vraagt een dienst, de andere levert die", en: "one asks for a service, the other provides it",
                fr: "l’un demande un service, l’autre le fournit")
        case .joint:
            Text(
                nl: "we zetten samen iets nieuws op", en: "we set up something new together",
                fr: "nous créons ensemble quelque chose de neuf"
            )
        case .no: Text(nl: "er zijn er meer nodig", en: "more are needed", fr: "il en faut davantage")
        case .unknown: nil
        }
    }

    static func purpose(_ purpose: Weighing.Purpose) -> Text {
        switch purpose {
        case .exchange: Text(nl: "uitwisselen", en: "to exchange", fr: "échanger")
        case .once: Text(nl: "één gezamenlijke actie", en: "one joint action", fr: "une action commune")
        case .complex: Text(nl: "een ingewikkeld vraagstuk", en: "a complex issue", fr: "une question complexe")
        case .unknown: possible(.unknown)
        }
    }

    static func purposeHint(_ purpose: Weighing.Purpose) -> Text? {
        switch purpose {
        case .exchange:
            Text(
                nl: "elkaar leren kennen, ervaringen en signalen delen", en: "get to know each other, share experience and signals",
                fr: "faire connaissance, partager expériences et signaux")
        case .once:
            Text(
                nl: "we hebben er allemaal belang bij en het is eenmalig", en: "it matters to all of us and happens once",
                fr: "elle nous concerne tous et n’a lieu qu’une fois")
        case .complex:
            Text(
                nl: "alleen met de anderen komt er een antwoord", en: "we only find an answer with the others",
                fr: "il n’y a de réponse qu’avec les autres")
        case .unknown: nil
        }
    }

    static func worth(_ worth: Weighing.Worth) -> Text {
        switch worth {
        case .more: Text(nl: "ja, meer dan het kost", en: "yes, more than it costs", fr: "oui, plus qu’elle ne coûte")
        case .even: Text(nl: "ongeveer evenveel", en: "about as much", fr: "à peu près autant")
        case .less: Text(nl: "nee, het kost veel meer", en: "no, it costs far more", fr: "non, elle coûte bien plus")
        case .unknown: possible(.unknown)
        }
    }
}

/// Words of a weighing that was kept.
extension WeighingText {
    static let keepTitle = Text(nl: "Bewaren en delen", en: "Keep and share", fr: "Conserver et partager")
    static let keep = Text(nl: "Bewaar en krijg een link", en: "Keep it and get a link", fr: "Conserver et obtenir un lien")
    static let keepWhy = Text(
        nl:
            "Wie de geheime link heeft, kan de weging lezen en wissen. Na \(RetentionPeriod.days(.weighings)) dagen wordt ze vanzelf gewist.",
        en:
            "Whoever has the secret link can read and erase the weighing. After \(RetentionPeriod.days(.weighings)) days it is erased automatically.",
        fr:
            "Toute personne ayant le lien secret peut lire et effacer cette réflexion. Elle est effacée automatiquement après \(RetentionPeriod.days(.weighings)) jours."
    )
    static let printHint = Text(
        nl: "Op papier? Druk deze pagina af met je browser.", en: "On paper? Print this page with your browser.",
        fr: "Sur papier ? Imprimez cette page avec votre navigateur.")
    static let tooOften = Text(
        nl:
            "Vanaf dit adres zijn net te veel wegingen bewaard. Er is nu niets bewaard; alles staat nog in het formulier. Probeer het over een kwartier opnieuw, of druk de pagina af.",
        en:
            "Too many weighings were kept from this address just now. Nothing was kept; everything is still in the form. Try again in a quarter of an hour, or print the page.",
        fr:
            "Trop de réflexions viennent d’être conservées depuis cette adresse. Rien n’a été conservé ; tout est encore dans le formulaire. Réessayez dans un quart d’heure, ou imprimez la page."
    )
    static let kept = Text(nl: "Een weging", en: "A weighing", fr: "Une réflexion préalable")
    static let link = Text(nl: "De geheime link", en: "The secret link", fr: "Le lien secret")
    static let linkWhy = Text(
        nl: "Bewaar deze link: we kunnen hem niet opnieuw tonen. Deel hem alleen met wie dit mag lezen.",
        en: "Keep this link: we cannot show it again. Share it only with those who may read this.",
        fr: "Gardez ce lien : nous ne pourrons plus le montrer. Partagez-le seulement avec qui peut lire ceci.")
    static let copy = Text(nl: "Kopieer", en: "Copy", fr: "Copier")
    static let copied = Text(nl: "Gekopieerd", en: "Copied", fr: "Copié")
    static let goOn = Text(nl: "Weeg verder", en: "Go on weighing", fr: "Poursuivre la réflexion")
    static let goOnWhy = Text(
        nl: "Je past een kopie aan. Deze weging blijft zoals ze is.", en: "You change a copy. This weighing stays as it is.",
        fr: "Vous modifiez une copie. Cette réflexion reste telle quelle.")
    static let erase = Text(nl: "Wis deze weging", en: "Erase this weighing", fr: "Effacer cette réflexion")
    static let eraseWhy = Text(
        nl:
            "De link werkt dan voor niemand meer. Dit is niet terug te draaien. Een netwerk dat de weging overnam, houdt zijn eigen exemplaar.",
        en: "After that, the link works for nobody. This cannot be undone. A network that took the weighing over keeps its own copy.",
        fr:
            "Le lien ne fonctionnera alors plus pour personne. C’est irréversible. Un réseau qui a repris cette réflexion garde son propre exemplaire."
    )
    static let erased = Text(nl: "De weging is gewist", en: "The weighing was erased", fr: "La réflexion préalable est effacée")
    static let goneTitle = Text(nl: "Deze weging is er niet", en: "This weighing is not here", fr: "Cette réflexion est introuvable")
    static let gone = Text(
        nl: "De link is niet volledig, de weging werd gewist, of haar \(RetentionPeriod.days(.weighings)) dagen zijn voorbij.",
        en: "The link is incomplete, the weighing was erased, or its \(RetentionPeriod.days(.weighings)) days are over.",
        fr: "Le lien est incomplet, la réflexion a été effacée, ou ses \(RetentionPeriod.days(.weighings)) jours sont écoulés.")
    static let startNew = Text(nl: "Begin een nieuwe weging", en: "Begin a new weighing", fr: "Commencer une nouvelle réflexion")

    static func madeOn(_ day: String) -> Text {
        Text(nl: "Weging van \(day)", en: "Weighing of \(day)", fr: "Réflexion du \(day)")
    }

    static func until(_ day: String) -> Text {
        Text(
            nl: "De link werkt tot \(day). Voeg je de weging toe aan een netwerk, dan blijft ze daar bewaard.",
            en: "The link works until \(day). If you attach the weighing to a network, it stays there.",
            fr: "Le lien fonctionne jusqu’au \(day). Rattachée à un réseau, la réflexion y reste conservée.")
    }
}

/// Words of a weighing in a network.
extension WeighingText {
    static let toNetwork = Text(nl: "Naar een netwerk", en: "Towards a network", fr: "Vers un réseau")
    static let begin = Text(nl: "Begin hiermee een netwerk", en: "Begin a network with this", fr: "Lancer un réseau sur cette base")
    static let beginWhy = Text(
        nl: "Deze weging staat straks bij het nieuwe netwerk. Iedereen in het netwerk kan ze lezen.",
        en: "This weighing will be kept with the new network. Everybody in the network can read it.",
        fr: "Cette réflexion figurera dans le nouveau réseau. Tout le réseau pourra la lire.")
    static let attachWhy = Text(
        nl: "Of voeg ze toe aan een netwerk dat je coördineert:", en: "Or attach it to a network you coordinate:",
        fr: "Ou rattachez-la à un réseau que vous coordonnez :")
    static let networkTitle = Text(
        nl: "Waarom dit netwerk?", en: "Why this network?", fr: "Pourquoi ce réseau ?")
    static let networkIntro = Text(
        nl: "De weging die aan dit netwerk voorafging: wat nodig was, wat het kost en wat het elke partner opbrengt.",
        en: "The weighing that came before this network: what it took, what it costs and what it brings each partner.",
        fr: "La réflexion qui a précédé ce réseau : ce qu’il fallait, ce que cela coûte et ce que cela rapporte à chaque partenaire.")
    static let noneYet = Text(
        nl:
            "Er is nog geen weging bij dit netwerk. Ook een netwerk dat al werkt, kan nog eens wegen: is samenwerken nog altijd het beste?",
        en:
            "No weighing is attached to this network yet. A network that is already at work can weigh too: is working together still the best way?",
        fr:
            "Aucune réflexion préalable n’est encore rattachée à ce réseau. Un réseau déjà actif peut aussi s’interroger : collaborer reste-t-il la meilleure voie ?"
    )
    static let earlier = Text(nl: "Eerdere wegingen", en: "Earlier weighings", fr: "Réflexions antérieures")
    static let otherWeighings = Text(nl: "Andere wegingen", en: "Other weighings", fr: "Autres réflexions")
    static let attachTitle = Text(nl: "Een weging toevoegen", en: "Add a weighing", fr: "Ajouter une réflexion")
    static let attachHow = Text(
        nl: "Weeg, bewaar, en plak hier de geheime link.", en: "Weigh, keep it, and paste the secret link here.",
        fr: "Faites la réflexion, conservez-la, et collez ici le lien secret.")
    static let weigh = Text(nl: "Weeg opnieuw", en: "Weigh again", fr: "Réfléchir à nouveau")
    static let attach = Text(nl: "Voeg toe aan dit netwerk", en: "Attach to this network", fr: "Rattacher à ce réseau")
    static let unknownLink = Text(
        nl: "Achter deze link staat geen weging. Kopieer de hele link.", en: "There is no weighing behind this link. Copy the whole link.",
        fr: "Aucune réflexion ne se trouve derrière ce lien. Copiez le lien entier.")
    static let detach = Text(nl: "Maak los van dit netwerk", en: "Detach from this network", fr: "Détacher de ce réseau")
    static let detachWhy = Text(
        nl: "De weging verdwijnt hier. Jij krijgt een nieuwe geheime link, die \(RetentionPeriod.days(.weighings)) dagen werkt.",
        en: "The weighing disappears here. You get a new secret link, which works for \(RetentionPeriod.days(.weighings)) days.",
        fr: "La réflexion disparaît d’ici. Vous recevez un nouveau lien secret, valable \(RetentionPeriod.days(.weighings)) jours.")

    static func attachTo(_ network: String) -> Text {
        Text(nl: "Voeg toe aan \(network)", en: "Attach to \(network)", fr: "Rattacher à \(network)")
    }
}

/// What to do after the advice.
extension WeighingText {
    static let next = Text(nl: "Wat nu?", en: "What next?", fr: "Et maintenant ?")
    static let nextWorksheets = Text(
        nl: "Bekijk de andere werkbladen", en: "See the other worksheets", fr: "Voir les autres fiches de travail")
    static let nextFacilitate = Text(
        nl: "Weeg het samen: het begeleidersblad", en: "Weigh it together: the facilitator’s sheet",
        fr: "Réfléchir ensemble : la fiche d’animation")
    static let nextNetwork = Text(nl: "Maak een netwerk", en: "Create a network", fr: "Créer un réseau")
    static let nextDemo = Text(
        nl: "Bekijk hoe dat eruitziet in de demo", en: "See what that looks like in the demo", fr: "Voir ce que cela donne dans la démo")
    static let nextFindOut = Text(
        nl: "Neem een leeg blad mee naar je collega’s", en: "Take an empty sheet to your colleagues",
        fr: "Emporter une fiche vierge pour vos collègues"
    )
}
