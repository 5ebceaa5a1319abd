import Foundation
import Localization

/// What is known of how the partners work together: what they decided and how, by which rules, who leads, and what is to be done.
struct AgreementFill {
    let facts: KnownFacts
    let language: Language

    private var l: Language { language }

    /// What was taken and holds, in the order in which it was.
    var decisions: String {
        let shown = facts.decisions.prefix(DocumentFill.mostDecisions).reversed()
        let lines = shown.map { one in
            let when = [l.date(one.closedAt, in: facts.timeZone), one.isReserved == 1 ? l(FillText.reserved) : nil]
            let said = PlainMarkdown.escaped(one.statement.isEmpty ? one.title : one.statement)
            return "**\(l(FillText.decision(one.number)))** (\(when.compactMap { $0 }.joined(separator: ", ")))\(l.colon)\(said)"
        }
        let hasEarlier = facts.decisions.count > DocumentFill.mostDecisions
        return PlainMarkdown.blocks([hasEarlier ? l(FillText.earlierDecisions) : nil, PlainMarkdown.list(lines)])
    }

    /// The rules of the version that was adopted last.
    var charter: String {
        guard let charter = facts.charter else { return "" }
        let reminding = PlainMarkdown.paragraphs(charter.reminding)
        return PlainMarkdown.blocks([
            l(FillText.adopted(l.day(charter.adoptedOn), charter.number)),
            PlainMarkdown.list(charter.rules.map { PlainMarkdown.escaped(l($0.text)) }),
            reminding.isEmpty ? nil : "**\(l(FillText.reminding))**", reminding,
        ])
    }

    /// Who has a vote, the ways that were used, and who lets another speak.
    var decisionMaking: String {
        let voices = facts.partners(in: language).map(\.partner).filter { $0.hasVoice == 1 }.map { PlainMarkdown.escaped($0.name) }
        let ways = facts.ways.map { one in
            let words = [DecisionText.meaning(one.way), FillText.heard(DecisionText.quorum(one.quorum))].map { l($0) }
            return "**\(l(DecisionText.way(one.way)))**\(l.colon)\(words.joined(separator: " "))"
        }
        let delegations = facts.delegations.filter { $0.isValid(on: facts.today) }.map { one in
            l(FillText.delegation(escaped(one.partnerName), escaped(one.holderName), l.day(one.endsOn)))
        }
        return PlainMarkdown.blocks([
            voices.isEmpty ? nil : l(FillText.voices(l.list(voices))), PlainMarkdown.list(ways), PlainMarkdown.list(delegations),
        ])
    }

    /// The coordinators, with the partner they come for.
    var lead: String {
        // Who leads and comes for a partner too stands there once, with that partner.
        let leads = facts.people.filter { $0.role == .coordinator }
        let shown = leads.filter { one in
            one.partnerName != nil || !leads.contains { $0.personId == one.personId && $0.partnerName != nil }
        }
        return PlainMarkdown.list(shown.map { one in escaped(one.name) + (one.partnerName.map { " (\(escaped($0)))" } ?? "") })
    }

    /// What is to be done, by whom and by when.
    var actions: String {
        PlainMarkdown.table(
            [FillText.what, FillText.who, FillText.by].map { l($0) },
            facts.toDo.map { [$0.action.body, who($0), $0.action.dueOn.map(l.day) ?? ""].map(PlainMarkdown.escaped) })
    }

    /// What is first to be done of what is not too late; otherwise what is first.
    var nextStep: String {
        let next = facts.toDo.first { one in one.action.dueOn.map { $0 >= facts.today } ?? false } ?? facts.toDo.first
        guard let next else { return "" }
        let beside = [next.action.dueOn.map(l.day) ?? "", who(next)].filter { !$0.isEmpty }.joined(separator: ", ")
        return escaped(next.action.body) + (beside.isEmpty ? "" : " (\(escaped(beside)))")
    }

    /// How often the group came together in the past year.
    var meetings: String {
        let yearAgo = Int(facts.today.prefix(4)).map { "\($0 - 1)" + facts.today.dropFirst(4) } ?? facts.today
        let held = facts.meetings.filter { $0 > yearAgo && $0 <= facts.today }
        return held.last.map { l(FillText.meetings(held.count, l.day($0))) } ?? ""
    }

    private func who(_ one: NamedAction) -> String {
        [one.names.personName, one.names.partnerName].compactMap { $0 }.joined(separator: ", ")
    }

    private func escaped(_ text: String?) -> String { PlainMarkdown.escaped(text ?? "") }
}
