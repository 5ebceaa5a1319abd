import HTML
import Localization
import Synchronization

/// Questions that were drawn before: without answers they look the same to everybody who reads the same language.
final class DrawnQuestionsPicture: Sendable {
    private let drawn = Mutex<[Key: Markup]>([:])
    private let most = 200

    struct Key: Hashable {
        let instrument: String
        let version: Int
        let form: Questionnaire.Form
        let moments: [Text]
        let language: Language
    }

    /// The questions, drawn once.
    func questions(_ questionnaire: Questionnaire, _ language: Language, draw: () -> Markup) -> Markup {
        let key = Key(
            instrument: questionnaire.instrument.key, version: questionnaire.instrument.version, form: questionnaire.form, moments: questionnaire.moments,
            language: language)
        if let known = drawn.withLock({ $0[key] }) { return known }
        let markup = draw()
        drawn.withLock { drawn in
            // Moments may carry names of people's own, so there is no end to them.
            if drawn.count >= most { drawn.removeAll() }
            drawn[key] = markup
        }
        return markup
    }
}
