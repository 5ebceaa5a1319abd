import HTML
import Localization

/// Each partner with the four steps from a draft to its signature, those who still have to do something first.
struct SigningPicture {
    let frame: Frame
    let path: WebAddress
    let scene: SigningScene
    let decision: Decision

    private var l: Language { frame.language }

    var markup: Markup {
        let rows = scene.standings.filter { $0.step != .signed } + scene.standings.filter { $0.step == .signed }
        return """
            <table class="voices"><caption>\(l(SigningText.perPartner))</caption><thead><tr><th scope="col">\(l(SigningText.partner))</th>\
            <th scope="col">\(l(SigningText.atTable))</th><th scope="col">\(l(SigningText.atHome))</th>\
            <th scope="col">\(l(SigningText.signatures))</th></tr></thead><tbody>\(rows.map(row))</tbody></table>
            """
    }

    private func row(_ one: PartyStanding) -> Markup {
        let isPlain = one.step == .signed
        return """
            <tr><th scope="row">\(one.partnerName)<br><span class="mark \(isPlain ? "plain" : "late")">\(l(SigningText.step(one)))</span>\
            \(one.signed.accededOn.map { "<br><span class=\"soft small\">\(l(SigningText.acceded(frame.day($0))))</span>" as Markup })</th>\
            <td><span class="cap">\(l(SigningText.atTable))\(l.colon)</span>\(l(SigningText.table(one.table)))</td>\
            <td><span class="cap">\(l(SigningText.atHome))\(l.colon)</span>\(home(one.home))</td>\
            <td><span class="cap">\(l(SigningText.signatures))\(l.colon)</span>\(signatures(one))</td></tr>
            """
    }

    private func home(_ home: PartyStanding.Home) -> Markup {
        switch home {
        case .notNeeded: "\(l(SigningText.noBody))"
        case .ratified: "\(l(RatificationText.verdict(.ratified)))"
        case .waiting(let body):
            """
            <a href="\(path.appending("besluiten").appending(decision.id.rawValue).appending("bekrachtigingen").appending(body.id.rawValue))">\(RatificationText.name(of: body, l))</a>\
            <br><span class="soft small">\(l(body.latest.map { RatificationText.verdict($0.result) } ?? RatificationText.itsTurn))</span>
            """
        }
    }

    private func signatures(_ one: PartyStanding) -> Markup {
        let given = one.signed.given.map { signature -> Markup in
            """
            <p>\(signature.signatoryName), \(signature.capacity)<br><span class="soft small">\(frame.day(signature.signedOn)), \
            \(l(SigningText.way(signature.way)))\(reach(signature))</span>\
            \(" <span class=\"mark both\">\(l(SigningText.copyMissing))</span>", if: signature.lacksCopy)</p>
            """
        }
        return "\(given)\(missing(one))\(link(one))"
    }

    /// What is missing in the mandate of who signed.
    private func reach(_ signature: Signature) -> Markup? {
        guard signature.isWithin == 0 else { return nil }
        return ", \(l(signature.heldLimit == nil ? SigningText.noMandate : SigningText.outside))"
    }

    private func missing(_ one: PartyStanding) -> Markup? {
        let count = one.signed.needed - one.signed.given.count
        guard count > 0 else { return nil }
        return "<p>\(l(one.signed.hasLeft ? SigningText.leftNoNeed : SigningText.waitsFor(count)))</p>"
    }

    private func link(_ one: PartyStanding) -> Markup? {
        guard let signing = scene.current, let party = signing.parties.first(where: { $0.partnerId == one.partnerId }) else { return nil }
        let takes = signing.takesSignature(of: party) && scene.mayRecord(for: party.partnerId)
        guard takes || !one.signed.given.isEmpty else { return nil }
        let place = scene.path(in: path).appending(signing.id.rawValue).appending("partners").appending(one.partnerId.rawValue)
        let label = takes ? scene.maySpeak(for: one.partnerId) ? SigningText.sign : SigningText.record : SigningText.look
        return "<p class=\"no-print\"><a href=\"\(place)\">\(l(label))<span class=\"hidden\"> \(one.partnerName)</span></a></p>"
    }
}
