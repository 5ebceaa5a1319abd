import Foundation

/// Notice that a partner gave of leaving an agreement.
struct AgreementExit: Codable, Hashable, Sendable {
    let id: Identifier
    let signingId: Identifier
    let partnerId: Identifier
    /// The day on which the others were told.
    let announcedOn: String
    /// The last day on which it holds for this partner.
    let endsOn: String
    let reason: String
    let announcedName: String?
    let announcedAt: Date
    let takenBackName: String?
    let takenBackAt: Date?

    var stands: Bool { takenBackAt == nil }
}

/// What was found when an agreement was looked at again.
struct AgreementReview: Codable, Hashable, Sendable {
    let number: Int
    let heldOn: String
    let outcome: Outcome
    let note: String
    let nextOn: String?
    /// The last day on which it holds, of one that was ended.
    let endsOn: String?
    let reviewedName: String?
    let reviewedAt: Date

    enum Outcome: String, Codable, Sendable, CaseIterable {
        case keep, change, end
    }
}

/// How long what was signed holds, for whom, and when it is looked at again.
struct AgreementTerm: Sendable {
    let document: Document
    /// What was signed last by everybody.
    let signing: Signing
    let exits: [AgreementExit]
    /// In the order in which they were held.
    let reviews: [AgreementReview]

    /// The last day: that of the document, or an earlier one on which it was ended.
    var lastDay: String? {
        [document.endsOn, reviews.last?.endsOn].compactMap { $0 }.min()
    }

    func isOver(on day: String) -> Bool { lastDay.map { $0 < day } == true }

    /// When it is looked at again: the first day that was set after it was looked at last.
    var reviewOn: String? {
        guard reviews.last?.outcome != .end else { return nil }
        let since = reviews.last?.heldOn ?? ""
        return [reviews.last?.nextOn, document.reviewOn].compactMap { $0 }.filter { $0 > since }.min()
    }

    /// The notice of a partner that stands.
    func exit(of partner: Identifier) -> AgreementExit? { exits.first { $0.partnerId == partner && $0.stands } }

    /// Since which day a party is bound: that of its last signature. Nil while it has not signed.
    func boundSince(_ party: SigningParty) -> String? {
        guard signing.isSigned(by: party) else { return nil }
        return (signing.signatures(of: party.partnerId).map(\.signedOn) + [party.accededOn].compactMap { $0 }).max()
    }

    /// Whether it holds for a party on a day.
    func binds(_ party: SigningParty, on day: String) -> Bool {
        !isOver(on: day) && boundSince(party) != nil && exit(of: party.partnerId).map { $0.endsOn >= day } != false
    }

    /// The parties that can give notice.
    func leaving(on day: String) -> [SigningParty] {
        signing.parties.filter { binds($0, on: day) && exit(of: $0.partnerId) == nil }
    }

    /// The first day that can be the last, of notice given on a day.
    func firstEnd(announcedOn day: String) -> String { Calendar.day(day, plus: .month, document.noticeMonths ?? 0) }
}

/// Something that those in an agreement are told once.
struct AgreementNotice: Hashable, Sendable {
    let kind: Kind
    /// The partner that leaves; empty where it is about the whole.
    var subject = ""
    let aboutOn: String

    enum Kind: String, Codable, Sendable, CaseIterable {
        case review, expiresIn60, expiresIn14, exit
    }
}

extension AgreementTerm {
    /// What was so long ago that nobody is told any more, in days.
    private static let grace = 30

    /// What there is to tell on a day: that the day of looking again came, that the end is near, that a partner leaves.
    func notices(on today: String) -> [AgreementNotice] {
        let oldest = Calendar.day(today, plus: .day, -Self.grace)
        var notices: [AgreementNotice] = []
        if !isOver(on: today), let reviewOn, reviewOn <= today, reviewOn >= oldest {
            notices.append(AgreementNotice(kind: .review, aboutOn: reviewOn))
        }
        if let lastDay, lastDay >= today, Calendar.day(lastDay, plus: .day, -60) <= today {
            let isNear = Calendar.day(lastDay, plus: .day, -14) <= today
            notices.append(AgreementNotice(kind: isNear ? .expiresIn14 : .expiresIn60, aboutOn: lastDay))
        }
        for exit in exits where exit.stands && exit.endsOn <= today && exit.endsOn >= oldest {
            notices.append(AgreementNotice(kind: .exit, subject: exit.partnerId.rawValue, aboutOn: exit.endsOn))
        }
        return notices
    }
}

extension Calendar {
    /// A day so many months or days later; at the end of a shorter month its last day.
    static func day(_ day: String, plus unit: Calendar.Component, _ count: Int) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        guard let start = Day.start(of: day, in: .gmt), let later = calendar.date(byAdding: unit, value: count, to: start) else {
            return day
        }
        return Day.of(later, in: .gmt)
    }
}
