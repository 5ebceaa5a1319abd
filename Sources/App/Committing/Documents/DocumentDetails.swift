import Localization

/// What stands beside the text of a document: what it is called, in which language it is written, how long it holds.
struct DocumentDetails: Codable, Hashable, Sendable {
    let title: String
    let language: Language
    let startsOn: String?
    let endsOn: String?
    let reviewOn: String?
    let noticeMonths: Int?
}

extension Document {
    var details: DocumentDetails {
        DocumentDetails(
            title: title, language: language, startsOn: startsOn, endsOn: endsOn, reviewOn: reviewOn, noticeMonths: noticeMonths)
    }

    /// The same document with other details, such as those with which it was signed.
    func with(_ details: DocumentDetails) -> Document {
        var other = self
        (other.title, other.language, other.noticeMonths) = (details.title, details.language, details.noticeMonths)
        (other.startsOn, other.endsOn, other.reviewOn) = (details.startsOn, details.endsOn, details.reviewOn)
        return other
    }
}
