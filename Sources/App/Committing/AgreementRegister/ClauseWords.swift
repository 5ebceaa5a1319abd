import Foundation
import Localization
import Markdown

/// The words of a section without its markup, as they are shown where it was found.
enum ClauseWords {
    /// The lines that it reads as, those without words left out.
    static func lines(of body: String) -> [String] {
        RichText(markdown: body).plainText.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }
}

extension SchemeBook {
    /// What a section is called that has no title of its own.
    func title(of section: String, in scheme: String, version: Int, _ language: Language) -> String {
        schemes.first { $0.key == scheme && $0.version == version }?.section(section).map { language($0.title) } ?? ""
    }
}
