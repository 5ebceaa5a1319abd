import Foundation
import Localization

/// What a network tells people about what is kept of them: who is responsible, why, on which ground, how long, and whom to ask.
struct PrivacyNotice: Codable, Hashable, Sendable {
    let networkId: Identifier
    /// Who decides about the data: an organisation, as a network is seldom a legal person.
    var controller: String
    var controllerAddress: String
    /// The mail address for questions.
    var contact: String
    /// Why the data are kept; empty for the standard words.
    var purpose: String
    var legalBasis: Basis
    /// The data protection officer, when there is one.
    var officer: String
    /// The key of the supervisory authority.
    var authority: String
    /// How many months after closing answers stay.
    var answersMonths: Int

    /// The ground on which the law allows it.
    enum Basis: String, Codable, Sendable, CaseIterable {
        case legitimateInterest = "legitimate_interest"
        case publicTask = "public_task"
        case consent
    }

    static let months = 6...24
    static let standardMonths = 24

    /// For how many days answers stay after closing.
    static func days(months: Int) -> Int { months * 365 / 12 }
}

/// An authority where people can complain. They are data: other regions have others.
struct SupervisoryAuthority: Decodable, Hashable, Sendable {
    let key: String
    let name: Text
    let address: Text
    let website: Text
    let hint: Text

    /// Reads them from the catalogue; the first is the one that holds unless another is chosen.
    static func all(file: URL) throws -> [SupervisoryAuthority] {
        try JSONDecoder().decode([SupervisoryAuthority].self, from: Data(contentsOf: file))
    }
}

/// A network's notice with what stands around it: its name, and the authority it names.
struct ShownNotice: Sendable {
    let network: String
    /// Nil while nobody has filled it in.
    let notice: PrivacyNotice?
    let authority: SupervisoryAuthority?

    var answersMonths: Int { notice?.answersMonths ?? PrivacyNotice.standardMonths }
    var basis: PrivacyNotice.Basis { notice?.legalBasis ?? .legitimateInterest }
}
