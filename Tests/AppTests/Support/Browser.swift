import Foundation
import Hummingbird
import NIOCore

@testable import App

/// Somebody at a browser: keeps cookies, follows redirects, and sends forms with the token that their page held.
actor Browser {
    private let house: TestHouse
    private(set) var cookies: [String: String] = [:]
    private var languages: String?
    /// What the forms held when the browser had these cookies, as both stay the same together.
    private var tokens: [[String: String]: String] = [:]

    init(_ house: TestHouse, languages: String? = nil, cookies: [String: String] = [:]) {
        self.house = house
        self.languages = languages
        self.cookies = cookies
    }

    /// Which form token to send along.
    enum TokenChoice: Sendable {
        case own, none
        case text(String)
    }

    /// Asks for a page and goes where it leads.
    @discardableResult
    func get(_ path: String) async throws -> Page {
        try await follow(try await look(path))
    }

    /// Asks for a page and stays there, whatever it is.
    func look(_ path: String) async throws -> Page {
        try await send(.get, path)
    }

    /// Sends a form as a page of ours would, and goes where that leads.
    @discardableResult
    func post(_ path: String, _ fields: [String: String] = [:]) async throws -> Page {
        try await follow(try await send(.post, path, fields))
    }

    /// Sends fields and stays at what comes back.
    func send(_ method: HTTPRequest.Method, _ path: String, _ fields: [String: String] = [:], token: TokenChoice = .own) async throws
        -> Page
    {
        try await send(method, path, pairs: fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, token: token)
    }

    /// The same with a field that occurs several times.
    func send(_ method: HTTPRequest.Method, _ path: String, pairs: [(String, String)], token: TokenChoice = .own) async throws -> Page {
        var pairs = pairs
        if method != .get, let token = try await text(of: token, for: path) { pairs.append((FormToken.field, token)) }
        let body = pairs.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await send(method, path, Array(body.utf8), type: "application/x-www-form-urlencoded")
    }

    /// Sends a body as it is, and stays at what comes back.
    func send(_ method: HTTPRequest.Method, _ path: String, _ body: [UInt8], type: String) async throws -> Page {
        var headers: HTTPFields = [:]
        if method != .get { headers[.contentType] = type }
        if let languages { headers[.acceptLanguage] = languages }
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        let response = try await house.client.send(
            method, path, headers, method == .get ? nil : ByteBuffer(bytes: body))
        for line in response.headers[values: .setCookie] { take(cookie: line) }
        return Page(path: path, status: Int(response.status.code), headers: response.headers, body: String(buffer: response.body))
    }

    /// The token of the forms on this browser's pages.
    func formToken(for path: String = "/toegankelijkheid") async throws -> String {
        if let subject = LinkedPath.subject(of: path) {
            let page = try await look(subject)
            return page.formToken ?? house.app.site.key.token(for: "form", subject).text
        }
        if let known = tokens[cookies] { return known }
        guard let token = try await look("/toegankelijkheid").formToken else { throw TestHouse.NotThere(what: "a form") }
        tokens[cookies] = token
        return token
    }

    /// Signs in by one click on the demo's page; a visitor stays one.
    func become(_ somebody: Somebody) async throws {
        guard somebody != .visitor else { return }
        let page = try await post("/demo/aanmelden", ["wie": try await house.person(somebody.rawValue).rawValue])
        guard page.status == 200, cookies["session"] != nil || cookies["__Host-session"] != nil else {
            throw TestHouse.NotThere(what: "the way in for \(somebody)")
        }
    }

    func forget(cookie name: String) {
        cookies[name] = nil
    }

    private func follow(_ page: Page) async throws -> Page {
        var page = page
        for _ in 0..<5 where page.status == 303 { page = try await look(page.location) }
        return page
    }

    private func text(of token: TokenChoice, for path: String) async throws -> String? {
        switch token {
        case .own: try await formToken(for: path)
        case .none: nil
        case .text(let text): text
        }
    }

    private func take(cookie line: String) {
        let parts = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard let pair = parts.first, let sign = pair.firstIndex(of: "=") else { return }
        let name = String(pair[..<sign])
        cookies[name] = parts.contains("Max-Age=0") ? nil : String(pair[pair.index(after: sign)...])
    }

    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                String(Unicode.Scalar(byte))
            default: "%" + [byte].hex.uppercased()
            }
        }.joined()
    }
}

extension TestHouse {
    /// A browser in which somebody has signed in.
    func browser(_ somebody: Somebody = .visitor, languages: String? = nil) async throws -> Browser {
        let browser = Browser(self, languages: languages)
        try await browser.become(somebody)
        return browser
    }
}
