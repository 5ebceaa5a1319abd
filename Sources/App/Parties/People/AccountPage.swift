import HTML
import Localization

/// A person's own settings.
struct AccountPage {
    let frame: Frame
    let person: Person
    let addresses: [String]
    var name: String
    var newAddress = ""
    var errors = FieldErrors(["naam": AccountText.name, "adres": AccountText.newAddress, "wachtwoord": AccountText.newPassword])

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(AccountText.title),
            """
            <h1>\(l(AccountText.title))</h1>\(errorSummary(errors, l))
            <section class="stack"><h2>\(l(AccountText.you))</h2>\(profile)</section>
            <section class="stack"><h2>\(l(AccountText.addresses))</h2><p class="soft">\(l(AccountText.addressesWhy))</p>\(addressList)</section>
            <section class="stack"><h2>\(l(AccountText.password))</h2>\(passwordForm)</section>
            <section class="stack"><h2>\(l(AccountText.sessions))</h2><p>\(l(AccountText.sessionsWhy))</p>
            \(frame.act("/instellingen/sessies", AccountText.endSessions))</section>
            <section class="stack"><h2>\(l(AccountText.data))</h2><p>\(l(AccountText.dataWhy))</p>
            <p><a class="button quiet" href="/instellingen/gegevens">\(l(AccountText.data))</a></p></section>
            """)
    }

    private var profile: Markup {
        let l = frame.language
        let languages = Choice(
            name: "taal", label: AccountText.language, options: Language.allCases.map { ($0.rawValue, $0.name) },
            selected: person.language.rawValue)
        let field = TextField(
            name: "naam", label: AccountText.name, value: name, error: errors["naam"], isRequired: true, autocomplete: "name")
        return frame.form(
            "/instellingen", class: "stack narrow",
            "\(field.markup(l))\(languages.markup(l))<p><button class=\"button\">\(l(FieldText.save))</button></p>")
    }

    private var addressList: Markup {
        let l = frame.language
        let rows = addresses.map { address -> Markup in
            let button: Markup = """
                <input type="hidden" name="adres" value="\(address)">\
                <button class="link" aria-label="\(l(AccountText.removeAddress(address)))">\(l(AccountText.remove))</button>
                """
            return "<li class=\"line\"><span>\(address)</span>\(frame.form("/instellingen/adressen/weg", class: "inline", button))</li>"
        }
        let field = TextField(
            name: "adres", label: AccountText.newAddress, value: newAddress, error: errors["adres"], type: "email", isRequired: true,
            autocomplete: "email")
        let add = frame.form(
            "/instellingen/adressen", class: "stack narrow",
            "\(field.markup(l))<p><button class=\"button quiet\">\(l(AccountText.add))</button></p>")
        return "\("<ul class=\"list\">\(rows)</ul>", if: !rows.isEmpty)\("<p>\(l(AccountText.noAddress))</p>", if: rows.isEmpty)\(add)"
    }

    private var passwordForm: Markup {
        let l = frame.language
        let field = TextField(
            name: "wachtwoord", label: AccountText.newPassword,
            hint: person.password == nil ? AccountText.passwordHint : AccountText.passwordHintSet,
            error: errors["wachtwoord"], type: "password", autocomplete: "new-password")
        return frame.form(
            "/instellingen/wachtwoord", class: "stack narrow",
            "\(field.markup(l))<p><button class=\"button quiet\">\(l(FieldText.save))</button></p>")
    }
}
