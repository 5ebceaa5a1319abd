import HTML
import Localization

/// One maker's own ratings, a part of them at a time.
struct ArenaRatingForm {
    /// How many resources stand on one page, so that a form stays a form.
    static let most = 40

    private(set) var ratings: [ArenaRating]

    /// What stood on the page is told by the identities that the form sends.
    init(_ form: FormFields) {
        ratings = form.all("rij").prefix(Self.most).map { id in
            ArenaRating(
                resourceId: Identifier(rawValue: id), importance: Self.step(form["b-\(id)"]), replaceability: Self.step(form["v-\(id)"]))
        }
    }

    private static func step(_ text: String) -> ArenaStep? { Int(text).flatMap(ArenaStep.init(rawValue:)) }
}
