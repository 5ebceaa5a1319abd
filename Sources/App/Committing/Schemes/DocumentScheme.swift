import Foundation
import Localization

/// What a document consists of: its numbered sections, and where they are filled from. Schemes are data; a document keeps to the
/// version it was begun with.
struct DocumentScheme: Decodable, Hashable, Sendable {
    let key: String
    let version: Int
    let kind: Kind
    let title: Text
    /// What it is for, in a sentence or two.
    let about: Text
    /// Who wrote about it, and where.
    let source: String
    /// The day on which the source was read.
    let sourceDate: String
    /// That the rules behind it change, and where to check them.
    let caution: Text?
    /// For reading older documents only; nothing new is begun with it.
    let isArchive: Bool
    /// The kinds of network it is offered to first; every network finds it when there are none.
    let networkKinds: [String]
    let sections: [Section]

    /// The documents in which the phases of a collaboration end.
    enum Kind: String, Codable, Sendable, CaseIterable {
        case startnota, intent, agreement, project

        /// The phase that it closes.
        var phase: Phase {
            switch self {
            case .startnota: .exploring
            case .intent: .sharing
            case .agreement: .agreeing
            case .project: .shaping
            }
        }
    }

    /// One numbered section.
    struct Section: Decodable, Hashable, Sendable {
        let key: String
        let title: Text
        /// What belongs in it, as a hint above the empty field.
        let guide: Text
        let fill: Fill?
        /// What the scheme itself asks; a network may choose otherwise.
        let isRequired: Bool
    }

    /// What the program knows that a section can begin from.
    enum Fill: String, Codable, Sendable, CaseIterable {
        /// Partners with their services and who comes for them; those with what they may say.
        case partners, representatives
        /// The partners, below which a maker of an arena may put whom that arena wants to involve.
        case actors
        /// The partners again, with room to say how each takes part in drafting, following up and carrying out.
        case involvement
        /// The weighing the network began with: its motive, its task, why not alone, its open questions.
        case motive, issue, whyTogether, openQuestions
        /// The network's own description.
        case targetGroup, workingArea
        /// What partners said of ambition and interests, and what they bring in.
        case ambition, interests, commitments
        /// What the network decided, its charter, how it decides, who leads.
        case decisions, charter, decisionMaking, lead
        /// Actions that are to be done, and the next one.
        case actions, nextStep
        /// How often the network met.
        case meetings
        /// Goals, indicators and milestones of a project.
        case goals, indicators, milestones
    }

    func section(_ key: String) -> Section? { sections.first { $0.key == key } }

    /// Required sections that are not among those with something in them.
    func missing(_ standing: [String: SectionStanding], filled: Set<String>) -> [Section] {
        sections.filter { section in
            standing[section.key] ?? (section.isRequired ? .required : .optional) == .required && !filled.contains(section.key)
        }
    }
}

/// What a network asks of a section.
enum SectionStanding: String, Codable, Sendable, CaseIterable {
    case required, optional, out
}

/// Every scheme there is, by key and version. A file that is not right stops the start.
struct SchemeBook: Sendable {
    let schemes: [DocumentScheme]

    /// Reads the schemes of a folder: every JSON file in it is one.
    ///
    /// - Throws: `Catalogue.Problem` that names the file.
    init(folder: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted()
        var schemes: [DocumentScheme] = []
        for file in files {
            let data = try Data(contentsOf: folder.appendingPathComponent(file))
            do {
                schemes.append(try JSONDecoder().decode(DocumentScheme.self, from: data))
            } catch {
                throw Catalogue.Problem(file: file, line: 1, sentence: "\(error)")
            }
            if let sentence = Self.fault(in: schemes) { throw Catalogue.Problem(file: file, line: 1, sentence: sentence) }
        }
        self.schemes = schemes
    }

    /// What is wrong with the last one.
    private static func fault(in schemes: [DocumentScheme]) -> String? {
        guard let last = schemes.last else { return nil }
        if schemes.dropLast().contains(where: { $0.key == last.key && $0.version == last.version }) {
            return "“\(last.key)” version \(last.version) is there twice."
        }
        if Set(last.sections.map(\.key)).count < last.sections.count { return "a section is there twice." }
        let texts = [last.title, last.about] + last.sections.flatMap { [$0.title, $0.guide] } + [last.caution].compactMap { $0 }
        if texts.contains(where: { text in Language.allCases.contains { $0(text).isEmpty } }) { return "a language is missing." }
        return nil
    }

    /// The version a document was begun with.
    func find(_ key: String, version: Int) throws -> DocumentScheme {
        guard let scheme = schemes.first(where: { $0.key == key && $0.version == version }) else { throw WebError.notFound }
        return scheme
    }

    /// The newest version of a scheme.
    func newest(_ key: String) -> DocumentScheme? {
        schemes.filter { $0.key == key }.max { $0.version < $1.version }
    }

    /// What a network of a kind may begin: in the order of the phases, those made for its kind first; none that is only kept for
    /// reading.
    func offered(to networkKind: String) -> [DocumentScheme] {
        let newest = Set(schemes.map(\.key)).compactMap { self.newest($0) }.filter {
            !$0.isArchive && ($0.networkKinds.isEmpty || $0.networkKinds.contains(networkKind))
        }
        return newest.sorted {
            ($0.kind.phase.rawValue, $0.networkKinds.isEmpty ? 1 : 0, $0.key) < (
                $1.kind.phase.rawValue, $1.networkKinds.isEmpty ? 1 : 0, $1.key
            )
        }
    }
}
