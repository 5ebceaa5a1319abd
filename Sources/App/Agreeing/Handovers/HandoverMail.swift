import Foundation
import Localization

/// The letters of a handing over: the successor reads what they take over, and who hands over reads what went.
struct HandoverMail {
    let plan: HandoverPlan
    let network: Network
    /// Who hands over, while they are in the network.
    let giver: Member?
    let link: String

    var letters: [NewMail] { [toTaker, toGiver].compactMap { $0 } }

    private var toTaker: NewMail? {
        let taken = plan.steps.filter { $0.choice == .handOver }
        guard let taker = plan.taker, !taken.isEmpty else { return nil }
        return letter(
            taker, HandoverText.letterSubject(network.name),
            HandoverText.takerLetter(name: taker.name, giver: plan.giverName, network: network.name, lines: lines(taken), link: link))
    }

    private var toGiver: NewMail? {
        giver.flatMap { giver in
            letter(
                giver, HandoverText.giverSubject(network.name),
                HandoverText.giverLetter(name: giver.name, network: network.name, lines: lines(plan.steps), link: link))
        }
    }

    private func lines(_ steps: [HandoverPlan.Step]) -> Text {
        func written(_ l: Language) -> String {
            steps.map { "- \(l(HandoverText.kind($0.item.kind)))\(l.colon)\(l(HandoverText.of($0.item)))" }.joined(separator: "\n")
        }
        return Text(nl: written(.nl), en: written(.en), fr: written(.fr))
    }

    private func letter(_ member: Member, _ subject: Text, _ body: Text) -> NewMail? {
        member.address.map {
            NewMail(
                network: network.id, recipient: member.name, address: $0, subject: member.language(subject), body: member.language(body))
        }
    }
}
