/// Which form of collaboration fits, from the marks of a network and of its question. A proposal with reasons, never a verdict.
///
/// The four forms come from the worksheet *Vormen van samenwerking*; how answers lead to one of them is our own.
struct FormAdvice: Hashable, Sendable {
    let form: CollaborationForm
    /// Why, the weightiest first.
    let reasons: [Reason]

    enum Reason: String, Sendable, CaseIterable {
        case noIdentity, noGoal, noSurplus, fewPartners, noDependence, notCore, halfway, together
        /// What argues for a network, or against the lighter form that was proposed.
        case societal, societalYet
        case noActivities, notEqual
    }

    // The keys of the questions it reads.
    static let organisations = "organisaties"
    static let core = "werking"
    static let goal = "doel"
    static let surplus = "meerwaarde"
    static let dependence = "afhankelijk"
    static let identity = "identiteit"
    static let activities = "activiteiten"
    static let equality = "gelijkwaardig"
    static let own = "vorm"
    static let reason = "reden"
    static let societal = ["schaal", "verbonden", "leefwereld", "plooien", "eigenaar"]

    /// So many yeses out of five make a question societal: our own limit.
    static let fewestSocietal = 3

    /// - Returns: nil while what it depends on most was left open.
    init?(_ answers: KindAnswers) {
        let needed = [Self.goal, Self.surplus, Self.dependence, Self.identity]
        guard needed.allSatisfy({ !answers[$0].isEmpty }) else { return nil }
        let (form, reason) = Self.propose(answers)
        var reasons = [reason]
        if Self.isSocietal(answers) {
            switch form {
            case .network, .merger: reasons.append(.societal)
            case .consultation, .adHoc: reasons.append(.societalYet)
            }
        }
        if form == .network, answers[Self.activities] == "nee" { reasons.append(.noActivities) }
        if form == .network, answers[Self.equality] == "nee" { reasons.append(.notEqual) }
        self.form = form
        self.reasons = reasons
    }

    static func isSocietal(_ answers: KindAnswers) -> Bool {
        societal.count { answers[$0] == "ja" } >= fewestSocietal
    }

    private static func propose(_ answers: KindAnswers) -> (CollaborationForm, Reason) {
        let isNo = { (key: String) in answers[key] == "nee" }
        let isYes = { (key: String) in answers[key] == "ja" }
        if isNo(identity), isYes(goal), isYes(dependence) { return (.merger, .noIdentity) }
        if isNo(goal) { return (.consultation, .noGoal) }
        if isNo(surplus) { return (.consultation, .noSurplus) }
        if isNo(organisations) { return (.adHoc, .fewPartners) }
        if isNo(dependence) { return (.adHoc, .noDependence) }
        if isNo(core) { return (.adHoc, .notCore) }
        // Two yeses among the four that carry a network; "partly" everywhere is not one yet.
        let carried = [goal, surplus, dependence, core].count(where: isYes)
        return carried >= 2 ? (.network, .together) : (.adHoc, .halfway)
    }

    /// The form somebody chose themselves, where that is not what was proposed.
    static func otherwise(_ answers: KindAnswers) -> CollaborationForm? {
        guard let chosen = CollaborationForm(rawValue: answers[own]), chosen != FormAdvice(answers)?.form else { return nil }
        return chosen
    }

    /// The form that somebody's answers end in: their own choice, otherwise the proposal.
    static func settled(_ answers: KindAnswers) -> CollaborationForm? {
        otherwise(answers) ?? FormAdvice(answers)?.form
    }
}
