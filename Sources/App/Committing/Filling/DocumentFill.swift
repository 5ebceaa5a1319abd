import Foundation
import Localization

/// Turns what is known into the beginning of a section, in the language of the document. Nothing is written by itself afterwards:
/// whoever holds the pen changes it or throws it away.
enum DocumentFill {
    /// So many decisions are named; the register has all of them.
    static let mostDecisions = 100
    /// So many scalars at most, well within what a section holds.
    static let longest = 100_000

    /// What a section can begin with, in Markdown; empty when nothing is known.
    static func body(of fill: DocumentScheme.Fill, from facts: KnownFacts, in language: Language) -> String {
        let (parties, talks) = (PartnerFill(facts: facts, language: language), AgreementFill(facts: facts, language: language))
        let weighing = facts.weighing.map { WeighingFill(weighing: $0, language: language) }
        let whole =
            switch fill {
            case .partners, .actors: parties.partners
            case .representatives: parties.representatives
            case .involvement: parties.involvement
            case .ambition: parties.ambition
            case .interests: parties.interests
            case .commitments: parties.commitments
            case .motive: weighing?.motive ?? ""
            case .issue: issue(facts)
            case .whyTogether: weighing?.whyTogether ?? ""
            case .openQuestions: weighing?.openQuestions ?? ""
            case .targetGroup: PlainMarkdown.paragraphs(facts.network.targetGroup)
            case .workingArea: PlainMarkdown.paragraphs(facts.network.workingArea)
            case .decisions: talks.decisions
            case .charter: talks.charter
            case .decisionMaking: talks.decisionMaking
            case .lead: talks.lead
            case .actions: talks.actions
            case .nextStep: talks.nextStep
            case .meetings: talks.meetings
            case .goals: facts.project.map { ProjectMarkdown.goals($0) } ?? ""
            case .indicators: facts.project.map { ProjectMarkdown.indicators($0, language, in: facts.timeZone) } ?? ""
            case .milestones: facts.project.map { ProjectMarkdown.milestones($0, language, in: facts.timeZone) } ?? ""
            }
        return fitting(whole, language)
    }

    /// Names that somebody takes from an arena of their own, below what is there.
    static func body(of actors: ActorsToInvolve, in language: Language) -> String {
        let names = actors.names.sorted(by: { $0 }, in: language).map(PlainMarkdown.escaped)
        return PlainMarkdown.blocks(["**\(language(FillText.toInvolve))**", PlainMarkdown.list(names)])
    }

    /// The subject of the network, and the task it began with where that says more.
    private static func issue(_ facts: KnownFacts) -> String {
        let (issue, task) = (PlainMarkdown.paragraphs(facts.network.issue), PlainMarkdown.paragraphs(facts.weighing?.task ?? ""))
        return PlainMarkdown.blocks([issue, task == issue ? nil : task])
    }

    /// Whole lines as far as they fit.
    private static func fitting(_ whole: String, _ language: Language) -> String {
        guard whole.unicodeScalars.count > longest else { return whole }
        let start = String(String.UnicodeScalarView(whole.unicodeScalars.prefix(longest)))
        let lines = start.lastIndex(of: "\n").map { String(start[..<$0]) } ?? start
        return PlainMarkdown.blocks([lines, PlainMarkdown.escaped(language(FillText.more))])
    }
}

extension Language {
    /// A day in full, as it is kept: `2026-11-21`.
    func day(_ day: String) -> String { Day.start(of: day, in: .gmt).map { date($0, in: .gmt) } ?? day }
}
