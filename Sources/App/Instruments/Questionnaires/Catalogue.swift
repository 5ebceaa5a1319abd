import Foundation
import Localization

/// Every instrument there is, by key and version. A file that is not right stops the start.
struct Catalogue: Sendable {
    private let instruments: [String: [Int: Instrument]]
    private let questionnaires = Memo<Questionnaire.Asked, Questionnaire>()
    /// What networks made themselves; every copy of this value shares it.
    let own = Shared(OwnInstruments())
    /// The network whose own instruments are there too.
    private var network: Identifier?

    /// What is wrong in a file of the catalogue, and where.
    struct Problem: Error, CustomStringConvertible {
        let file: String
        let line: Int
        let sentence: String

        var description: String { "\(file):\(line): \(sentence)" }
    }

    /// The most answers a scale may have: each is one byte, of which two mean something else.
    static let mostSteps = 254

    /// Reads the instruments of a folder: every JSON file in it is one.
    init(folder: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted()
        var instruments: [String: [Int: Instrument]] = [:]
        for file in files {
            let data = try Data(contentsOf: folder.appendingPathComponent(file))
            let instrument = try Self.instrument(data, file: file)
            guard instruments[instrument.key]?[instrument.version] == nil else {
                throw Problem(file: file, line: 1, sentence: "“\(instrument.key)” version \(instrument.version) is there twice.")
            }
            instruments[instrument.key, default: [:]][instrument.version] = instrument
        }
        self.instruments = instruments
        for instrument in newest { try check(links: instrument) }
    }

    /// What an instrument points to is there.
    private func check(links instrument: Instrument) throws {
        let keys = (instrument.next ?? []) + instrument.groups.flatMap { $0.links ?? [] }
        if let missing = keys.first(where: { instruments[$0] == nil }) {
            throw Problem(file: "\(instrument.key).json", line: 1, sentence: "there is no instrument “\(missing)” to point to.")
        }
    }

    /// The catalogue as a network sees it: with what it made itself.
    func inside(_ network: Identifier) -> Catalogue {
        var catalogue = self
        catalogue.network = network
        return catalogue
    }

    /// The newest version of every instrument.
    var newest: [Instrument] {
        let own = network.map { self.own.value.newest(in: $0) } ?? []
        return instruments.values.compactMap { versions in versions.max { $0.key < $1.key }?.value }.sorted { $0.key < $1.key } + own
    }

    /// The instruments in the order in which they are offered.
    var offered: [Instrument] { newest.sorted { ($0.place ?? .max, $0.key) < ($1.place ?? .max, $1.key) } }

    func newest(_ key: String) -> Instrument? {
        instruments[key]?.max { $0.key < $1.key }?.value ?? network.flatMap { own.value.newest(in: $0).first { $0.key == key } }
    }

    /// The version a round was answered with.
    func find(_ key: String, version: Int) throws -> Instrument {
        guard let instrument = instruments[key]?[version] ?? own.value.find(key, version: version) else { throw WebError.notFound }
        return instrument
    }

    /// An instrument as a round asks it: made once for every way of asking.
    func questionnaire(_ instrument: Instrument, _ form: Questionnaire.Form, _ moments: [Text]) -> Questionnaire {
        let asked = Questionnaire.Asked(key: instrument.key, version: instrument.version, form: form, moments: moments)
        return questionnaires.value(for: asked) { Questionnaire(instrument: instrument, form: form, moments: moments) }
    }

