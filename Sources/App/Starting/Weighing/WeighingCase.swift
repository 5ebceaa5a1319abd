import Localization

/// One row of the table behind the advice: what is filled in and what that comes to. The page explains with it and the tests hold
/// the rules to it.
struct WeighingCase: Sendable {
    let key: Key
    let weighing: Weighing
    let course: Weighing.Course
    let reason: WeighingAdvice.Reason
    var form: Weighing.Form?
    var remarks: Set<WeighingAdvice.Remark> = []

    /// What is particular about a case.
    enum Key: String, Sendable, CaseIterable {
        case canAlone, nothingMissing, subsidyOnly, nothingKnown, service, joint, nobodyBrings, onePartner, nobodyYet, partnersUnknown
        case twoUnknown, costsMore, imposed, complex, exchange, once, subsidyToo, imposedAlone, oursYetNot
    }

    /// In the order of the rules, the lightest way first.
    static let all: [WeighingCase] = alone + bilateral + notNow + network

    /// A task for several, in which everything needed for a network is said; each case changes something of it.
    private static func weighing(_ change: (inout Weighing) -> Void = { _ in }) -> Weighing {
        var weighing = Weighing(
            motives: [.problem], own: [.people], others: [.knowledge, .reach], alone: .no, two: .no, partnerCount: 3, purpose: .complex,
            meetings: .init(people: 4, hours: 3, perYear: 6, rate: 50), bringsOthers: "…", worth: .more)
        change(&weighing)
        return weighing
    }

    private static let alone = [
        WeighingCase(key: .canAlone, weighing: weighing { $0.alone = .yes }, course: .alone, reason: .canAlone),
        WeighingCase(
            key: .nothingMissing,
            weighing: weighing {
                $0.alone = .unknown
                $0.others = []
            }, course: .alone, reason: .haveEverything),
        WeighingCase(
            key: .imposedAlone,
            weighing: weighing {
                $0.alone = .yes
                $0.motives = [.imposed]
            }, course: .alone, reason: .canAlone, remarks: [.imposed]),
    ]

    private static let bilateral = [
        WeighingCase(
            key: .service, weighing: weighing { $0.two = .service }, course: .bilateral, reason: .twoService),
        WeighingCase(
            key: .joint,
            weighing: weighing {
                $0.two = .joint
                $0.worth = .less
            }, course: .bilateral, reason: .twoJoint, remarks: [.costsMore]),
        WeighingCase(
            key: .onePartner, weighing: weighing { $0.partnerCount = 1 }, course: .bilateral, reason: .onePartner),
    ]

    private static let notNow = [
        WeighingCase(key: .subsidyOnly, weighing: weighing { $0.motives = [.subsidy] }, course: .notNow, reason: .onlySubsidy),
        WeighingCase(key: .nothingKnown, weighing: Weighing(), course: .notNow, reason: .aloneUnknown),
        WeighingCase(
            key: .nobodyBrings,
            weighing: weighing {
                $0.others = []
                $0.missing = [.money, .powers]
            }, course: .notNow, reason: .nobodyHasIt),
        WeighingCase(key: .nobodyYet, weighing: weighing { $0.partnerCount = 0 }, course: .notNow, reason: .nobodyYet),
        WeighingCase(key: .partnersUnknown, weighing: weighing { $0.partnerCount = nil }, course: .notNow, reason: .partnersUnknown),
        WeighingCase(key: .twoUnknown, weighing: weighing { $0.two = .unknown }, course: .notNow, reason: .twoUnknown),
        WeighingCase(key: .costsMore, weighing: weighing { $0.worth = .less }, course: .notNow, reason: .costsMore),
    ]

    private static let network = [
        WeighingCase(key: .complex, weighing: weighing(), course: .network, reason: .network, form: .network),
        WeighingCase(
            key: .exchange, weighing: weighing { $0.purpose = .exchange }, course: .network, reason: .network, form: .consultation),
        WeighingCase(key: .once, weighing: weighing { $0.purpose = .once }, course: .network, reason: .network, form: .once),
        WeighingCase(
            key: .imposed, weighing: weighing { $0.motives = [.imposed] }, course: .network, reason: .network, form: .network,
            remarks: [.imposed]),
        WeighingCase(
            key: .subsidyToo,
            weighing: weighing {
                $0.motives = [.opportunity, .subsidy]
                $0.missing = [.money]
                $0.worth = .unknown
            }, course: .network, reason: .network, form: .network, remarks: [.subsidy, .stillMissing, .worthUnknown]),
        WeighingCase(
            key: .oursYetNot, weighing: weighing { $0.others = [] }, course: .network, reason: .network, form: .network,
            remarks: [.allOurs]),
    ]
}
