import Foundation

/// A half-filled answering form, as it is kept: the fields that belong to answers and nothing else.
enum Draft {
    static func text(of form: FormFields) throws -> String {
        let names = form.names.filter {
            $0 == AnswerField.priorities || $0 == AnswerField.none || $0 == AnswerField.people || ["n", "v", "o", "s"].contains($0.first)
        }
        let fields = Dictionary(
            uniqueKeysWithValues: names.prefix(500).map { ($0, form.all($0).map { String($0.prefix(AnswerSheet.longestRemark)) }) })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(fields), as: UTF8.self)
    }

    static func form(of text: String?) throws -> FormFields {
        guard let text else { return FormFields() }
        return FormFields(lists: try JSONDecoder().decode([String: [String]].self, from: Data(text.utf8)))
    }
}
