/// How long each kind of data stays. What is past it goes by itself.
struct RetentionPeriod: Hashable, Sendable {
    let kind: Kind
    /// Days after what the kind says: a closing, an end, a sending, a deletion.
    let days: Int

    /// Kinds of data that have a period of their own.
    enum Kind: String, Codable, Sendable, CaseIterable {
        case answers, remarks, drafts, guests, contacts, memberships, people, activity, mail, bin, weighings, exports, sessions, links
    }

    /// The one table of kinds and days. Answers and remarks may go sooner in a network that says so in its notice.
    static let all: [RetentionPeriod] = [
        RetentionPeriod(kind: .answers, days: PrivacyNotice.days(months: PrivacyNotice.standardMonths)),
        RetentionPeriod(kind: .remarks, days: PrivacyNotice.days(months: PrivacyNotice.standardMonths)),
        RetentionPeriod(kind: .drafts, days: 0),
        RetentionPeriod(kind: .guests, days: 183),
        RetentionPeriod(kind: .contacts, days: 730),
        RetentionPeriod(kind: .memberships, days: 730),
        RetentionPeriod(kind: .people, days: 730),
        RetentionPeriod(kind: .activity, days: 730),
        RetentionPeriod(kind: .mail, days: 90),
        RetentionPeriod(kind: .bin, days: 30),
        RetentionPeriod(kind: .weighings, days: 90),
        RetentionPeriod(kind: .exports, days: 7),
        RetentionPeriod(kind: .sessions, days: 30),
        RetentionPeriod(kind: .links, days: 1),
    ]

    static func days(_ kind: Kind) -> Int {
        all.first { $0.kind == kind }?.days ?? 0
    }

    /// After so many days without a run, nothing is removed until somebody confirms it: the clock may have jumped.
    static let longestPause = 40
}
