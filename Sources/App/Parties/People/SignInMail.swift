import Localization

/// The letter with a one-time link to sign in.
enum SignInMail {
    static func mail(to person: Person, address: String, token: Token, site: Site) -> NewMail {
        let l = person.language
        let body = SignInText.mailBody(name: person.name, link: site.address + "/aanmelden/" + token.text)
        return NewMail(network: nil, recipient: person.name, address: address, subject: l(SignInText.mailSubject), body: l(body))
    }
}
