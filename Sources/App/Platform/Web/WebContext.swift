import Foundation
import HTML
import Hummingbird
import Localization
import NIOCore

/// What belongs to the whole site and never changes while it runs; every request shares the one.
final class Site: Sendable {
    let assets: Assets
    let timeZone: TimeZone
    let address: String
    let isDemo: Bool
    let isSecure: Bool
    let key: SigningKey
    let help: HelpBook
    /// The form tokens of those who come often, by what these are bound to.
    let formTokens = Memo<String, String>(most: 2000)
    /// Dates in words: a page writes many, and the same ones again and again.
    let dates = Memo<WrittenDate, String>(most: 5000)

    struct WrittenDate: Hashable, Sendable {
        let language: Language
        let date: Date
    }

    init(assets: Assets, timeZone: TimeZone, address: String, isDemo: Bool, isSecure: Bool, key: SigningKey, help: HelpBook = .empty) {
        self.assets = assets
        self.timeZone = timeZone
        self.address = address
        self.isDemo = isDemo
        self.isSecure = isSecure
        self.key = key
        self.help = help
    }

    static let none = Site(assets: .none, timeZone: .gmt, address: "", isDemo: false, isSecure: false, key: SigningKey(secret: ""))
}

/// One request on its way through the site: who asks, in which language, with which form.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var site = Site.none
    var path = "/"
    var language = Language.nl
    /// On a linked page: the language stands in the address, as no cookie is set there.
    var isLanguageChosen = false
    var visitor: Visitor?
    var form = FormFields()
    /// What the form token of this visitor is bound to: a link, a session or a visitor's cookie.
    var formSubject = ""
    var notice: Notice?
    /// The line to who asks.
    let channel: any Channel
    /// What a door's middleware found, for the child context behind it.
    var admitted: (any Sendable)?

    init(source: Source) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}

extension WebContext {
    /// A linked page that goes on in the language of its address, where one was chosen.
    func inChosenLanguage(_ address: WebAddress) -> WebAddress {
        isLanguageChosen ? address.query("taal", language.rawValue) : address
    }
}

/// A context from which a page can be drawn.
protocol PageContext: RequestContext {
    var web: WebContext { get }
}

extension WebContext: PageContext {
    var web: WebContext { self }
}

/// Behind this context somebody is signed in.
struct SignedInContext: ChildRequestContext, PageContext {
    var coreContext: CoreRequestContextStorage
    let web: WebContext
    let visitor: Visitor

    init(context: WebContext) throws {
        guard let visitor = context.visitor else { throw WebError.signInFirst }
        coreContext = context.coreContext
        web = context
        self.visitor = visitor
    }
}

extension PageContext {
    var language: Language { web.language }
    var form: FormFields { web.form }

    /// What the layout needs to draw a page for this visitor.
    var frame: Frame {
        Frame(
            site: web.site, language: web.language, path: web.path, visitor: web.visitor,
            formSubject: web.formSubject, notice: web.notice)
    }

    /// A part of the path; one that is missing or not UTF-8 is not found.
    func parameter(_ name: String) throws -> String {
        guard let value = parameters.get(name), !value.isEmpty, value.count <= 200 else { throw WebError.notFound }
        return value
    }

    func identifier(_ name: String) throws -> Identifier {
        Identifier(rawValue: try parameter(name))
    }
}
