import HTML
import Localization

/// What an amendment changes, and how it stands.
struct AmendmentPicture {
    let frame: Frame
    /// That of the network.
    let path: WebAddress
    let scene: AmendmentScene

    private var l: Language { frame.language }
    private var list: WebAddress { scene.document.path(in: path).appending("wijzigingen") }

    func path(of amendment: Amendment) -> WebAddress { list.appending(amendment.id.rawValue) }

    func heading(of amendment: Amendment) -> String {
        scene.heading(of: amendment.section, otherwise: amendment.oldTitle)
    }

    /// Where a section stands in the document; nothing for one that was left out.
    func place(of section: String) -> WebAddress {
        let own = scene.document.path(in: path)
        return scene.text.clause(section) == nil ? own : own.fragment("artikel-\(section)")
    }

    /// Its state, and whether its partner has left.
    func marks(_ amendment: Amendment) -> Markup {
        """
        <span class="mark \(amendment.isOpen ? "act" : "plain")">\(l(AmendmentText.state(amendment.state)))\(" \(l(AmendmentText.adapted))", if: amendment.isAdapted)</span>\
        \(" <span class=\"mark plain\">\(l(AmendmentText.left))</span>", if: amendment.isHere == 0)
        """
    }

    /// Who proposed it, and when.
    func proposed(_ amendment: Amendment) -> String {
        let day = frame.date(amendment.madeAt)
        return l(amendment.madeName.map { AmendmentText.proposed($0, day) } ?? AmendmentText.proposed(day))
    }

    func markup(_ difference: ClauseDifference) -> Markup {
        ClauseDifferencePicture(difference: difference, language: l, written: scene.document.language).markup
    }
}

/// Under a section of a document: the amendments that wait for an answer.
struct AmendmentLinePicture {
    let frame: Frame
    /// That of the document.
    let path: WebAddress
    /// The open ones to this section.
    let amendments: [Amendment]

    var markup: Markup? {
        guard !amendments.isEmpty else { return nil }
        let l = frame.language
        let lines = amendments.map { one -> Markup in
            let day = frame.date(one.madeAt)
            return """
                <li><a href="\(path.appending("wijzigingen").appending(one.id.rawValue))">\(l(AmendmentText.of(one.partnerName)))</a>\
                <span class="soft small">\(l(one.madeName.map { AmendmentText.proposed($0, day) } ?? AmendmentText.proposed(day)))</span></li>
                """
        }
        return """
            <details class="no-print"><summary>\(l(AmendmentText.counted(amendments.count)))</summary><ul class="list">\(lines)</ul></details>
            """
    }
}
