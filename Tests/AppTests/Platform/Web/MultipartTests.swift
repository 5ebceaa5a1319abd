import Foundation
import Testing

@testable import App

@Suite struct MultipartTests {
    private func part(_ name: String, _ value: String, file: String? = nil) -> String {
        "--grens\r\nContent-Disposition: form-data; name=\"\(name)\"\(file.map { "; filename=\"\($0)\"" } ?? "")\r\n\r\n\(value)\r\n"
    }

    @Test func `fields and files are told apart, and bytes stay as they are`() throws {
        let body = Array(
            (part("a", "één\r\ntwee") + part("f", "inhoud", file: "lijst.csv") + part("leeg", "", file: "") + "--grens--\r\n").utf8)
        let parts = try MultipartPart.parts(of: body, boundary: "grens")
        #expect(parts.map(\.name) == ["a", "f", "leeg"])
        #expect(parts.map(\.isFile) == [false, true, true])
        #expect(parts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["één\r\ntwee", "inhoud", ""])
    }

    @Test(arguments: [
        ("lijst.csv", "lijst.csv"), ("een; twee.csv", "een; twee.csv"), ("\\\"een\\\".csv", "\"een\".csv"),
        ("C:\\map\\lijst.csv", "C:\\map\\lijst.csv"),
        ("een\ntwee", "een\ntwee"), ("name=\\\"a\\\"", "name=\"a\""), ("", ""),
    ])
    func `the name of a file is what stands between its quotes`(_ sent: String, _ name: String) throws {
        let body = Array((part("f", "inhoud", file: sent) + part("a", "veld") + "--grens--\r\n").utf8)
        let parts = try MultipartPart.parts(of: body, boundary: "grens")
        #expect(parts.map(\.fileName) == [name, nil] && parts.map(\.name) == ["f", "a"])
        #expect(try FormFields(parts: parts).fileNames == ["f": name])
    }

    @Test(arguments: [
        "", "--grens", "--grens\r\n", "--grens\r\n\r\n--grens--", "x--grens--y--grens\r\n",
        "--grens\r\nContent-Disposition: form-data\r\n\r\nx\r\n--grens--",
        "--grens\r\nContent-Disposition: form-data; name=\"a\"\r\nx\r\n--grens--",
        "--grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx",
    ])
    func `a body that does not keep to its boundary holds nothing or is refused`(_ body: String) {
        #expect(throws: (any Error).self) {
            guard try MultipartPart.parts(of: Array(body.utf8), boundary: "grens").isEmpty else { return }
            throw WebError.unreadable
        }
    }

    @Test(arguments: ["", String(repeating: "x", count: 71)])
    func `a boundary has 1 to 70 bytes`(_ boundary: String) {
        #expect(throws: WebError.unreadable) { try MultipartPart.parts(of: Array("--\(boundary)--".utf8), boundary: boundary) }
    }

    @Test func `a form has at most twenty parts`() {
        let many = String(repeating: part("a", "b"), count: 21) + "--grens--"
        #expect(throws: WebError.unreadable) { try MultipartPart.parts(of: Array(many.utf8), boundary: "grens") }
    }

    @Test func `two thousand arbitrary bodies are read or refused without harm`() {
        let dice = Dice(seed: 2_029)
        let pieces = [
            "--grens", "--grens--", "\r\n", "\r\n\r\n", "Content-Disposition: form-data; name=\"a\"", "; filename=\"f\"", "--", "\"", "\0",
            "é", ";", "x", "\n", "gre",
        ]
        var read = 0
        for _ in 0..<2_000 {
            let body = (0..<Int(dice.next() % 14)).map { _ in pieces[Int(dice.next() % UInt64(pieces.count))] }.joined()
            do {
                read += try MultipartPart.parts(of: Array(("--grens\r\n" + body).utf8), boundary: "grens").count
            } catch {
                #expect(error as? WebError == .unreadable)
            }
        }
        #expect(read > 0, "some were whole")
    }

    @Test func `two thousand arbitrary forms are read or refused without harm`() {
        let dice = Dice(seed: 2_030)
        let signs = Array("%&=+aé\0\r\n0fF".utf8)
        for _ in 0..<2_000 {
            let body = (0..<Int(dice.next() % 40)).map { _ in signs[Int(dice.next() % UInt64(signs.count))] }
            do {
                let form = try FormFields(urlEncoded: body)
                #expect(form.names.allSatisfy { !$0.contains("\0") && !form[$0].contains("\0") })
            } catch {
                #expect(error as? WebError == .unreadable)
            }
        }
    }
}
