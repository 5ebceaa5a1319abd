import Foundation
import HTML
import Localization

/// The fields of a handing over: the successor, a choice for each thing, and who gives the mandates.
struct HandoverForm {
    let items: [HandoverItem]
    private var values: [String: String] = [:]
    private(set) var errors = FieldErrors()

    static let successor = "opvolger"
    static let why = "waarom"

    private static func choice(_ item: HandoverItem) -> String { "keuze-\(item.id.rawValue)" }
    private static func givenBy(_ item: HandoverItem) -> String { "gegeven-\(item.id.rawValue)" }

    private subscript(name: String) -> String { values[name] ?? "" }

    /// To begin with, everything goes along.
    init(_ items: [HandoverItem]) {
        self.items = items
        values = Dictionary(items.map { (Self.choice($0), HandoverItem.Choice.handOver.rawValue) }) { first, _ in first }
    }

    /// What was typed, about what is there now. What was not on the page that was read, stays as it is.
    init(checking form: FormFields, _ items: [HandoverItem], people: [Member]) {
        self.items = items
        for name in [Self.successor, Self.why] + items.flatMap({ [Self.choice($0), Self.givenBy($0)] }) { values[name] = form[name] }
        for item in items where self[Self.choice(item)].isEmpty { values[Self.choice(item)] = HandoverItem.Choice.leave.rawValue }
        errors = FieldErrors(labels)
        if !self[Self.successor].isEmpty, !people.contains(where: { $0.personId.rawValue == self[Self.successor] }) {
            errors[Self.successor] = FieldText.choose
        } else if self[Self.successor].isEmpty, items.contains(where: { chosen($0) == .handOver }) {
            errors[Self.successor] = HandoverText.successorFirst
        }
        for item in items {
            if HandoverItem.Choice(rawValue: self[Self.choice(item)]) == nil { errors[Self.choice(item)] = FieldText.choose }
            guard item.kind == .mandate, chosen(item) == .handOver else { continue }
            errors.require(self[Self.givenBy(item)], Self.givenBy(item))
        }
        errors.require(self[Self.why], Self.why, atMost: 1000)
        if errors.isEmpty, !items.contains(where: { chosen($0) != .leave }) {
            errors[items.first.map(Self.choice) ?? Self.why] = HandoverText.chooseSomething
        }
    }

    private var labels: [String: Text] {
        var labels = [Self.successor: HandoverText.successor, Self.why: HandoverText.why]
        for item in items { (labels[Self.choice(item)], labels[Self.givenBy(item)]) = (HandoverText.of(item), HandoverText.givenBy) }
        return labels
    }

    func chosen(_ item: HandoverItem) -> HandoverItem.Choice {
        HandoverItem.Choice(rawValue: self[Self.choice(item)]) ?? .leave
    }

    /// What these fields describe; nil while something is wrong.
    func plan(in network: Identifier, from giver: Identifier, named name: String, people: [Member], today: String, _ new: () -> Identifier)
        -> HandoverPlan?
    {
        guard errors.isEmpty else { return nil }
        let taker = people.first { $0.personId.rawValue == self[Self.successor] }
        let steps = items.filter { chosen($0) != .leave }.map { item -> HandoverPlan.Step in
            var next: Mandate?
            if case .mandate(let old) = item, chosen(item) == .handOver, let taker {
                next = old.passed(to: taker, new(), givenBy: self[Self.givenBy(item)], on: today, among: people)
            }
            return HandoverPlan.Step(item: item, choice: chosen(item), mandate: next)
        }
        return HandoverPlan(networkId: network, giver: giver, giverName: name, taker: taker, steps: steps, why: self[Self.why])
    }

    func markup(_ l: Language, people: [Member]) -> Markup {
        let options = [(value: "", label: l(FieldText.notChosen))] + people.options(l)
        let who = Choice(
            name: Self.successor, label: HandoverText.successor, hint: HandoverText.successorHint, options: options,
            selected: self[Self.successor], error: errors[Self.successor])
        let why = TextField(
            name: Self.why, label: HandoverText.why, hint: HandoverText.whyHint, value: self[Self.why], error: errors[Self.why], rows: 2,
            isRequired: true)
        return """
            \(who.markup(l))\(section(.place, HandoverText.places, l))\(section(.mandate, HandoverText.mandates, l))\
            \(section(.action, HandoverText.actions, l))\(why.markup(l))
            """
    }

    private func section(_ kind: Handover.Item.Kind, _ title: Text, _ l: Language) -> Markup? {
        let mine = items.filter { $0.kind == kind }
        guard !mine.isEmpty else { return nil }
        return "<section class=\"stack\"><h2>\(l(title))</h2>\(mine.map { fields($0, l) })</section>"
    }

    private func fields(_ item: HandoverItem, _ l: Language) -> Markup {
        let choices = HandoverItem.Choice.allCases.map { (value: $0.rawValue, label: HandoverText.choice($0), hint: nil as Text?) }
        let name = Self.choice(item)
        let choice = RadioChoice(
            name: name, label: HandoverText.of(item), options: choices, selected: self[name], error: errors[name])
        guard item.kind == .mandate else { return choice.markup(l) }
        let given = Self.givenBy(item)
        let field = TextField(
            name: given, label: HandoverText.givenBy, hint: HandoverText.givenByHint, value: self[given], error: errors[given])
        return "\(choice.markup(l))\(field.markup(l))"
    }
}

extension Mandate {
    /// The same mandate for who takes over, from today.
    fileprivate func passed(to taker: Member, _ id: Identifier, givenBy: String, on today: String, among people: [Member]) -> Mandate {
        let stays = replacementId != taker.personId && people.contains { $0.personId == replacementId }
        var new = Mandate(
            id: id, networkId: networkId, personId: taker.personId, partnerId: partnerId, subject: subject, limit: limit, amount: amount,
            givenBy: givenBy, startsOn: max(today, startsOn), endsOn: endsOn, replacementId: stays ? replacementId : nil,
            recordedAt: .distantPast)
        (new.personName, new.partnerName) = (taker.name, partnerName)
        return new
    }
}
