import HTML
import Localization

/// The people one can be in the demo.
struct DemoPage {
    let frame: Frame
    let people: [Person]

    var markup: Markup {
        let l = frame.language
        let lines = people.map { person -> Markup in
            let button: Markup = """
                <button class="button quiet" name="wie" value="\(person.id.rawValue)">\(l(SignInText.signInAs(person.name)))</button>
                """
            return "<li class=\"stack\"><p>\(l(DemoText.who(person.name)))</p>\(frame.form("/demo/aanmelden", class: "act", button))</li>"
        }
        return frame.page(
            l(DemoText.title),
            "<h1>\(l(DemoText.title))</h1><p>\(l(DemoText.intro))</p><ul class=\"list\">\(lines)</ul>")
    }
}
