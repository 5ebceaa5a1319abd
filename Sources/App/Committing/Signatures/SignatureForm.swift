import HTML
import Localization

/// The fields of a signature, as typed.
struct SignatureForm {
    private let values: [String: String]
    private let partnerId: Identifier
    private let mayBeHere: Bool
    private let firstDay: String
    private var copy: SignedCopy?
    private(set) var errors = FieldErrors([
        "naam": SigningText.signatory, "hoedanigheid": SigningText.capacity, "manier": SigningText.way, "dag": SigningText.signedOn,
        "bestand": SigningText.file,
    ])

    private static let names = ["naam", "hoedanigheid", "manier", "dag"]

    private subscript(name: String) -> String { values[name] ?? "" }

    /// What a signature is held against: who is signed in, and the days between which it can be.
    struct Frame: Sendable {
        let partnerId: Identifier
        /// The name of who is signed in.
        let ownName: String
        /// Whether they speak for the partner; only then they sign on the page itself.
        let maySpeak: Bool
        let openedOn: String
        let today: String

        /// The last day that can be filled in: today, also when the clock was set back since the opening.
        var lastDay: String { max(today, openedOn) }
    }

    init(_ frame: Frame) {
        (partnerId, mayBeHere, firstDay) = (frame.partnerId, frame.maySpeak, frame.lastDay)
        let way: Signature.Way = frame.maySpeak ? .here : .paper
        values = ["naam": frame.maySpeak ? frame.ownName : "", "manier": way.rawValue, "dag": frame.lastDay]
    }

    init(checking form: FormFields, _ frame: Frame) {
        (partnerId, mayBeHere, firstDay) = (frame.partnerId, frame.maySpeak, frame.lastDay)
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        errors.require(self["naam"], "naam", atMost: 200)
        errors.require(self["hoedanigheid"], "hoedanigheid", atMost: 200)
        let way = Signature.Way(rawValue: self["manier"])
        if way == nil || (way == .here && !frame.maySpeak) { errors["manier"] = FieldText.choose }
        if way == .here, frame.maySpeak, !self["naam"].isEmpty, Signature.key(self["naam"]) != Signature.key(frame.ownName) {
            errors["naam"] = SigningText.ownName(frame.ownName)
        }
        checkDay(way, frame)
        take(form.files["bestand"] ?? [])
    }

    private mutating func checkDay(_ way: Signature.Way?, _ frame: Frame) {
        if Day.valid(self["dag"]) == nil {
            errors["dag"] = FieldText.date
        } else if way == .here, self["dag"] != frame.lastDay {
            errors["dag"] = SigningText.hereIsToday
        } else if self["dag"] > frame.lastDay {
            errors["dag"] = SigningText.notAhead
        } else if self["dag"] < frame.openedOn {
            errors["dag"] = SigningText.notBefore
        }
    }

    private mutating func take(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        do throws(FileProblem) {
            copy = try SignedCopy(bytes)
        } catch {
            errors["bestand"] = SigningText.file(error)
        }
    }

    mutating func refuse(_ problem: SignatureProblem) {
        errors["naam"] = SigningText.problem(problem)
    }

    /// The signature these fields describe; nil while something is wrong.
    var signature: NewSignature? {
        guard errors.isEmpty, let way = Signature.Way(rawValue: self["manier"]) else { return nil }
        return NewSignature(
            partnerId: partnerId, signatoryName: self["naam"], capacity: self["hoedanigheid"], way: way, signedOn: self["dag"],
            file: copy?.bytes ?? [], fileType: copy?.type)
    }

    func markup(_ l: Language) -> Markup {
        let ways = Signature.Way.allCases.filter { $0 != .here || mayBeHere }.map {
            (value: $0.rawValue, label: SigningText.way($0), hint: SigningText.wayHint($0))
        }
        return """
            \(line("naam", SigningText.signatory, l, hint: SigningText.signatoryHint, autocomplete: "name"))\
            \(line("hoedanigheid", SigningText.capacity, l, hint: SigningText.capacityHint, autocomplete: "organization-title"))\
            \(RadioChoice(name: "manier", label: SigningText.way, options: ways, selected: self["manier"], error: errors["manier"]).markup(l))\
            \(line("dag", SigningText.signedOn, l, type: "date"))\
            \(TextField(name: "bestand", label: SigningText.file, hint: SigningText.fileHint, error: errors["bestand"], type: "file").markup(l))
            """
    }

    private func line(
        _ name: String, _ label: Text, _ l: Language, hint: Text? = nil, type: String = "text", autocomplete: String? = nil
    ) -> Markup {
        TextField(
            name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, isRequired: true,
            autocomplete: autocomplete
        ).markup(l)
    }
}
