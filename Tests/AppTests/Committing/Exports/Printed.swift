import Foundation
import Localization

@testable import App

extension PrintedDocument {
    /// What nobody may ever see run: in each field of a document that somebody fills in.
    static let canary = "<script>alert('x')</script>\"&]]>\\"

    /// A document in which each field holds a canary with a name of its own.
    static func poisoned(_ language: Language = .nl, in written: Language = .fr, sections: Int = 2, words: Int = 1, more: String = "")
        throws
        -> PrintedDocument
    {
        let document = Document(
            id: Identifier(rawValue: "d"), networkId: Identifier(rawValue: "n"), kind: .agreement, scheme: "s", schemeVersion: 1,
            title: "titel\(canary)", language: written, startsOn: "2027-01-01", endsOn: nil, hadInterests: 1, madeBy: nil,
            madeAt: TestHouse.start)
        let scheme = DocumentScheme(
            key: "s", version: 1, kind: .agreement, title: Text(verbatim: "Schema"), about: Text(verbatim: "Waarover"), source: "Bron",
            sourceDate: "2026-01-01", caution: nil, isArchive: false, networkKinds: [], sections: [])
        let clauses = (1...sections).map { number in
            Clause(
                section: "s\(number)", version: 1, place: number, title: "rubriek\(number)\(canary)",
                body: """
                    # kop\(number)\(canary)

                    \(String(repeating: "tekst\(number)\(canary) ", count: words))

                    | hoofd | \(canary) |
                    |---|---|
                    | cel\(number) | een |

                    ![foto](file:///etc/passwd) <iframe src="file:///etc/passwd"></iframe>

                    \(more)
                    """, isPresent: 1)
        }
        let version = DocumentVersion(
            number: 3, why: "", restoredFrom: nil, textHash: String(repeating: "cd34", count: 16), writtenName: "naam\(canary)",
            writtenAt: TestHouse.start, signedHash: String(repeating: "ab12", count: 16))
        let drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='80'><rect width='200' height='80' fill='#264'/></svg>"
        let logo = Logo(bytes: try PictureFile.png(Array(drawing.utf8), width: 200), type: .png)
        return PrintedDocument(
            text: DocumentText(document: document, scheme: scheme, version: version, clauses: clauses), language: language,
            networkName: "netwerk\(canary)",
            parties: [.init(name: "partner\(canary)", logo: logo), .init(name: "Tweede partner", logo: nil)],
            signatures: [
                PrintedSignature(
                    partnerName: "partner\(canary)", signatoryName: "ondertekenaar\(canary)", capacity: "functie\(canary)",
                    signedOn: "2026-11-20", way: Text(nl: "op papier", en: "on paper", fr: "sur papier")),
                PrintedSignature(partnerName: "Tweede partner"),
            ], timeZone: TestHouse.zone)
    }

    /// The names before the canaries, which stand in every form of the document.
    static let poisonedWords = [
        "titel", "rubriek1", "rubriek2", "kop1", "tekst1", "netwerk", "partner", "ondertekenaar", "functie",
    ].map { $0 + "<script>alert('x')</script>\"&]]>\\" }
}

extension TestHouse {
    static let zone = TimeZone(identifier: "Europe/Brussels") ?? .gmt
}
