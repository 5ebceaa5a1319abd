import HTML
import Localization

/// What a weighing comes to, and what was filled in: the same on the open page, behind a link and in a network.
struct WeighingOutcome {
    let frame: Frame
    let weighing: Weighing
    /// The level of its headings: one lower where it stands inside a section.
    var heading = 2
    /// The task stands above it already.
    var isUnderTask = false

    private func title(_ words: Markup, below: Int = 0) -> Markup {
        let level = heading + below
        return "<h\(level)>\(words)</h\(level)>"
    }

    private var l: Language { frame.language }
    private var advice: WeighingAdvice { WeighingAdvice(weighing) }
    /// What the people chose, or what is advised while they have not.
    var chosen: Weighing.Course { weighing.choice ?? advice.course }

    /// The advice with its reasons.
    var verdict: Markup {
        let advice = advice
        return """
            <section class="stack verdict" id="advies" tabindex="-1">\(title("<span class=\"over\">\(l(WeighingAdviceText.title))</span> \(l(WeighingAdviceText.sentence(advice.course)))"))\
            <p>\(l(WeighingAdviceText.reason(advice.reason)))</p>\(form(advice))\(remarks(advice))\(ours(advice))\
            <p class="soft small">\(l(WeighingAdviceText.notABan))</p></section>
            """
    }

    private func form(_ advice: WeighingAdvice) -> Markup? {
        guard advice.course == .network else { return nil }
        let form: Markup =
            advice.form.map { form in
                "<p><strong>\(l(WeighingAdviceText.form(form)).capitalizedFirst).</strong> \(l(WeighingAdviceText.formMeaning(form)))</p>"
            } ?? "<p>\(l(WeighingAdviceText.formUnknown))</p>"
        return "\(title("\(l(WeighingAdviceText.fittingForm))", below: 1))\(form)"
    }

    private func remarks(_ advice: WeighingAdvice) -> Markup? {
        guard !advice.remarks.isEmpty else { return nil }
        let items = advice.remarks.map { "<li>\(l(WeighingAdviceText.remark($0)))</li>" as Markup }
        return "\(title("\(l(WeighingAdviceText.consider))", below: 1))<ul>\(items)</ul>"
    }

    private func ours(_ advice: WeighingAdvice) -> Markup? {
        guard advice.remarks.contains(.imposed) else { return nil }
        return
            "\(title("\(l(WeighingAdviceText.stillOurs))", below: 1))<ul>\(WeighingAdviceText.ours.map { "<li>\(l($0))</li>" as Markup })</ul>"
    }

    /// What the people themselves decided.
    var decision: Markup? {
        guard let choice = weighing.choice else { return nil }
        let other: Markup? = choice == advice.course ? nil : "<p class=\"soft\">\(l(WeighingAdviceText.disagrees))</p>"
        return """
            <section class="stack">\(title("\(l(WeighingAdviceText.yourChoice))"))<p><strong>\(l(WeighingAdviceText.name(choice)).capitalizedFirst).</strong> \(weighing.reason)</p>\(other)</section>
            """
    }

    /// What was chosen and ticked, as one reads it back.
    var facts: Markup {
        let task = isUnderTask ? [] : [(WeighingText.taskTitle, weighing.task)]
        return """
            <section class="stack facts-of">\(title("\(l(WeighingAdviceText.facts))"))<dl class="facts">\
            \((task + Self.facts(of: weighing, l)).map { "<dt>\(l($0.0))</dt><dd>\($0.1)</dd>" as Markup })</dl></section>
            """
    }

    /// What it costs beside what it brings each party; nothing while neither was filled in.
    var balance: Markup? {
        let brings = [(WeighingAdviceText.bringsUs, weighing.bringsUs), (WeighingAdviceText.bringsOthers, weighing.bringsOthers)]
        let lines = ([(WeighingAdviceText.cost, cost)] + brings).filter { !$0.1.isEmpty }
        guard !lines.isEmpty else { return nil }
        let worth = weighing.worth == .unknown ? [] : [(WeighingAdviceText.worth, l(WeighingText.worth(weighing.worth)))]
        return """
            <section class="stack facts-of">\(title("\(l(WeighingAdviceText.balance))"))\
            <dl class="facts">\((lines + worth).map { "<dt>\(l($0.0))</dt><dd>\($0.1)</dd>" as Markup })</dl></section>
            """
    }

