import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct ImportTests {
    private static let list =
        "naam;e-mail;partner;rol\nAn Peeters;an@nieuw.example;Nieuwe vzw;vertegenwoordiger\nBilal Aydin;;Nieuwe vzw;lid\nHanne Vermeersch;hanne.vermeersch@waterbeke.example;Cultuurdienst Waterbeke;lid"

    @Test(arguments: TestEngine.allCases)
    func `looking first keeps nothing; adding keeps all of it; a second time adds nothing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (browser, path) = (try await house.browser(.hanne), try await house.path() + "/importeren")
            let before = try await house.everythingKept()
            let look = try await browser.post(path + "/voorbeeld", ["lijst": Self.list])
            #expect(look.status == 200)
            #expect(try look.shows("Nieuw: 2 mensen en 1 partner. Stonden er al: 1 persoon."))
            #expect(try await house.everythingKept() == before)

            let form = try look.fields(of: path) ?? [:]
            let page = try await browser.post(path, form)
            #expect(try page.shows(LayoutText.notice(.imported)))
            #expect(try page.shows("Nieuwe vzw"))
            let after = try await house.everythingKept()
            #expect(
                TestHouse.rows(after).count == TestHouse.rows(before).count + 7, "2 people, 1 address, 1 partner, 2 memberships, 1 activity"
            )

            house.clock.set(house.clock.now + 60)
            #expect(try await browser.post(path, form).shows(LayoutText.notice(.nothingNew)))
            #expect(try await house.everythingKept() == after)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `sixty people come in at one go`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (browser, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork) + "/importeren")
            let lines = (1...60).map { "Persoon \($0)\tpersoon\($0)@nieuw.example\tPartner \($0 % 12)\tlid" }
            #expect(try await browser.post(path, ["lijst": lines.joined(separator: "\r\n")]).shows(LayoutText.notice(.imported)))
            #expect(try await house.count("SELECT count(*) FROM person WHERE name LIKE 'Persoon %'") == 60)
            #expect(try await house.count("SELECT count(*) FROM partner WHERE name LIKE 'Partner %'") == 12)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `with one line that cannot be read nothing is kept`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (browser, path) = (try await house.browser(.hanne), try await house.path() + "/importeren")
            let before = try await house.everythingKept()
            let text =
                "An Peeters;an@nieuw.example;Nieuwe vzw\nBea;geen adres;Nieuwe vzw\nCas;\"cas@nieuw.example;Nieuwe vzw\nDirk;dirk@nieuw.example"
            for action in ["/voorbeeld", ""] {
                let page = try await browser.post(path + action, ["lijst": text])
                #expect(page.status == 422)
                #expect(try page.shows(ImportText.problems(2)))
                #expect(try page.shows("Lijn 2. “geen adres” is geen e-mailadres."))
                #expect(try page.shows("Lijn 3. Hier begint een aanhalingsteken dat nergens eindigt."))
                #expect(try page.fields(of: path + "/voorbeeld")?["lijst"] == text, "what was typed is still there")
                #expect(try page.fields(of: path) == nil, "there is no button to add it")
            }
            #expect(try await house.everythingKept() == before)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a file goes before what was pasted, in each encoding`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (browser, path) = (try await house.browser(.hanne), try await house.path() + "/importeren/voorbeeld")
            let text = "naam;e-mail;partner\nZoë Überfeld;zoe@nieuw.example;Coöperatie"
            for encoding in [String.Encoding.utf8, .windowsCP1252, .utf16, .utf16LittleEndian] {
                let page = try await browser.send(
                    .post, path, file: Array(text.data(using: encoding) ?? Data()), pasted: "Iemand anders;x@y.example")
                #expect(page.status == 200)
                #expect(try page.shows("Zoë Überfeld"))
                #expect(try !page.shows("Iemand anders"))
            }
            let binary = try await browser.send(.post, path, file: Array("PK\u{3}\u{4}".utf8) + Dice(seed: 3).bytes(3_000), pasted: "")
            #expect(binary.status == 422 || binary.status == 200)
        }
    }

    @Test func `an empty list is asked again`() async throws {
        try await TestHouse.open { house in
            let (browser, path) = (try await house.browser(.hanne), try await house.path() + "/importeren")
            let page = try await browser.send(.post, path + "/voorbeeld", file: [], pasted: " \n ")
            #expect(page.status == 422)
            #expect(try page.shows(ImportText.nothingThere))
            #expect(try await browser.post(path, ["lijst": ""]).status == 422)
        }
    }

    /// What people paste, or plant, in any field.
    static let strange = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=HYPERLINK(\"http://evil.example\")", "' OR 1=1 --",
        "\u{202E}omgekeerd",
        "R&D &amp; &lt;", "javascript:alert(1)", "${7*7}{{7*7}}%s%n", "L'été d'Inès", String(repeating: "ß", count: 300), "👩‍👩‍👧 🇧🇪",
        "a\u{0}b".filter { $0 != "\0" },
    ]

    @Test(arguments: TestEngine.allCases)
    func `whatever stands in a cell is shown as it was typed and never as markup`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (browser, path) = (try await house.browser(.hanne), try await house.path())
            let rows = Self.strange.enumerated().map { number, text in
                [text, "v\(number)@nieuw.example", text, "lid"].map(Self.quoted).joined(separator: ";")
            }
            let list = rows.joined(separator: "\n")
            let look = try await browser.post(path + "/importeren/voorbeeld", ["lijst": list])
            #expect(look.status == 200)
            #expect(try look.fields(of: path + "/importeren")?["lijst"] == list)
            let partners = try await browser.post(path + "/importeren", ["lijst": list])
            #expect(partners.path.hasPrefix(path + "/partners"))
            for page in [look, partners, try await browser.get(path + "/mensen/nieuw"), try await browser.get(path + "/activiteit")] {
                let root = try page.root
                #expect(!root.everything.contains { $0.attributes.contains { $0.name.hasPrefix("on") } })
                #expect(root.all("script").allSatisfy { $0["src"]?.hasPrefix("/assets/") == true })
                #expect(root.all("img").allSatisfy { $0["src"]?.hasPrefix("/assets/") == true })
            }
            for text in Self.strange {
                let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(try look.shows(words), "\(text)")
                #expect(try partners.shows(words), "\(text)")
            }
        }
    }

    private static func quoted(_ cell: String) -> String { "\"\(cell.replacing("\"", with: "\"\""))\"" }
}

extension Browser {
    /// Sends a file as a browser does.
    func send(_ method: HTTPRequest.Method, _ path: String, file: [UInt8], pasted: String) async throws -> Page {
        let boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"
        let fields = [(FormToken.field, try await formToken()), ("lijst", pasted)].map {
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n"
        }
        let head =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"\(file.isEmpty ? "" : "lijst.csv")\"\r\nContent-Type: text/csv\r\n\r\n"
        let body = Array((fields.joined() + head).utf8) + file + Array("\r\n--\(boundary)--\r\n".utf8)
        return try await send(method, path, body, type: "multipart/form-data; boundary=\(boundary)")
    }
}
