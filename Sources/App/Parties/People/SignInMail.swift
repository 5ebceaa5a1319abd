import Localization

/// The letter with a one-time link to sign in.
enum SignInMail {
    static func mail(to person: Person, address: String, link: String) -> NewMail {
        let l = person.language
        let body = SignInText.mailBody(name: person.name, link: link)
        return NewMail(network: nil, recipient: person.name, address: address, subject: l(SignInText.mailSubject), body: l(body))
    }
}
