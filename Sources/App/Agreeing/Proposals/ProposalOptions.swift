import Foundation
import Localization

/// The options of a proposal as they are typed, one a line.
struct ProposalOptions {
    let bodies: [String]

    init(typed: String) {
        bodies = typed.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    /// What is not right about them, if anything: there are none, or two to twelve that differ.
    var fault: Text? {
        if bodies.count == 1 { return ProposalFormText.twoOptions }
        if bodies.count > 12 { return ProposalFormText.mostOptions }
        if bodies.contains(where: { $0.unicodeScalars.count > 500 }) { return FieldText.tooLong(500) }
        return Set(bodies).count != bodies.count ? ProposalFormText.sameOptions : nil
    }
}
