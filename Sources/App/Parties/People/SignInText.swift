import Localization

/// Words for signing in.
enum SignInText {
    static let title = Text(nl: "Aanmelden", en: "Sign in", fr: "Se connecter")
    static let intro = Text(
        nl: "Vul je e-mailadres in. Je krijgt een link waarmee je je één keer kunt aanmelden. Een wachtwoord is niet nodig.",
        en: "Enter your e-mail address. You will get a link that signs you in once. You do not need a password.",
        fr: "Indiquez votre adresse e-mail. Vous recevrez un lien pour vous connecter une seule fois. Aucun mot de passe n’est nécessaire.")
    static let introWithoutMail = Text(
        nl: "Hier is nog geen mail ingesteld. Meld je aan met je wachtwoord, of vraag de beheerder om een aanmeldlink.",
        en: "E-mail is not set up here yet. Sign in with your password, or ask the administrator for a sign-in link.",
        fr:
            "L’envoi d’e-mails n’est pas encore configuré ici. Connectez-vous avec votre mot de passe, ou demandez un lien de connexion à la personne qui gère le site."
    )
    static let address = Text(nl: "E-mailadres", en: "E-mail address", fr: "Adresse e-mail")
    static let password = Text(nl: "Wachtwoord", en: "Password", fr: "Mot de passe")
    static let passwordHint = Text(
        nl: "Alleen als je er een hebt ingesteld.", en: "Only if you have set one.", fr: "Uniquement si vous en avez défini un.")
    static let wrongPassword = Text(
        nl: "Dit adres en wachtwoord horen niet bij elkaar. Laat het wachtwoord leeg voor een link per mail.",
        en: "This address and password do not match. Leave the password empty to get a link by e-mail.",
        fr: "Cette adresse et ce mot de passe ne correspondent pas. Laissez le mot de passe vide pour recevoir un lien par e-mail.")
    static let send = Text(nl: "Stuur me een link", en: "Send me a link", fr: "Envoyez-moi un lien")
    static let signIn = title
    static let sentTitle = Text(nl: "Kijk in je mailbox", en: "Check your mailbox", fr: "Consultez votre boîte mail")
    static let notSent = Text(
        nl: "Hier is nog geen mail ingesteld, dus er werd niets verstuurd. Vraag de beheerder om een aanmeldlink.",
        en: "E-mail is not set up here yet, so nothing was sent. Ask the administrator for a sign-in link.",
        fr:
            "L’envoi d’e-mails n’est pas encore configuré ici : rien n’a donc été envoyé. Demandez un lien de connexion à la personne qui gère le site."
    )
    static let again = Text(nl: "Een nieuwe link vragen", en: "Ask for a new link", fr: "Demander un nouveau lien")
    static let deadTitle = Text(nl: "Deze link werkt niet meer", en: "This link no longer works", fr: "Ce lien ne fonctionne plus")
    static let dead = Text(
        nl: "Een aanmeldlink werkt één keer en blijft een kwartier geldig. Vraag een nieuwe.",
        en: "A sign-in link works once and is valid for fifteen minutes. Ask for a new one.",
        fr: "Un lien de connexion fonctionne une seule fois et reste valable un quart d’heure. Demandez-en un nouveau.")
    static let oneStep = Text(nl: "Nog één stap.", en: "One more step.", fr: "Encore une étape.")
    static let whichOne = Text(
        nl: "Dit adres wordt door meer mensen gebruikt. Wie ben je?", en: "Several people use this address. Who are you?",
        fr: "Plusieurs personnes utilisent cette adresse. Qui êtes-vous ?")

    static func sent(_ address: String) -> Text {
        Text(
            nl: "Als \(address) bij ons bekend is, is er een link onderweg. Die blijft een kwartier geldig.",
            en: "If we know \(address), a link is on its way. It is valid for fifteen minutes.",
            fr: "Si nous connaissons \(address), un lien est en route. Il reste valable un quart d’heure.")
    }

    static func signInAs(_ name: String) -> Text {
        Text(nl: "Aanmelden als \(name)", en: "Sign in as \(name)", fr: "Se connecter en tant que \(name)")
    }

    static let mailSubject = Text(nl: "Aanmelden bij Samenspel", en: "Sign in to Samenspel", fr: "Connexion à Samenspel")

    static func mailBody(name: String, link: String) -> Text {
        Text(
            nl:
                "Dag \(name)\n\nMet deze link meld je je aan bij Samenspel. Hij werkt één keer en blijft een kwartier geldig:\n\n\(link)\n\nJe krijgt deze mail omdat iemand dit adres invulde op de aanmeldpagina. Was jij dat niet, dan hoef je niets te doen.\n",
            en:
                "Hello \(name)\n\nThis link signs you in to Samenspel. It works once and is valid for fifteen minutes:\n\n\(link)\n\nYou are getting this e-mail because somebody entered this address on the sign-in page. If it was not you, you do not have to do anything.\n",
            fr:
                "Bonjour \(name)\n\nCe lien vous connecte à Samenspel. Il fonctionne une seule fois et reste valable un quart d’heure :\n\n\(link)\n\nVous recevez ce message parce que quelqu’un a indiqué cette adresse sur la page de connexion. Si ce n’était pas vous, il n’y a rien à faire.\n"
        )
    }
}
