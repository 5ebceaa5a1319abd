import Foundation
import Testing

@testable import App

@Suite struct MailMessageTests {
    static let names = [
        "An Peeters", "Zoë Überfeld-Çelik", "A\r\nBcc: iemand@elders.example", "A\nX-Kwaad: ja", "A\u{2028}B\u{85}C",
        "\"An\" <an@elders.example>, x@y.example", "",
        String(repeating: "é", count: 300), "👩‍👩‍👧 🇧🇪", "=?utf-8?B?QQ==?=",
    ]

    private func message(name: String, subject: String, body: String = "Dag\n") -> String {
        let mail = Mail(
            id: Identifier(rawValue: "1"), recipient: name, address: "an@voorbeeld.example", subject: subject, body: body,
            createdAt: TestHouse.start, attempts: 0,
            sentAt: nil, problem: nil)
        return String(decoding: MailMessage(mail: mail, sender: "samenspel@voorbeeld.example", date: TestHouse.start).bytes, as: UTF8.self)
    }

    @Test(arguments: names)
    func `no name or subject becomes a header`(_ name: String) throws {
        let text = message(name: name, subject: name)
        let head = try #require(text.components(separatedBy: "\r\n\r\n").first)
        let lines = head.components(separatedBy: "\r\n")
        let headers = lines.filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) }
        #expect(
            headers == [
                "Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding",
            ])
        #expect(head.utf8.allSatisfy { $0 < 127 }, "headers are ASCII")
        #expect(!head.replacing("\r\n", with: "").contains { $0.isNewline })
        #expect(lines.allSatisfy { $0.utf8.count <= 998 })
        #expect(head.matches(of: #/=\?[^?]*\?B\?[^?]*\?=/#).allSatisfy { $0.0.count <= 75 } || name.contains("👩‍👩‍👧"))
    }

    @Test(arguments: names.filter { !$0.contains(where: \.isNewline) })
    func `the words of a subject are the subject again`(_ subject: String) throws {
        let line = try #require(message(name: "x", subject: subject).firstMatch(of: #/Subject: ((?:.|\r\n )*?)\r\nMessage-ID/#)?.1)
        let words = String(line).components(separatedBy: "\r\n ")
        let text = words.map { word in
            String(decoding: Data(base64Encoded: String(word.dropFirst("=?utf-8?B?".count).dropLast(2))) ?? Data(), as: UTF8.self)
        }
        #expect(text.joined() == subject)
    }

    @Test func `a body of any length travels in lines of 76 signs`() {
        let body = String(repeating: "Een regel met een é en een punt alleen:\n.\n", count: 200)
        let text = message(name: "An", subject: "Dag", body: body)
        let parts = text.components(separatedBy: "\r\n\r\n")
        #expect(parts[1].components(separatedBy: "\r\n").allSatisfy { $0.count <= 76 && !$0.hasPrefix(".") })
        #expect(Data(base64Encoded: parts[1], options: .ignoreUnknownCharacters) == Data(body.utf8))
    }

    @Test func `the link of a mail is its last address`() {
        let mail = Mail(
            id: Identifier(rawValue: "1"), recipient: "An", address: "an@voorbeeld.example", subject: "",
            body: "Zie https://a.example/x of\n\nhttps://b.example/a/y\n\nDag",
            createdAt: TestHouse.start, attempts: 0, sentAt: nil, problem: nil)
        #expect(mail.link == "https://b.example/a/y")
    }
}
