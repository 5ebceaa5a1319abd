import Foundation

/// What a partner delivered of something it promised. It never changes; one that was wrong is taken back and stays readable.
struct Delivery: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let commitmentId: Identifier
    /// Of its promise, the first is one.
    let number: Int
    /// The version of the promise it was delivered on.
    let version: Int
    let deliveredOn: String
    /// In hundredths of the unit; nil when it is told in words only.
    let quantity: Int?
    /// What the quantity counts, as it was said then.
    let unit: String
    let note: String
    /// With it, what was promised in words is delivered.
    let isComplete: Int
    let recordedName: String?
    let recordedAt: Date
    let takenBackName: String?
    let takenBackAt: Date?
    let takenBackWhy: String

    var isTakenBack: Bool { takenBackAt != nil }
}

/// A delivery that is yet to be written down.
struct NewDelivery: Hashable, Sendable {
    let deliveredOn: String
    var quantity: Int?
    var unit = ""
    var note = ""
    var isComplete = false
}

/// What was promised changed since it was read.
struct PromiseMoved: Error {}
/// Somebody else took the delivery back already.
struct DeliveryGone: Error {}
