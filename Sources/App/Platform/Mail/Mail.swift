import Foundation
import Localization

/// A letter to one person, waiting in the outbox or sent.
struct Mail: Codable, Hashable, Sendable {
    let id: Identifier
    let recipient: String
    let address: String
    let subject: String
    let body: String
    let createdAt: Date
    let attempts: Int
    let sentAt: Date?
    let problem: String?

    /// After so many attempts a mail rests until somebody tries it again.
    static let mostAttempts = 8

    /// How long to wait after that many failed attempts: one minute, doubling, at most six hours.
    static func pause(after attempts: Int) -> TimeInterval {
        min(60 * pow(2, Double(max(0, attempts - 1))), 6 * 3600)
    }

    /// The address of the page that the mail asks to open.
    var link: String? {
        body.split(whereSeparator: \.isWhitespace).map(String.init).last { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    }
}

/// A letter that is yet to be put in the outbox.
struct NewMail: Sendable {
    /// The network whose coordinators may see it; none for a sign-in link, which nobody else may see.
    let network: Identifier?
    /// What the mail is about, so that it can be taken back with it.
    var about: Identifier?
    let recipient: String
    let address: String
    let subject: String
    let body: String
}
