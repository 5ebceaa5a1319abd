import HTML
import Localization

/// Asks for a mail address, and, for who has one, a password.
struct SignInPage {
    let frame: Frame
    let hasMail: Bool
    let back: String
    var address = ""
    var errors = FieldErrors(["adres": SignInText.address, "wachtwoord": SignInText.password])

    var markup: Markup {
        let l = frame.language
        let intro = hasMail ? SignInText.intro : SignInText.introWithoutMail
        let field = TextField(
            name: "adres", label: SignInText.address, value: address, error: errors["adres"], type: "email", isRequired: true,
            autocomplete: "username")
        let password = TextField(
            name: "wachtwoord", label: SignInText.password, hint: SignInText.passwordHint, error: errors["wachtwoord"], type: "password",
            autocomplete: "current-password")
        let form: Markup = """
            <input type="hidden" name="terug" value="\(back)">\
            \(field.markup(l))\(password.markup(l))\
            <p><button class="button">\(l(hasMail ? SignInText.send : SignInText.signIn))</button></p>
            """
        return frame.page(
            l(SignInText.title),
            """
            <h1>\(l(SignInText.title))</h1><p>\(l(intro))</p>\(errorSummary(errors, l))
            \(frame.form(SignInPaths.signIn, class: "stack narrow", form))
            """)
    }
}

/// Says that a link is on its way, whoever asked.
struct LinkSentPage {
    let frame: Frame
    let address: String
    let hasMail: Bool

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(SignInText.sentTitle),
            """
            <h1>\(l(SignInText.sentTitle))</h1><p>\(l(hasMail ? SignInText.sent(address) : SignInText.notSent))</p>
            <p><a href="\(SignInPaths.signIn)">\(l(SignInText.again))</a></p>
            """)
    }
}

/// What a link opens: a button for each person it can sign in. Only the button uses the link up.
struct ConfirmSignInPage {
    let frame: Frame
    let people: [Person]
    let path: WebAddress
    /// Where one wanted to go.
    var back = ""

    var markup: Markup {
        let l = frame.language
        guard !people.isEmpty else {
            return frame.page(
                l(SignInText.deadTitle), isBare: true,
                """
                <h1>\(l(SignInText.deadTitle))</h1><p>\(l(SignInText.dead))</p>
                <p><a class="button" href="\(SignInPaths.signIn)">\(l(SignInText.again))</a></p>
                """)
        }
        let buttons = people.map { person -> Markup in
            "<p><button class=\"button\" name=\"wie\" value=\"\(person.id.rawValue)\">\(l(SignInText.signInAs(person.name)))</button></p>"
        }
        return frame.page(
            l(SignInText.title), isBare: true,
            "<h1>\(l(SignInText.title))</h1><p>\(l(people.count > 1 ? SignInText.whichOne : SignInText.oneStep))</p>\(frame.form(path, "<input type=\"hidden\" name=\"terug\" value=\"\(back)\">\(buttons)"))"
        )
    }
}
