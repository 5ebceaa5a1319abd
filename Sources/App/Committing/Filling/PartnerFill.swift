import Foundation
import Localization

/// What is known of the partners that take part: who they are, who comes for them, and what they said.
struct PartnerFill {
    let facts: KnownFacts
    let language: Language

    private var l: Language { language }
    private var rows: [PartnerInterests] { facts.partners(in: language) }

    /// Each partner, what it is and who comes for it.
    var partners: String {
        table([FillText.partner, FillText.whatPartner, FillText.comes]) { partner in
            let people = facts.people(for: partner).map { PlainMarkdown.escaped($0.name) }
            return [[description(partner), l.list(people)]]
        }
    }

    /// Each person who comes for a partner, with what they may say.
    var representatives: String {
        table([FillText.partner, FillText.represents, FillText.mandate]) { partner in
            let people = facts.people(for: partner)
            return people.isEmpty ? [["", ""]] : people.map { [PlainMarkdown.escaped($0.name), mandates(of: $0, for: partner)] }
        }
    }

    /// Each partner with room to say how it took part in drafting, following up and carrying out.
    var involvement: String {
        table([FillText.partner, FillText.drafting, FillText.following, FillText.carryingOut, FillText.how]) { _ in
            [["", "", "", ""]]
        }
    }

    var ambition: String {
        PlainMarkdown.list(
            rows.compactMap { row in row.ambition.map { "\(strong(row.partner.name))\(l.colon)\(PlainMarkdown.escaped($0.body))" } })
    }

    /// What it brings the network and each partner. What it brings people themselves stays where they shared it: a document outlives
    /// that, and what is in it cannot be taken back.
    var interests: String {
        PlainMarkdown.blocks(
            rows.map { row in
                let lines = [Interest.Part.network, .organisation].compactMap { part in
                    row.text(part).map { said(InterestText.name(part), $0.body) }
                }
                return lines.isEmpty ? nil : PlainMarkdown.blocks([strong(row.partner.name), PlainMarkdown.list(lines)])
            })
    }

    /// What each partner brings in on the day.
    var commitments: String {
        let brought = rows.flatMap { row in row.running(on: facts.today).map { (row.partner, $0) } }
        return PlainMarkdown.table(
            [FillText.partner, FillText.brings, FillText.until, FillText.note].map { l($0) },
            brought.map { partner, one in
                [partner.name, amount(one), one.untilOn.map(l.day) ?? "", one.note].map(PlainMarkdown.escaped)
            })
    }

    private func table(_ head: [Text], _ cells: (Partner) -> [[String]]) -> String {
        PlainMarkdown.table(
            head.map { l($0) },
            rows.flatMap { row in
                cells(row.partner).map { [PlainMarkdown.escaped(row.partner.name)] + $0 }
            })
    }

    /// Its kind, its organisation, its nature, its number, and whether it has a vote.
    private func description(_ partner: Partner) -> String {
        let kind = PartnerText.kind(partner.kind)
        let parts: [String?] = [
            l(partner.partOf.isEmpty ? kind : FillText.partOf(kind, partner.partOf)),
            PartnerLists.label(partner.sort, in: facts.lists.sorts).map { l($0) },
            partner.kbo.map { "\(l(PartnerText.kbo)) \($0)" }, partner.vCode, partner.ovo,
            partner.hasVoice == 1 ? nil : l(PartnerText.withoutVoice),
        ]
        return parts.compactMap { $0 }.map(PlainMarkdown.escaped).joined(separator: ", ")
    }

    private func mandates(of person: Member, for partner: Partner) -> String {
        let held = facts.mandates.filter { $0.partnerId == partner.id && $0.personId == person.personId && $0.isValid(on: facts.today) }
        let lines = held.map { mandate -> String in
            let parts: [String?] = [
                l(MandateText.limit(of: mandate)), mandate.subject.isEmpty ? nil : l(FillText.about(mandate.subject)),
                mandate.endsOn.map { "\(l(FillText.until).lowercased()) \(l.day($0))" },
                mandate.replacementName.map { l(MandateText.replaces($0)) },
            ]
            return parts.compactMap { $0 }.joined(separator: ", ")
        }
        return lines.map(PlainMarkdown.escaped).joined(separator: "; ")
    }

    private func amount(_ commitment: Commitment) -> String {
        let resource = l(ResourceText.name(commitment.resource))
        guard let quantity = commitment.quantity else { return resource }
        return "\(resource)\(l.colon)\(InterestText.number(quantity, l)) \(commitment.unit)"
    }

    private func said(_ level: Text, _ words: String) -> String { "\(l(level))\(l.colon)\(PlainMarkdown.escaped(words))" }

    private func strong(_ name: String) -> String { "**\(PlainMarkdown.escaped(name))**" }
}
