import Foundation
import Localization

/// A document of a network in numbered sections: what it falls back on when people change.
struct Document: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let kind: DocumentScheme.Kind
    let scheme: String
    let schemeVersion: Int
    var title: String
    /// The language it is written in.
    var language: Language
    /// From and until which day it holds.
    var startsOn: String?
    var endsOn: String?
    /// When it is looked at again.
    var reviewOn: String?
    /// How many months before leaving a partner says so.
    var noticeMonths: Int?
    /// Whether partners had shared interests when it was begun.
    let hadInterests: Int
    /// Of the newest text.
    var version = 1
    /// Grows with each change of what stands on this row, so that two who change it at once do not overwrite each other.
    var edition = 1
    let madeBy: Identifier?
    let madeAt: Date
    var deletedAt: Date?
}

/// One version of a document: it never changes.
struct DocumentVersion: Codable, Hashable, Sendable {
    let number: Int
    let why: String
    let restoredFrom: Int?
    /// SHA-256 of its sections, in hexadecimal.
    let textHash: String
    let writtenName: String?
    let writtenAt: Date
    /// The fingerprint of what is being signed or was signed, of a version that is.
    var signedHash: String?
}

/// A section of a document as it was in a version.
struct Clause: Codable, Hashable, Sendable {
    /// The key of the scheme's section, or an identity of the document's own.
    let section: String
    /// The version in which it last changed.
    let version: Int
    var place: Int
    /// Empty for the title that the scheme gives.
    var title: String
    /// In Markdown.
    var body: String
    var isPresent: Int

    /// How many characters a section may have: some eighty pages.
    static let longest = 200_000
}

/// A change of one section, yet to be written.
struct ClauseChange: Hashable, Sendable {
    let section: String
    var title: String
    var body: String
    var isPresent = true
    /// Nil leaves it where it is; a new one comes last.
    var place: Int?
    /// The version of the section that was read; nought for a new one.
    let seen: Int
}

/// A whole document at one version, with the scheme it was begun with.
struct DocumentText: Hashable, Sendable {
    /// What is being signed or was signed of this version keeps the title, the language and the term it was put forward with.
    let document: Document
    let scheme: DocumentScheme
    let version: DocumentVersion
    /// Those that are present, in order.
    let clauses: [Clause]

    var isNewest: Bool { version.number == document.version }

    func clause(_ section: String) -> Clause? { clauses.first { $0.section == section } }

    /// The number that a section has on paper.
    func number(of section: String) -> Int? {
        clauses.firstIndex { $0.section == section }.map { $0 + 1 }
    }

    /// What a section is called, in a language where the scheme names it.
    func title(of clause: Clause, _ language: Language) -> String {
        clause.title.isEmpty ? scheme.section(clause.section).map { language($0.title) } ?? "" : clause.title
    }

    /// Its number and its title.
    func heading(of clause: Clause, _ language: Language) -> String {
        "\(number(of: clause.section) ?? 0). \(title(of: clause, language))"
    }

    /// Required sections with nothing in them, or that are not there.
    func missing(_ standing: [String: SectionStanding]) -> [DocumentScheme.Section] {
        scheme.missing(standing, filled: Set(clauses.filter { !$0.body.isEmpty }.map(\.section)))
    }

    /// What tells this text from every other, its title, language and term included. Of what is being signed or was signed it is the one
    /// that was fixed then.
    var fingerprint: String { version.signedHash ?? Fingerprint.of(whole) }

    /// Everything that is read, as one text. A fingerprint is the SHA-256 of its UTF-8, in hexadecimal, so that anybody can take it
    /// again. Its parts have between them a line feed, the character U+001E and a line feed. They are, in this order:
    ///
    /// 1. the title;
    /// 2. the language: `nl`, `en` or `fr`;
    /// 3. the first day, the last day and the day of the review, each as in 2027-01-31, and the months of notice in digits: four parts,
    ///    each empty where there is none;
    /// 4. of each section that is present, in order, its heading in that language as it is printed (`1. ` and its title), and its text in
    ///    Markdown as it was saved: two parts each, the text empty where nothing was filled in.
    var whole: String {
        let term = [document.startsOn, document.endsOn, document.reviewOn, document.noticeMonths.map(String.init)].map { $0 ?? "" }
        let sections = clauses.flatMap { [heading(of: $0, document.language), $0.body] }
        return ([document.title, document.language.rawValue] + term + sections).joined(separator: Self.separator)
    }

    private static let separator = "\n\u{1E}\n"

    /// Sections are the same when this is: what the hash of a version is taken of. What stands beside them is no part of it.
    static func canonical(_ clauses: [Clause]) -> String {
        clauses.flatMap { ["# " + $0.section, $0.title, $0.body] }.joined(separator: separator)
    }
}

/// Somebody else changed the section since it was read: what stands there now.
struct ClauseConflict: Error {
    let now: Clause?
}

/// Somebody else changed the document's details since they were read.
struct DocumentConflict: Error {}
