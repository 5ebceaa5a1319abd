import Localization
import Synchronization

/// Questionnaires that were made before, as every answer needs one and they never change.
final class MadeQuestionnaires: Sendable {
    private let made = Mutex<[Key: Questionnaire]>([:])
    private let most = 200

    private struct Key: Hashable {
        let instrument: String
        let version: Int
        let form: Questionnaire.Form
        let moments: [Text]
    }

    func questionnaire(_ instrument: Instrument, _ form: Questionnaire.Form, _ moments: [Text]) -> Questionnaire {
        let key = Key(instrument: instrument.key, version: instrument.version, form: form, moments: moments)
        return made.withLock { made in
            if let known = made[key] { return known }
            let questionnaire = Questionnaire(instrument: instrument, form: form, moments: moments)
            // Moments may carry names of people's own, so there is no end to them.
            if made.count >= most { made.removeAll() }
            made[key] = questionnaire
            return questionnaire
        }
    }
}
