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
    /// Its own term is that of the text that people go on working on.
    let document: Document
    /// What was signed last by everybody, with its term.
    let signing: Signing
    let exits: [AgreementExit]
    /// In the order in which they were held.
    let reviews: [AgreementReview]
    /// What the partners' own bodies say of the decision that it was signed on.
    var ratifications: [Ratification] = []

    /// How far a party is with being bound.
    enum Bond: Hashable, Sendable {
        case unsigned
        /// It signed, and this body of its own has its turn to ratify, or refused.
        case underReserve(Ratification)
        /// From this day, which may be yet to come.
        case from(String)
    }

    /// The first day, where one was agreed.
    var startsOn: String? { signing.startsOn }

    /// The last day: the one it was signed with, or an earlier one on which it was ended.
    var lastDay: String? {
        [signing.endsOn, reviews.last?.endsOn].compactMap { $0 }.min()
    }

    func isOver(on day: String) -> Bool { lastDay.map { $0 < day } == true }

    /// When it is looked at again: the first day that was set after it was looked at last.
    var reviewOn: String? {
        guard reviews.last?.outcome != .end else { return nil }
        let since = reviews.last?.heldOn ?? ""
        return [reviews.last?.nextOn, signing.reviewOn].compactMap { $0 }.filter { $0 > since }.min()
    }

    /// The notice of a partner that stands.
    func exit(of partner: Identifier) -> AgreementExit? { exits.first { $0.partnerId == partner && $0.stands } }

    /// The day of a party's last signature. Nil while it has not signed.
    func signedOn(_ party: SigningParty) -> String? {
        signing.isSigned(by: party) ? signing.signatures(of: party.partnerId).map(\.signedOn).max() : nil
    }

    /// A party is bound once it signed and its bodies ratified, from the first day, and not before it joined.
    func bond(of party: SigningParty) -> Bond {
        guard let signedOn = signedOn(party) else { return .unsigned }
        if case .waiting(let body) = ratifications.home(of: party.partnerId) { return .underReserve(body) }
        let ratified = ratifications.filter { $0.partnerId == party.partnerId && $0.counts }.compactMap(\.latest?.heldOn)
        return .from((ratified + [party.accededOn, startsOn].compactMap { $0 }).max().map { max($0, signedOn) } ?? signedOn)
    }

    /// The parties that signed while a body of theirs has not ratified.
    var underReserve: [SigningParty] {
        signing.parties.filter { if case .underReserve = bond(of: $0) { true } else { false } }
    }

    /// Whether it holds for a party on a day.
    func binds(_ party: SigningParty, on day: String) -> Bool {
        guard !isOver(on: day), case .from(let since) = bond(of: party), since <= day else { return false }
        return exit(of: party.partnerId).map { $0.endsOn >= day } != false
    }

    /// The parties that can give notice: those that signed, bound or not yet.
    func leaving(on day: String) -> [SigningParty] {
        isOver(on: day) ? [] : signing.parties.filter { signing.isSigned(by: $0) && exit(of: $0.partnerId) == nil }
    }

    /// The first day on which notice can have been given that is written down on a day: 31 days before, for a letter that arrived.
    func firstNotice(writtenOn day: String) -> String { Calendar.day(day, plus: .day, -31) }

    /// The first day that can be the last, of notice given on a day.
    func firstEnd(announcedOn day: String) -> String { Calendar.day(day, plus: .month, signing.noticeMonths ?? 0) }
}

/// Something that those in an agreement are told once.
struct AgreementNotice: Hashable, Sendable {
    let kind: Kind
    /// The notice that a partner gave; nil where it is about the whole.
    var exit: AgreementExit?
    let aboutOn: String

    enum Kind: String, Codable, Sendable, CaseIterable {
        case reviewIn14, review, expiresIn60, expiresIn14, exitAnnounced, exitIn14, exit
    }

    init(_ kind: Kind, on day: String) { (self.kind, aboutOn) = (kind, day) }

    init(_ kind: Kind, of exit: AgreementExit) { (self.kind, self.exit, aboutOn) = (kind, exit, exit.endsOn) }
}

extension AgreementTerm {
    /// What was so long ago that nobody is told any more, in days.
    private static let grace = 30

    /// What there is to tell on a day: that it is to be looked at again, soon or today, that the end is near, that a partner leaves.
    func notices(on today: String) -> [AgreementNotice] {
        let oldest = Calendar.day(today, plus: .day, -Self.grace)
        var notices: [AgreementNotice] = []
        if !isOver(on: today), let reviewOn, reviewOn >= oldest, isNear(reviewOn, today, 14) {
            notices.append(AgreementNotice(reviewOn <= today ? .review : .reviewIn14, on: reviewOn))
        }
        if let lastDay, lastDay >= today, isNear(lastDay, today, 60) {
            notices.append(AgreementNotice(isNear(lastDay, today, 14) ? .expiresIn14 : .expiresIn60, on: lastDay))
        }
        for exit in exits where exit.stands && exit.endsOn >= oldest && isNear(exit.endsOn, today, 14) {
            notices.append(AgreementNotice(exit.endsOn <= today ? .exit : .exitIn14, of: exit))
        }
        return notices
    }

    /// Whether a day is past, or at most so many days ahead.
    private func isNear(_ day: String, _ today: String, _ days: Int) -> Bool { Calendar.day(day, plus: .day, -days) <= today }
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
