import Foundation

/// What the last tests in a real browser found: written by them, read at the start.
struct AccessibilityReport: Codable, Sendable, Hashable {
    /// The day the tests ran.
    let assessedOn: String
    let axe: String
    let chromium: String
    let pages: Int
    /// The ways every page was looked at: language, light or dark, and how wide.
    let looks: [Look]
    /// What axe found, by its rule: how many elements, over all pages and looks.
    let breaches: [String: Int]
    let checks: [Check]

    /// One way of looking at every page.
    struct Look: Codable, Sendable, Hashable {
        let language: String
        let scheme: String
        let width: Int
    }

    /// A group of facts that the tests hold the site to.
    struct Check: Codable, Sendable, Hashable {
        let name: Name
        let held: Int
        let failed: Int

        /// What is checked beside the rules of axe.
        enum Name: String, Codable, Sendable, CaseIterable {
            case pages, keyboard, plain, print
        }
    }

    /// Whether the tests have ever looked.
    var isMeasured: Bool { pages > 0 }

    /// Nothing that the tests look at breaks a rule.
    var isWithoutBreaches: Bool { breaches.isEmpty && checks.allSatisfy { $0.failed == 0 } }

    /// Reads what the tests wrote.
    init(file: URL) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    }
}
