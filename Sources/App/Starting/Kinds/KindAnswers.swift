import Foundation

/// What somebody answered on a sheet: by question the keys of what was chosen, or what was written.
struct KindAnswers: Codable, Hashable, Sendable {
    private(set) var values: [String: [String]] = [:]

    /// In place of an estimate: the figure of a measurement is taken.
    static let measured = "gemeten"

    init(_ values: [String: [String]] = [:]) {
        self.values = values.filter { !$0.value.isEmpty && $0.value != [""] }
    }

    /// What was kept, as far as the sheet still asks it.
    ///
    /// - Returns: nothing answered where the text is no answer at all.
    init(kept text: String, _ sheet: KindSheet) {
        // What cannot be read counts as not answered; a sheet is only written by this program.
        let read = (try? JSONDecoder().decode([String: [String]].self, from: Data(text.utf8))) ?? [:]
        self.init(read)
        values = values.filter { key, given in
            sheet.questions.contains { question in
                if key == question.key { return Self.fits(given, question) }
                return key == question.noteKey || key.hasPrefix(question.key + ".")
            }
        }
    }

    private static func fits(_ given: [String], _ question: KindQuestion) -> Bool {
        switch question.shape {
        case .one, .several: given.allSatisfy { one in one == measured || question.options.contains { $0.key == one } }
        case .steps: given.allSatisfy { Int($0).map((0...KindQuestion.lastStep).contains) == true }
        case .number(let range): given.allSatisfy { Int($0).map(range.contains) == true }
        case .text: true
        }
    }

    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Lists of texts always have a JSON form.
        return (try? encoder.encode(values)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    var isEmpty: Bool { values.isEmpty }

    subscript(key: String) -> String {
        get { values[key]?.first ?? "" }
        set { values[key] = newValue.isEmpty ? nil : [newValue] }
    }

    func all(_ key: String) -> [String] { values[key] ?? [] }

    /// What was chosen, a measured figure at the option next to it.
    func chosen(_ question: KindQuestion) -> [String] {
        guard self[question.key] == Self.measured, let figure = level(question.key) else { return all(question.key) }
        return [String(Int(figure.rounded()))]
    }

    func note(_ question: KindQuestion) -> String { self[question.noteKey] }

    /// A step or a number.
    func figure(_ key: String) -> Int? { Int(self[key]) }

    /// An estimate on a scale, or the figure of the measurement that was taken in its place.
    func level(_ key: String) -> Double? {
        self[key] == Self.measured ? Double(self[key + ".cijfer"]) : Double(self[key])
    }

    /// The measurement a figure comes from; nil for an estimate.
    func source(_ key: String) -> String? {
        self[key] == Self.measured ? self[key + ".bron"] : nil
    }

    /// Takes the figure of a measurement along, so that it stays what it was on that day.
    mutating func keep(_ measured: KindHints.Measured, for key: String) {
        self[key + ".cijfer"] = String(format: "%.4f", measured.figure)
        self[key + ".bron"] = measured.source
    }
}

/// A sheet as one person filled it in, alone or with others, on one day.
struct FilledKind: Sendable {
    let id: Identifier
    let personId: Identifier
    let personName: String
    /// With whom it was filled in, in hats rather than names.
    let together: String
    let version: Int
    let filledAt: Date
    let answers: KindAnswers
}

/// Somebody else, or the same person in another window, kept a newer version.
struct KindConflict: Error {}
