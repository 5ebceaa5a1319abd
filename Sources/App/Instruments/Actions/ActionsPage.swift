import HTML
import Localization

/// What is to be done in a network, and by whom.
struct ActionsPage {
    let frame: Frame
    let path: WebAddress
    let hats: [Membership]
    let actions: [NamedAction]
    let filter: ActionFilter
    let today: String

    private var l: Language { frame.language }
    private var list: WebAddress { path.appending("acties") }

    var markup: Markup {
        let shown = actions.filter { filter.takes($0.action, on: today) }
        let add: Markup =
            "<p class=\"buttons\"><a class=\"button\" href=\"\(list.appending("nieuw"))\">\(l(ActionText.new))</a></p>"
        return frame.page(
            l(ActionText.title), styles: ["css/actions.css"],
            """
            <div class="stack"><h1>\(l(ActionText.title))</h1><p class="soft">\(l(ActionText.why))</p></div>
            \(add, if: hats.contains(where: \.mayAddActions))
            \(actions.isEmpty ? empty : "\(filters)\(shown.isEmpty ? "<p>\(l(ActionText.noneHere))</p>" : lines(shown))")
            """)
    }

    private func lines(_ shown: [NamedAction]) -> Markup {
        ActionLines(frame: frame, today: today, filter: filter).markup(shown) { action in
            hats.contains { $0.mayChange(action) }
        }
    }

    private var empty: Markup {
        """
        <section class="example"><h2>\(l(ActionText.emptyTitle))</h2><p>\(l(ActionText.empty))</p>\
        <ul class="list"><li><span>\(l(ActionText.example))</span><span class="soft small">\(l(ActionText.exampleFacts))</span></li></ul></section>
        """
    }

    private var filters: Markup {
        let shows = ActionFilter.Show.allCases.map { show -> Markup in
            var other = filter
            other.show = show
            let count = actions.count { other.takes($0.action, on: today) }
            return link(other, "\(l(ActionText.show(show))) (\(count))", isCurrent: show == filter.show)
        }
        return """
            <nav class="filters no-print" aria-label="\(l(ActionText.filters))"><ul>\(shows)</ul>\
            \(owners(ActionText.byPartner, \.partnerId, \.partnerName, \.partner))\(owners(ActionText.byPerson, \.personId, \.personName, \.person))</nav>
            """
    }

    /// The owners that there are, each a link to what is theirs.
    private func owners(
        _ title: Text, _ id: KeyPath<Action, Identifier?>, _ name: KeyPath<NamedAction.Names, String?>,
        _ field: WritableKeyPath<ActionFilter, Identifier?>
    ) -> Markup? {
        let pairs = actions.compactMap { one in one.action[keyPath: id].map { ($0, one.names[keyPath: name] ?? "") } }
        let known = Dictionary(pairs) { first, _ in first }
        guard !known.isEmpty else { return nil }
        var everybody = filter
        everybody[keyPath: field] = nil
        let chosen = filter[keyPath: field]
        let links = known.sorted(by: { $0.value }, in: l).map { id, name -> Markup in
            var other = filter
            other[keyPath: field] = id
            return link(other, name, isCurrent: chosen == id)
        }
        return """
            <details\(" open", if: chosen != nil)><summary>\(l(title))</summary>\
            <ul>\(link(everybody, l(ActionText.everybody), isCurrent: chosen == nil))\(links)</ul></details>
            """
    }

    private func link(_ filter: ActionFilter, _ text: String, isCurrent: Bool) -> Markup {
        "<li><a href=\"\(address(filter))\"\(" aria-current=\"true\"", if: isCurrent)>\(text)</a></li>"
    }

    private func address(_ filter: ActionFilter) -> WebAddress { list.filtered(filter) }
}

extension WebAddress {
    /// This address with what somebody wants to see of the actions.
    func filtered(_ filter: ActionFilter) -> WebAddress {
        var address = self
        if filter.show != .toDo { address = address.query("staat", filter.show.rawValue) }
        if let partner = filter.partner { address = address.query("partner", partner.rawValue) }
        if let person = filter.person { address = address.query("persoon", person.rawValue) }
        return address
    }
}

/// Actions as a list, each with the buttons that move it on.
struct ActionLines {
    let frame: Frame
    let today: String
    /// What the list shows, to come back to after a button; nil on a person's own place, with all their networks.
    let filter: ActionFilter?

    private var l: Language { frame.language }

    func markup(_ actions: [NamedAction], mayChange: (Action) -> Bool) -> Markup {
        "<ul class=\"list actions\">\(actions.map { line($0, mayChange: mayChange($0.action)) })</ul>"
    }

    private func line(_ one: NamedAction, mayChange: Bool) -> Markup {
        let action = one.action
        let isOverdue = action.isOverdue(on: today)
        return """
            <li class="action" id="\(action.id.rawValue)"><div><p>\(action.body)</p>\
            <p class="soft small">\(state(action)) \("<span class=\"mark late\">\(l(ActionText.overdue))</span> ", if: isOverdue)\(facts(one))\(source(one))</p>\
            \("<p class=\"small\">\(action.followUp)</p>", if: !action.followUp.isEmpty)</div>\(mayChange ? acts(action) : nil)</li>
            """
    }

    private func state(_ action: Action) -> Markup {
        "<span class=\"mark \(action.state == .running ? "act" : "plain")\">\(l(ActionText.state(action.state)))</span>"
    }

    private func facts(_ one: NamedAction) -> String {
        let who = [one.names.personName, one.names.partnerName].compactMap { $0 }
        return [
            filter == nil ? one.names.networkName : nil, who.isEmpty ? l(ActionText.nobody) : who.joined(separator: ", "),
            one.action.dueOn.map { l(ActionText.by(frame.day($0))) },
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private func source(_ one: NamedAction) -> Markup? {
        guard let source = one.action.source, let name = one.names.sourceName else { return nil }
        let folder = source.kind == .decision ? "besluiten" : "gesprekken"
        let place = WebAddress(path: ["netwerken", one.action.networkId.rawValue, folder, source.id.rawValue])
        return " · <a href=\"\(source.part.map(place.fragment) ?? place)\">\(name)</a>"
    }

    private func acts(_ action: Action) -> Markup {
        let place = WebAddress(path: ["netwerken", action.networkId.rawValue, "acties", action.id.rawValue])
        let buttons = next(action.state).map { state, label -> Markup in
            "<button class=\"button quiet\" name=\"staat\" value=\"\(state.rawValue)\" aria-label=\"\(l(label))\(l.colon)\(action.body)\">\(l(label))</button>"
        }
        return """
            <div class="buttons no-print">\(frame.form(back(place.appending("staat")), class: "act", "\(buttons)"))\
            <a href="\(place.appending("wijzigen"))" aria-label="\(l(ActionText.edit))\(l.colon)\(action.body)">\(l(ActionText.edit))</a></div>
            """
    }

    private func back(_ address: WebAddress) -> WebAddress {
        filter.map(address.filtered) ?? address.query("terug", "mijn-plek")
    }

    /// What can be done with it next, by one button each; every step can be taken back.
    private func next(_ state: Action.State) -> [(Action.State, Text)] {
        switch state {
        case .open: [(.running, ActionText.start), (.done, ActionText.finish)]
        case .running: [(.done, ActionText.finish), (.open, ActionText.notStarted)]
        case .done: [(.open, ActionText.notDone)]
        case .dropped: [(.open, ActionText.revive)]
        }
    }
}