    /// Meeting time, worked out; empty while a part of it is missing.
    private var cost: String {
        let meetings = weighing.meetings
        guard let people = meetings.people, let hours = meetings.hours, let perYear = meetings.perYear, let sum = meetings.hoursPerYear
        else { return "" }
        let all = WeighingAdviceText.hours(amount(sum), isOne: sum == 1)
        let time = l(
            WeighingAdviceText.time(people: people, WeighingAdviceText.hours(amount(hours), isOne: hours == 1), times: perYear, all))
        guard let rate = meetings.rate, let cost = meetings.costPerYear else { return time }
        return time + "\n" + l(WeighingAdviceText.money(all, amount(rate), amount(cost.rounded())))
    }

    private func amount(_ value: Double) -> String {
        value == value.rounded() ? l.number(Int(value)) : l.number(value, decimals: value * 10 == (value * 10).rounded() ? 1 : 2)
    }

    /// What was chosen, in words: for reading back and for explaining the cases.
    static func facts(of weighing: Weighing, _ l: Language) -> [(Text, String)] {
        func names(_ resources: [Resource]) -> String {
            Resource.allCases.filter(resources.contains).map { l(ResourceText.name($0)) }.joined(separator: ", ")
        }
        let named = weighing.partners.joined(separator: ", ")
        let partners = weighing.partnersBeyondUs.map { count in
            let number = WeighingAdviceText.partners(beyondUs: count)
            return named.isEmpty ? l(number) : l(WeighingAdviceText.pair(number, named))
        }
        let facts: [(Text, String)] = [
            (WeighingText.motive, weighing.motives.map { l(WeighingText.motive($0)) }.joined(separator: ", ")),
            (WeighingAdviceText.own, names(weighing.own)), (WeighingAdviceText.others, names(weighing.others)),
            (WeighingAdviceText.missing, names(weighing.missing)),
            (WeighingAdviceText.alone, weighing.alone == .unknown ? "" : l(WeighingText.possible(weighing.alone))),
            (WeighingAdviceText.two, weighing.two == .unknown ? "" : l(WeighingText.two(weighing.two))),
            (WeighingText.partnersTitleShort, partners ?? ""),
            (WeighingAdviceText.purpose, weighing.purpose == .unknown ? "" : l(WeighingText.purpose(weighing.purpose))),
        ]
        return facts.filter { !$0.1.isEmpty }
    }
}

/// The table behind the advice, as an explanation: what is filled in, and what that comes to.
struct WeighingCasesPage {
    let language: Language

    var markup: Markup {
        let l = language
        return """
            <details class="more no-print" id="hoe"><summary>\(l(WeighingAdviceText.how))</summary><div class="stack"><p>\(l(WeighingAdviceText.howIntro))</p>\
            <ol class="list cases">\(WeighingCase.all.map(item))</ol></div></details>
            """
    }

    private func item(_ one: WeighingCase) -> Markup {
        let l = language
        let worth = one.weighing.worth == .unknown ? [] : [(WeighingAdviceText.worth, l(WeighingText.worth(one.weighing.worth)))]
        let facts = (WeighingOutcome.facts(of: one.weighing, l) + worth).map { l(WeighingAdviceText.pair($0.0, $0.1)) }.joined(
            separator: " · ")
        let form = one.form.map { " (\(l(WeighingAdviceText.form($0))))" } ?? ""
        return """
            <li><strong>\(l(WeighingAdviceText.title(one.key)))</strong><span class="soft small">\(l(WeighingAdviceText.filledIn)) \(facts.isEmpty ? l(WeighingAdviceText.nothing) : facts)</span>\
            <span>\(l(WeighingAdviceText.so)) <span class="mark act">\(l(WeighingAdviceText.name(one.course)))\(form)</span></span>\
            <span class="soft small">\(l(WeighingAdviceText.reason(one.reason)))</span></li>
            """
    }
}

extension String {
    /// With a capital at the front.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
