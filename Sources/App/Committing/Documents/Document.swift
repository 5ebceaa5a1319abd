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
    /// SHA-256 of the whole text, in hexadecimal.
    let textHash: String
    let writtenName: String?
    let writtenAt: Date
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

    /// Whole texts are the same when this is: what a hash is taken of. The title is no part of it: it stands beside every version.
    static func canonical(_ clauses: [Clause]) -> String {
        clauses.flatMap { ["# " + $0.section, $0.title, $0.body] }.joined(separator: "\n\u{1E}\n")
    }
}

/// Somebody else changed the section since it was read: what stands there now.
struct ClauseConflict: Error {
    let now: Clause?
}

/// Somebody else changed the document's details since they were read.
struct DocumentConflict: Error {}
/// What is being signed or was signed keeps its title and its term.
struct DocumentIsSigned: Error {}
