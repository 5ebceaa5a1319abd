import Foundation
import HTTPTypes
import Hummingbird
import Localization
import Logging
import NIOCore

/// Gives every request the site, its path and its language.
struct SiteMiddleware: RouterMiddleware {
    let site: Site
    let language: Language

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        var context = context
        context.site = site
        context.path = request.uri.path
        context.language =
            SiteCookie.language.value(in: request, isSecure: site.isSecure).flatMap { Language(rawValue: $0) }
            ?? request.headers[.acceptLanguage].flatMap { Language(accepting: $0) } ?? language
        if LinkedPath.holds(context.path), let chosen = request.uri.queryParameters["taal"].flatMap({ Language(rawValue: String($0)) }) {
            context.language = chosen
            context.isLanguageChosen = true
        }
        context.notice = request.uri.queryParameters[Substring(Notice.field)].flatMap { Notice(rawValue: String($0)) }
        return try await next(request, context)
    }
}

/// Finds out who is signed in.
struct SessionMiddleware: RouterMiddleware {
    let sessions: SessionStore

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        var context = context
        if !LinkedPath.holds(context.path), let cookie = SiteCookie.session.value(in: request, isSecure: context.site.isSecure),
            let visitor = try await sessions.visitor(with: Token(text: cookie))
        {
            context.visitor = visitor
            context.language = visitor.language
        }
        return try await next(request, context)
    }
}

/// Paths that hold a personal link. They set no cookie and do not look at who is signed in: the link says all.
enum LinkedPath {
    static let prefixes = ["/a/", "/aanmelden/", "/g/", "/k/", "/b/"]
    /// Where a code is typed that leads to such a path.
    static let codes = "/k"

    static func holds(_ path: String) -> Bool { subject(of: path) != nil }

    /// The part of the path up to and with the link, to which its forms are bound.
    static func subject(of path: String) -> String? {
        if path == codes { return path }
        guard let prefix = prefixes.first(where: path.hasPrefix) else { return nil }
        return prefix + path.dropFirst(prefix.count).prefix { $0 != "/" }
    }
}

/// Reads the form of every write and refuses one that did not come from a page of ours.
struct FormMiddleware: RouterMiddleware {
    let surroundings: Surroundings

    /// The largest body: sixty people with their partners are 20 kB, a thousand 300 kB.
    static let largestBody = 1_048_576
    static let longestWait = Duration.seconds(20)
    static let longestFileWait = Duration.seconds(120)

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        var context = context
        var request = request
        let cookie = SiteCookie.visitor.value(in: request, isSecure: context.site.isSecure)
        let known = LinkedPath.subject(of: context.path) ?? context.visitor?.sessionHash ?? cookie
        context.formSubject = known ?? surroundings.token().text
        if request.method != .get, request.method != .head {
            context.form = try await Self.fields(of: request, most: context.visitor.flatMap { _ in LargePath.most(context.path) })
            request.body = .init(buffer: ByteBuffer())
            guard context.site.key.accepts(context.form[FormToken.field], for: "form", context.formSubject) else {
                throw FormExpired(form: context.form)
            }
        }
        var response = try await next(request, context)
        if known == nil, response.headers[.contentType]?.hasPrefix("text/html") == true {
            SiteCookie.visitor.set(context.formSubject, maxAge: 86_400, on: &response, isSecure: context.site.isSecure)
        }
        return response
    }

    /// - Parameter most: how large it may be where a file is expected; only who is signed in may send one.
    private static func fields(of request: Request, most: Int?) async throws -> FormFields {
        let body = try await collected(request, most: most ?? largestBody, wait: most == nil ? longestWait : longestFileWait)
        let type = request.headers[.contentType] ?? ""
        if type.hasPrefix("multipart/form-data"), let boundary = type.components(separatedBy: "boundary=").dropFirst().first {
            return try FormFields(parts: MultipartPart.parts(of: body, boundary: boundary.trimmingCharacters(in: ["\""])))
        }
        return try FormFields(urlEncoded: body)
    }

    /// The whole body, within the limits of size and time.
    private static func collected(_ request: Request, most: Int, wait: Duration) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most { throw WebError.tooLarge }
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                do {
                    return Array(buffer: try await request.body.collect(upTo: most))
                } catch is NIOTooManyBytesError {
                    throw WebError.tooLarge
                } catch  where !(error is CancellationError) {
                    // It ended before its time or is no HTTP.
                    throw WebError.unreadable
                }
            }
            group.addTask {
                try await Task.sleep(for: wait)
                throw WebError.tooSlow
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }
}

/// Paths in a network to which files are sent, and how large a body may be there.
enum LargePath {
    /// A file with many answers, and 20 MB beside a document with the form around it.
    private static let ends = [
        ("/inbrengen", 16 * 1_048_576), ("/inbrengen/voorbeeld", 16 * 1_048_576), ("/bijlagen", 21 * 1_048_576), ("/logo", 2 * 1_048_576),
    ]

    static func most(_ path: String) -> Int? {
        guard path.hasPrefix("/netwerken/") else { return nil }
        // What was realised comes with a photo: one that is too large gets its form back with a sentence.
        let parts = path.split(separator: "/")
        if (3...4).contains(parts.count), parts[2] == "realisaties" { return 16 * 1_048_576 }
        // A signed copy comes with a signature.
        if parts.count == 8, parts[4] == "ondertekening", parts[6] == "partners" { return 21 * 1_048_576 }
        return ends.first { path.hasSuffix($0.0) }?.1
    }
}

/// A form that came without a valid token; what was typed in it is shown, so that nothing is lost.
struct FormExpired: Error {
    let form: FormFields
}

/// The hidden field that proves a form came from a page of ours.
enum FormToken {
    static let field = "formulier"
}

/// Headers that keep a page from being framed, sniffed or scripted from outside.
struct SecurityMiddleware: RouterMiddleware {
    let isSecure: Bool

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        var response = try await next(request, context)
        // What an answer asks itself only makes it stricter, unless it has a whole policy of its own that begins by allowing nothing.
        let own = response.headers[.contentSecurityPolicy]
        if own?.hasPrefix(Self.nothing) != true {
            response.headers[.contentSecurityPolicy] = ([Self.policy] + [own].compactMap { $0 }).joined(separator: "; ")
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }

    static let nothing = "default-src 'none'; "
    static let policy =
        nothing + "style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"
}

extension HTTPField.Name {
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .server
    static let crossOriginOpenerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .server
}
