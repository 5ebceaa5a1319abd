import HTML
import Localization

/// The way of a network: the phase it is in, what each phase asks, and how it came there.
struct JourneyPage {
    let frame: Frame
    let path: WebAddress
    let hats: [Membership]
    let journey: Journey
    /// The partners that were at each talk.
    let partners: [Identifier: [String]]
    /// The newest measurement of the phase with results.
    let asked: Round?
    /// The names of the instruments that help.
    let titles: [String: Text]

    /// The instrument that asks everybody which phase the network is in.
    static let instrument = "phases"

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("traject") }
    private var mayMove: Bool { hats.contains(where: \.mayMoveNetwork) }

    var markup: Markup {
        let phases = Phase.allCases.map(item)
        let move: Markup = """
            <p class="buttons no-print"><a class="button" href="\(own.appending("fase"))">\(l(JourneyText.move))</a></p>
            """
        let ending: Markup =
            "<p class=\"no-print\"><a class=\"small\" href=\"\(path.appending("afronden"))\">\(l(JourneyText.ending))</a></p>"
        return frame.page(
            l(JourneyText.title), styles: ["css/journey.css"],
            """
            <div class="stack"><h1>\(l(JourneyText.title))</h1><p class="lead">\(l(JourneyText.why))</p><p class="now">\(l(JourneyText.now(journey.phase)))</p>\
            <p class="soft">\(l(JourneyText.intro))</p></div>
            \(move, if: mayMove)<ol class="journey">\(phases)</ol>
            \(views)\(history)\(withdrawn)
            \(ending, if: mayMove)<p class="soft small">\(l(PhaseText.source)) <a href="\(explanation(Self.instrument))">\(l(JourneyText.look))</a></p>
            """)
    }

    private func explanation(_ key: String) -> WebAddress { WebAddress(path: ["uitleg", key]) }

    private func item(_ phase: Phase) -> Markup {
        let isHere = phase == journey.phase
        let open = journey.openThemes(of: phase).count
        let mark: Markup = "<span class=\"mark act\">\(l(JourneyText.here))</span>"
        let progress: Markup = "<span class=\"soft small\">\(l(JourneyText.open(open, of: phase.themes.count)))</span>"
        let inside: Markup =
            isHere
            ? content(phase)
            : """
            <details class="more"><summary>\(l(JourneyText.look))<span class="hidden">: \(l(PhaseText.name(phase)))</span></summary>\(content(phase))</details>
            """
        return """
            <li class="\(isHere ? "here" : phase < journey.phase ? "done" : "open")" id="fase-\(phase.rawValue)"><div class="stack">\
            <h2>\(l(PhaseText.name(phase)))</h2>\(mark, if: isHere)<p>\(l(PhaseText.question(phase)))</p>\(progress)\(inside)</div></li>
            """
    }

    private func content(_ phase: Phase) -> Markup {
        let own: Markup = "<p class=\"soft small\">\(l(PhaseText.ownThemes))</p>"
        return """
            <div class="stack asks"><h3>\(l(PhaseText.themes))</h3>\(own, if: phase == .renewing)<ul class="list">\(phase.themes.map(line))</ul>\
            <dl class="facts"><dt>\(l(PhaseText.conversation))</dt><dd>\(l(PhaseText.conversation(phase)))</dd>\
            <dt>\(l(PhaseText.document))</dt><dd>\(l(PhaseText.document(phase))) <a href="\(path.appending("documenten"))">\(l(PhaseText.toDocuments))</a></dd></dl>\
            <h3 class="no-print">\(l(PhaseText.helps))</h3><ul class="helps no-print">\(helps(phase))</ul></div>
            """
    }

    private func line(_ theme: Theme) -> Markup {
        let talks = journey.talks(about: theme)
        let name = l(PhaseText.theme(theme))
        let state =
            talks.isEmpty
            ? "<span class=\"mark plain\">\(l(JourneyText.notDiscussed))</span>" as Markup
            : "<span class=\"mark act\">✓ \(l(JourneyText.discussed))</span>"
        let add: Markup = """
            <a class="small no-print" href="\(own.appending("gesprekken").appending("nieuw").query("thema", theme.rawValue))" aria-label="\(l(JourneyText.talk))\(l.colon)\(name)">\(l(JourneyText.talk))</a>
            """
        return """
            <li><span>\(name) \(state)</span>\(talks.isEmpty ? nil : "<ul class=\"talks\">\(talks.map { told($0, name) })</ul>" as Markup?)\
            \(add, if: hats.contains(where: \.mayWriteThemeTalks))</li>
            """
    }

    private func told(_ talk: ThemeTalk, _ name: String) -> Markup {
        let who = partners[talk.id].map { l.list($0) }
        let facts = [frame.day(talk.heldOn), who, talk.writtenName].compactMap { $0 }.joined(separator: " · ")
        let place = own.appending("gesprekken").appending(talk.id.rawValue)
        let act =
            talk.withdrawnAt == nil
            ? button(place.appending("weg"), JourneyText.withdraw, "\(name), \(frame.day(talk.heldOn))")
            : button(place.appending("terug"), JourneyText.putBack, "\(name), \(frame.day(talk.heldOn))")
        let note: Markup = "<span class=\"small\">\(talk.note)</span>"
        return """
            <li><span class="soft small">\(facts)</span> \(note, if: !talk.note.isEmpty)\(act, if: hats.contains { $0.mayWithdraw(talk) })</li>
            """
    }

    private func button(_ place: WebAddress, _ label: Text, _ subject: String) -> Markup {
        frame.form(
            place, class: "inline no-print",
            "<button class=\"link small\" aria-label=\"\(l(label))\(l.colon)\(subject)\">\(l(label))</button>")
    }

    /// What was withdrawn, for who may let it stand after all.
    private var withdrawn: Markup? {
        let gone = journey.talks.filter { talk in talk.withdrawnAt != nil && hats.contains { $0.mayWithdraw(talk) } }
        let items = gone.compactMap { talk in
            Theme(rawValue: talk.theme).map { theme -> Markup in
                let name = l(PhaseText.theme(theme))
                return "<li><span>\(name)</span><ul class=\"talks\">\(told(talk, name))</ul></li>"
            }
        }
        guard !items.isEmpty else { return nil }
        return """
            <details class="more no-print"><summary>\(l(JourneyText.withdrawn))</summary><ul class="list">\(items)</ul></details>
            """
    }

    private var views: Markup {
        let total = journey.views.values.reduce(0, +)
        let rows = Phase.allCases.map { phase -> Markup in
            let kept: Markup = " <span class=\"mark act\">\(l(JourneyText.kept))</span>"
            return """
                <tr><th scope="row">\(l(PhaseText.numbered(phase)))\(kept, if: phase == journey.phase)</th><td class="n">\(journey.views[phase] ?? 0)</td></tr>
                """
        }
        let table: Markup = """
            <div class="table-scroll"><table><caption>\(l(JourneyText.views))</caption><thead><tr><th scope="col">\(l(JourneyText.phase))</th>\
            <th scope="col" class="n">\(l(JourneyText.people))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
        let differ: Markup = "<p>\(l(JourneyText.viewsDiffer))</p>"
        return """
            <section class="stack"><h2>\(l(JourneyText.views))</h2>\(total == 0 ? "<p>\(l(JourneyText.noViews))</p>" : table)\
            \(differ, if: journey.views.count > 1)\(ownView)<p class="buttons no-print">\(roundLinks)</p></section>
            """
    }

    private var ownView: Markup? {
        guard hats.contains(where: \.mayGivePhaseView) else { return nil }
        let options =
            [(value: "", label: l(JourneyText.noView))]
            + Phase.allCases.map { (value: String($0.rawValue), label: l(PhaseText.numbered($0))) }
        let choice = Choice(
            name: "fase", label: JourneyText.ownView, options: options, selected: journey.ownView.map { String($0.rawValue) } ?? "")
        return frame.form(
            own.appending("mening"), class: "stack narrow no-print",
            "<p>\(l(JourneyText.viewsWhy))</p>\(choice.markup(l))<p class=\"buttons\"><button class=\"button quiet\">\(l(FieldText.save))</button></p>"
        )
    }

    private var roundLinks: Markup {
        let results: Markup? = asked.map { round in
            let address = round.path(in: path).appending("resultaten")
            return "<a class=\"button quiet\" href=\"\(address)\">\(l(JourneyText.roundResults))</a>"
        }
        let new = path.appending("metingen").appending("nieuw").query("instrument", Self.instrument)
        let start: Markup = "<a class=\"button quiet\" href=\"\(new)\">\(l(JourneyText.startRound))</a>"
        return "\(results)\(start, if: hats.contains(where: \.mayManageRounds))"
    }

    private var history: Markup {
        let items = journey.moves.reversed().map { move -> Markup in
            let facts = [frame.date(move.movedAt), move.movedName].compactMap { $0 }.joined(separator: " · ")
            return """
                <li><span>\(l(JourneyText.moved(from: move.fromPhase, to: move.toPhase)))</span>\
                \("<span>\(move.reason)</span>", if: !move.reason.isEmpty)<span class="soft small">\(facts)</span></li>
                """
        }
        return """
            <section class="stack"><h2>\(l(JourneyText.history))</h2>\
            \(items.isEmpty ? "<p class=\"soft\">\(l(JourneyText.noHistory))</p>" : "<ol class=\"list\" reversed>\(items)</ol>")</section>
            """
    }

    /// Where else in the program to find what helps in a phase.
    private func helps(_ phase: Phase) -> [Markup] {
        let sections: [(String, Text)] =
            switch phase {
            case .preparation:
                [("weging", WeighingText.networkTitle), ("stappen", SixStepsText.title), ("arena", ArenaText.title)]
            case .exploring: [("soort", KindsText.title), ("belangen", InterestText.title), ("gesprekken", GroupSessionText.title)]
            case .sharing: [("belangen", InterestText.title), ("mandaten", JourneyText.mandates), ("vertrouwen", JourneyText.trust)]
            case .agreeing: [("besluiten", JourneyText.decisions), ("soort/bestuursvorm", GovernanceFormText.form)]
            case .shaping: [("acties", ActionText.title), ("besluiten", JourneyText.decisions)]
            case .renewing: [("metingen", RoundText.listTitle), ("gesprekken", GroupSessionText.title)]
            }
        let worksheets: [(String, Text)] = phase == .sharing ? [("werkbladen", WorksheetText.title)] : []
        let instruments: [String] =
            switch phase {
            case .preparation: ["forms"]
            case .exploring: ["lenses"]
            case .sharing: ["trust-rules", "issues"]
            case .agreeing: ["forms"]
            case .shaping: ["roles"]
            case .renewing: ["quickscan", "evolution"]
            }
        let links =
            sections.map { section -> (WebAddress, Text) in
                (section.0.split(separator: "/").reduce(path) { $0.appending(String($1)) }, section.1)
            }
            + worksheets.map { (WebAddress(path: [$0.0]), $0.1) }
            + instruments.compactMap { key in titles[key].map { (explanation(key), $0) } }
        return links.map { "<li><a href=\"\($0.0)\">\(l($0.1))</a></li>" }
    }
}
