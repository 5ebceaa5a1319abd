import HTML
import Localization

/// One questionnaire: a draft to change, or a version that is ready.
struct OwnQuestionnairePage {
    let frame: Frame
    let network: WebAddress
    let own: OwnQuestionnaire
    /// The fields of a draft.
    var form: OwnQuestionnaireForm
    /// What keeps it from being ready, after that was asked for.
    var gaps: [OwnGap] = []
    /// What is there now, when somebody else wrote first.
    var clash: OwnQuestionnaire?
    /// The networks it may be copied to.
    let networks: [Network]

    private var l: Language { frame.language }
    private var list: WebAddress { network.appending("eigen-vragenlijsten") }
    private var path: WebAddress { own.path(in: network) }

    var markup: Markup {
        frame.page(
            l(own.title), styles: ["css/own.css"], isWide: own.state == .draft && own.languages.count > 1,
            """
            <p class="over"><a href="\(list)">\(l(OwnText.title))</a></p><h1>\(l(own.title)) <span class="mark \(own.state == .ready ? "act" : "plain")">\
            \(l(own.state == .ready ? OwnText.ready : OwnText.draft))</span></h1>
            <p class="soft">\(l(OwnText.version(own.version))) · \(OwnText.writtenIn(own.languages)) · <a href="\(path.appending("voorbeeld"))">\(l(OwnText.preview))</a></p>
            \(own.state == .ready ? ready : draft)\(sharing)
            """)
    }

    private var draft: Markup {
        let content: Markup = """
            <p>\(saveButton)</p>\(form.markup(l) { path.appending("groepen").appending($0.key) })
            <p class="soft">\(l(OwnText.finishWhy))</p><p class="buttons">\(saveButton)\
            <button class="button" name="doe" value="klaar" formnovalidate>\(l(OwnText.saveAndFinish))</button></p>
            """
        return """
            \(clash.map { clashNotice(l(OwnText.otherMeanwhile), $0.facts(l), l) })\(errorSummary(form.errors, l))\(missing)
            \("<div class=\"no-print\">\(frame.act(path.appending("ongedaan"), OwnText.undo))</div>", if: own.canUndo)
            \(frame.form(path, class: "stack-wide", content))
            """
    }

    private var saveButton: Markup { "<button class=\"button quiet\" formnovalidate>\(l(FieldText.save))</button>" }

    private var missing: Markup? {
        guard !gaps.isEmpty else { return nil }
        let items = gaps.map { gap -> Markup in
            guard let group = gap.group else { return "<li>\(l(gap.sentence))</li>" }
            return "<li><a href=\"\(path.appending("groepen").appending(group))\">\(l(gap.sentence))</a></li>"
        }
        return """
            <div class="problems" role="alert"><h2>\(l(OwnText.notReady))</h2><p>\(l(OwnText.savedAnyway))</p><ul>\(items)</ul></div>
            """
    }

    private var ready: Markup {
        let measure = network.appending("metingen").appending("nieuw").query("instrument", own.key)
        return """
            <p>\(l(own.instrument.summary.filled(own.languages)))</p><p class="now">\(l(OwnText.readyWhy))</p>\
            <div class="buttons">\("<a class=\"button\" href=\"\(measure)\">\(l(OwnText.measure))</a>", if: !own.isRemoved)\
            \(frame.act(path.appending("volgende"), OwnText.change))</div>\(OwnOutline(instrument: own.instrument, language: l).markup)
            """
    }

    private var sharing: Markup {
        let options = networks.map { (value: $0.id.rawValue, label: $0.name) }
        let copy: Markup = """
            \(Choice(name: "naar", label: OwnText.copyTo, hint: OwnText.copyHint, options: options, selected: own.networkId.rawValue).markup(l))\
            <p><button class="button quiet">\(l(OwnText.copy))</button></p>
            """
        return """
            <section class="stack no-print"><h2>\(l(OwnText.actions))</h2>\(frame.form(path.appending("kopie"), class: "stack narrow", copy))\
            <p><a href="\(path.appending("vragenlijst.json"))">\(l(OwnText.export))</a></p>\
            <p class="soft">\(l(OwnText.removeWhy))</p><div class="buttons">\(frame.act(path.appending("weg"), OwnText.remove))</div></section>
            """
    }
}

/// The groups with what they ask, to read.
struct OwnOutline {
    let instrument: Instrument
    let language: Language

    var markup: Markup {
        let l = language
        let languages = instrument.languages ?? Language.allCases
        let groups = instrument.groups.enumerated().map { place, group -> Markup in
            let scale = instrument.scale(of: group)
            let answers = scale.isRanking || scale.isTicks ? [] : scale.labels.map { l($0.filled(languages)) }
            let items = group.items.map { "<li>\(l($0.text.filled(languages)))</li>" as Markup }
            return """
                <li><strong>\(l(OwnText.named(group.label.filled(languages), place + 1)))</strong> <span class="soft small">\(l(OwnText.kind(OwnKind(scale))))</span>\
                \("<ul>\(items)</ul>", if: !items.isEmpty)\("<p class=\"soft small\">\(answers.joined(separator: " · "))</p>", if: !answers.isEmpty)</li>
                """
        }
        return "<ol class=\"list own\">\(groups)</ol>"
    }
}

extension OwnQuestionnaire {
    func path(in network: WebAddress) -> WebAddress { network.appending("eigen-vragenlijsten").appending(id.rawValue) }

    /// What is there, for who wrote something else meanwhile.
    func facts(_ l: Language) -> [(Text, String)] {
        let names = instrument.groups.enumerated().map { l(OwnText.named($1.label.filled(languages), $0 + 1)) }
        return [(OwnText.name, l(title)), (OwnText.groups, names.joined(separator: ", "))]
    }
}
