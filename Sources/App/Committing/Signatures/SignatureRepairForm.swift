import Foundation
import HTML
import Localization

/// The fields of adding the signed copy to a signature, or of taking it back, as typed. Each signature of a page has its own.
struct SignatureRepairForm {
    /// The signature that something was sent about.
    private var about: Identifier?
    private(set) var why = ""
    private(set) var copy: SignedCopy?
    private(set) var errors = FieldErrors()

    /// How many words a reason has at least.
    private static let words = 3

    init() {}

    /// Adds a signed copy.
    init(adding form: FormFields, to one: Signature) {
        about = one.id
        let field = Self.copyField(one)
        errors = FieldErrors([field: SigningText.file])
        do throws(FileProblem) {
            copy = try SignedCopy(form.files[field] ?? [])
        } catch {
            errors[field] = error == .empty ? SignatureText.chooseFile : SigningText.file(error)
        }
    }

    /// Takes a signature back.
    init(takingBack form: FormFields, _ one: Signature) {
        about = one.id
        let field = Self.whyField(one)
        errors = FieldErrors([field: SigningText.why])
        why = form[field]
        errors.require(why, field, atMost: 1000)
        if !why.isEmpty, why.split(whereSeparator: \.isWhitespace).count < Self.words { errors[field] = SignatureText.fewWords }
    }

    static func copyField(_ one: Signature) -> String { "kopie\(one.place)" }
    static func whyField(_ one: Signature) -> String { "waarom\(one.place)" }

    func copyMarkup(for one: Signature, _ l: Language) -> Markup {
        let field = Self.copyField(one)
        return TextField(
            name: field, label: SigningText.file, hint: SignatureText.copyHint, error: error(field, of: one), type: "file", isRequired: true
        ).markup(l)
    }

    func whyMarkup(for one: Signature, _ l: Language) -> Markup {
        let field = Self.whyField(one)
        return TextField(
            name: field, label: SigningText.why, hint: SignatureText.whyHint, value: about == one.id ? why : "",
            error: error(field, of: one),
            rows: 2, isRequired: true
        ).markup(l)
    }

    /// What is wrong with a field of a signature.
    func error(_ field: String, of one: Signature) -> Text? { about == one.id ? errors[field] : nil }
}
