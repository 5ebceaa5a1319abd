import Foundation
import HTTPTypes
import Testing

@testable import App

@Suite struct FormTests {
    private func sent(_ body: [UInt8], type: String = "application/x-www-form-urlencoded", _ engine: TestEngine = .sqlite) async throws
        -> Page
    {
        try await TestHouse.open(engine) { house in
            let browser = try await house.browser(.hanne)
            let token = Browser.encoded(try await browser.formToken())
            return try await browser.send(
                .post, try await house.path() + "/partners", Array("formulier=\(token)&soort-partner=group&naam=".utf8) + body, type: type)
        }
    }

    @Test(arguments: ["%FF", "%C3", "%C0%AF", "%ED%A0%80", "%", "%4", "%zz", "%00", "a%00b", "\u{0}"], TestEngine.allCases)
    func `a body that is no text is refused and says so`(_ name: String, _ engine: TestEngine) async throws {
        let page = try await sent(Array(name.utf8), engine)
        #expect(page.status == 400)
        #expect(try page.shows(ErrorText.of(.unreadable).title))
    }

    @Test func `bytes that are no UTF-8 are refused`() async throws {
        #expect(try await sent([0xFF, 0xFE]).status == 400)
    }

    @Test func `a body of one mebibyte is read, one byte more is not`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            let head = Array("formulier=\(Browser.encoded(try await browser.formToken()))&naam=".utf8)
            let path = try await house.path() + "/partners"
            for (size, status) in [(FormMiddleware.largestBody, 422), (FormMiddleware.largestBody + 1, 413)] {
                let body = head + Array(repeating: UInt8(ascii: "x"), count: size - head.count)
                let page = try await browser.send(.post, path, body, type: "application/x-www-form-urlencoded")
                #expect(page.status == status)
            }
        }
    }

    @Test func `two thousand fields are read, one more is not`() throws {
        let many = Array(String(repeating: "a=1&", count: 2_000).utf8)
        #expect(try FormFields(urlEncoded: many).all("a").count == 2_000)
        #expect(throws: WebError.unreadable) { try FormFields(urlEncoded: many + Array("a=1".utf8)) }
    }

    @Test func `a NUL in a field of a multipart form is refused too`() async throws {
        let boundary = "grens"
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            let token = try await browser.formToken()
            let fields = [("formulier", token), ("soort-partner", "group"), ("naam", "a\0b")]
            let body =
                fields.map { "--\(boundary)\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }.joined()
                + "--\(boundary)--\r\n"
            let page = try await browser.send(
                .post, try await house.path() + "/partners", Array(body.utf8), type: "multipart/form-data; boundary=\(boundary)")
            #expect(page.status == 400)
        }
    }

    @Test func `a form that came too late shows what was typed, but no password`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            let page = try await browser.send(
                .post, "/instellingen", ["naam": "<b>An</b>", "wachtwoord": "geheim woord"], token: .text("oud"))
            #expect(page.status == 403)
            #expect(try page.shows(ErrorText.of(.formExpired).title))
            #expect(try page.shows("<b>An</b>"))
            #expect(!page.body.contains("geheim"))
        }
    }

    @Test func `a line break is one character, however the browser sends it`() throws {
        let form = try FormFields(urlEncoded: Array("a=een%0D%0Atwee%0Adrie".utf8))
        #expect(form["a"].unicodeScalars.map(\.value) == "een\ntwee\ndrie".unicodeScalars.map(\.value))
    }
}
