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

    /// What the amendment changes in the text it was made on.
    func difference(_ amendment: Amendment) -> Markup {
        difference(from: (amendment.oldTitle, amendment.oldBody), to: (amendment.title, amendment.body), amendment.section)
    }

    /// Between two texts of a section, with the title where that changed too.
    func difference(from old: (title: String, body: String), to new: (title: String, body: String), _ section: String) -> Markup {
        let given = scene.given(section) ?? ""
        let titles = [old.title, new.title].map { $0.isEmpty ? given : $0 }
        let body = TextDifference(from: old.body, to: new.body)
        guard titles[0] != titles[1] else { return markup(body) }
        let title = TextDifference(from: titles[0], to: titles[1])
        return """
            <p class="soft small">\(l(AmendmentText.sectionTitle))</p>\(markup(title))\
            \("<p class=\"soft small\">\(l(ClauseText.body))</p>\(markup(body))", if: !body.isEmpty)
            """
    }

    private func markup(_ difference: TextDifference) -> Markup {
        "<div lang=\"\(scene.document.language.tag)\">\(DifferencePicture(difference: difference, language: l).markup)</div>"
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
