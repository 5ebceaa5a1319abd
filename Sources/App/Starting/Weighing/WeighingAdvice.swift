/// What a weighing comes to, with the rule that decided and what else deserves a thought.
///
/// The rules go from light to heavy: alone, then with two, and only then a network. The first that fits decides.
struct WeighingAdvice: Hashable, Sendable {
    let course: Weighing.Course
    let reason: Reason
    /// The form that fits what working together is for, when that is with several; nil while that is not known.
    let form: Weighing.Form?
    let remarks: [Remark]

    /// The rule that decided, in the order in which they are tried.
    enum Reason: String, Sendable, CaseIterable {
        case canAlone, haveEverything, onlySubsidy, aloneUnknown, twoService, twoJoint, nobodyHasIt, onePartner, nobodyYet
        case partnersUnknown, twoUnknown, costsMore, network
    }

    /// What the rule does not decide and is good to know.
    enum Remark: String, Sendable, CaseIterable {
        case imposed, subsidy, subsidyOnly, stillMissing, allOurs, needsUnknown, costsMore, worthUnknown, costsUnknown, othersUnknown
    }

    init(_ weighing: Weighing) {
        (course, reason) = Self.decide(weighing)
        form = course == .network ? Self.form(for: weighing.purpose) : nil
        remarks = Self.remarks(weighing, course, reason)
    }

    private static func decide(_ weighing: Weighing) -> (Weighing.Course, Reason) {
        if weighing.alone == .yes { return (.alone, .canAlone) }
        if weighing.alone == .unknown, weighing.hasNeeds, weighing.lacking.isEmpty { return (.alone, .haveEverything) }
        if weighing.motives == [.subsidy] { return (.notNow, .onlySubsidy) }
        if weighing.alone == .unknown, !weighing.hasNeeds { return (.notNow, .aloneUnknown) }
        switch weighing.two {
        case .service: return (.bilateral, .twoService)
        case .joint: return (.bilateral, .twoJoint)
        case .no, .unknown: return withSeveral(weighing)
        }
    }

    /// Nobody can do it alone and nothing shows yet that two can.
    private static func withSeveral(_ weighing: Weighing) -> (Weighing.Course, Reason) {
        if !weighing.missing.isEmpty, weighing.others.isEmpty { return (.notNow, .nobodyHasIt) }
        guard let partners = weighing.partnersBeyondUs else { return (.notNow, .partnersUnknown) }
        if partners == 0 { return (.notNow, .nobodyYet) }
        if partners < Weighing.fewestPartners { return (.bilateral, .onePartner) }
        if weighing.two == .unknown { return (.notNow, .twoUnknown) }
        return weighing.worth == .less ? (.notNow, .costsMore) : (.network, .network)
    }

    private static func form(for purpose: Weighing.Purpose) -> Weighing.Form? {
        switch purpose {
        case .exchange: .consultation
        case .once: .once
        case .complex: .network
        case .unknown: nil
        }
    }

    private static func remarks(_ weighing: Weighing, _ course: Weighing.Course, _ reason: Reason) -> [Remark] {
        let isTogether = course == .bilateral || course == .network
        let holds: [Remark: Bool] = [
            .imposed: weighing.motives.contains(.imposed),
            .subsidy: weighing.motives.contains(.subsidy) && weighing.motives.count > 1,
            .subsidyOnly: weighing.motives == [.subsidy] && reason != .onlySubsidy,
            .stillMissing: isTogether && !weighing.missing.isEmpty,
            .allOurs: weighing.alone == .no && weighing.hasNeeds && weighing.lacking.isEmpty,
            .needsUnknown: weighing.alone == .no && !weighing.hasNeeds,
            .costsMore: course == .bilateral && weighing.worth == .less,
            .worthUnknown: isTogether && weighing.worth == .unknown,
            .costsUnknown: isTogether && weighing.meetings.hoursPerYear == nil,
            .othersUnknown: isTogether && weighing.bringsOthers.isEmpty,
        ]
        return Remark.allCases.filter { holds[$0] == true }
    }
}