    /// Reads and checks one file.
    ///
    /// - Parameter original: the file as it was written, where the data were made from it; its lines are told.
    static func instrument(_ data: Data, file: String, original: Data? = nil) throws -> Instrument {
        let lines = CatalogueLines(original ?? data)
        let instrument: Instrument
        do {
            instrument = try JSONDecoder().decode(Instrument.self, from: data)
        } catch let error as DecodingError {
            let (path, sentence) = CatalogueLines.explain(error)
            throw Problem(file: file, line: lines.line(of: path), sentence: sentence)
        }
        func fail(_ key: String, _ sentence: String) -> Problem {
            Problem(file: file, line: lines.line(ofLastKey: key), sentence: sentence)
        }
        for scale in [instrument.scale] + (instrument.scales ?? []) {
            guard scale.fewestSteps...mostSteps ~= scale.steps, scale.notes.map({ $0.count == scale.steps }) ?? true else {
                throw fail(scale.key, "the scale “\(scale.key)” has too few or too many labels, or not a note for each.")
            }
        }
        if let group = instrument.groups.first(where: { $0.scale != nil && instrument.scale(of: $0).key != $0.scale }) {
            throw fail(group.key, "the scale “\(group.scale ?? "")” is not known.")
        }
        guard !instrument.modes.isEmpty, !instrument.groups.isEmpty else {
            throw fail(instrument.key, "an instrument needs a mode and a group.")
        }
        var seen: Set<String> = []
        for key in instrument.groups.flatMap({ [$0.key] + $0.items.map(\.key) }) where !seen.insert(key).inserted {
            throw fail(key, "the key “\(key)” is there twice.")
        }
        guard instrument.groups.allSatisfy({ $0.items.isEmpty == instrument.scale(of: $0).isText }) else {
            throw fail(instrument.key, "a group without statements.")
        }
        guard isComplete(instrument.facilitation) else {
            throw fail(instrument.key, "the facilitator’s sheet lacks steps with minutes, a group size, material, pitfalls or a follow-up.")
        }
        return instrument
    }

    private static func isComplete(_ sheet: Instrument.Facilitation) -> Bool {
        let courses = [sheet.full] + (sheet.short.map { [$0] } ?? [])
        return courses.allSatisfy { !$0.steps.isEmpty && $0.steps.allSatisfy { $0.minutes > 0 } }
            && sheet.groupSize.least > 0 && sheet.groupSize.least <= sheet.groupSize.most
            && ![sheet.material, sheet.pitfalls, sheet.followUp].contains(where: \.isEmpty)
    }
}

/// Finds the line in a file that a mistake is on.
struct CatalogueLines {
    private let text: String
    private let tree: Any?

    init(_ data: Data) {
        text = String(decoding: data, as: UTF8.self)
        // A file that is no JSON at all is reported by the decoder, with line 1.
        tree = try? JSONSerialization.jsonObject(with: data)
    }

    /// The line of the deepest thing with a key on the way to a mistake.
    func line(of path: [any CodingKey]) -> Int {
        var node = tree
        var key: String?
        for step in path {
            if let index = step.intValue, let list = node as? [Any], list.indices.contains(index) {
                node = list[index]
            } else {
                node = (node as? [String: Any])?[step.stringValue]
            }
            if let found = (node as? [String: Any])?["key"] as? String { key = found }
        }
        return key.map(line(ofLastKey:)) ?? 1
    }

    /// The line where a key was last given.
    func line(ofLastKey key: String) -> Int {
        var last = 1
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.contains("\"key\"") && line.contains("\"\(key)\"") { last = number + 1 }
        return last
    }

    static func explain(_ error: DecodingError) -> (path: [any CodingKey], sentence: String) {
        switch error {
        case .keyNotFound(let key, let context):
            (
                context.codingPath,
                Language(rawValue: key.stringValue) == nil
                    ? "“\(key.stringValue)” is missing." : "a text is missing in the language “\(key.stringValue)”."
            )
        case .valueNotFound(_, let context), .typeMismatch(_, let context):
            (context.codingPath, "“\(context.codingPath.last?.stringValue ?? "")” is of the wrong kind.")
        case .dataCorrupted(let context): (context.codingPath, "this cannot be read: \(context.debugDescription)")
        @unknown default: ([], "this cannot be read.")
        }
    }
}
