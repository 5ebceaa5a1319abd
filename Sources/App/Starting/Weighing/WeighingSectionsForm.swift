import HTML
import Localization

/// The sections of a weighing to fill in: small steps on a phone, all changeable until the end.
struct WeighingSections {
    let form: WeighingForm
    let language: Language

    private var l: Language { language }

    var markup: Markup {
        """
        \(section(1, WeighingText.taskTitle, task))\(section(2, WeighingText.needsTitle, needs))\(section(3, WeighingText.aloneTitle, alone))\
        \(section(4, WeighingText.partnersTitle, partners))\(section(5, WeighingText.costTitle, costs))
        """
    }

    private func section(_ number: Int, _ title: Text, _ content: Markup) -> Markup {
        "<section class=\"stack part\"><h2><span class=\"soft\">\(number).</span> \(l(title))</h2>\(content)</section>"
    }

    private var task: Markup {
        let motives = Weighing.Motive.allCases.map { motive in
            checkbox(
                "motief", l(WeighingText.motive(motive)), value: motive.rawValue, isOn: form.isTicked(motive),
                hint: l(WeighingText.motiveHint(motive)))
        }
        return """
            \(field("opgave", WeighingText.task, hint: WeighingText.taskHint, rows: 2, isRequired: true))\
            <fieldset class="options"><legend>\(l(WeighingText.motives))</legend>\(motives)</fieldset>
            """
    }

    private var needs: Markup {
        "<p class=\"soft\">\(l(WeighingText.needsIntro))</p>\(Resource.allCases.map(need))"
    }

    private func need(_ resource: Resource) -> Markup {
        let legend: Markup = "\(l(ResourceText.name(resource))) <span class=\"soft small\">\(l(ResourceText.hint(resource)))</span>"
        let options = Weighing.Standing.allCases.map { ($0.rawValue, WeighingText.standing($0)) }
        return row(WeighingForm.name(resource), legend, options, standard: Weighing.Standing.notNeeded.rawValue)
    }

    /// A choice whose options stand beside each other.
    private func row(_ name: String, _ legend: Markup, _ options: [(String, Text)], standard: String) -> Markup {
        let chosen = form[name].isEmpty ? standard : form[name]
        let rungs = options.map { value, label -> Markup in
            """
            <label class="rung"><input type="radio" name="\(name)" value="\(value)"\(" checked", if: chosen == value)><span>\(l(label))</span></label>
            """
        }
        return """
            <fieldset class="need" id="\(name)"><legend>\(legend)</legend>\
            \(form.errors[name].map { "<p class=\"error\">\(l($0))</p>" as Markup })<div class="rungs">\(rungs)</div></fieldset>
            """
    }

    private var alone: Markup {
        """
        \(row("alleen", "\(l(WeighingText.alone))", Weighing.Possible.allCases.map { ($0.rawValue, WeighingText.possible($0)) }, standard: "unknown"))\
        \(radios("twee", WeighingText.two, Weighing.Two.allCases.map { ($0.rawValue, WeighingText.two($0), WeighingText.twoHint($0)) }, standard: "unknown"))
        """
    }

    private var partners: Markup {
        let purposes = Weighing.Purpose.allCases.map { ($0.rawValue, WeighingText.purpose($0), WeighingText.purposeHint($0)) }
        return """
            \(field("partners", WeighingText.partners, hint: WeighingText.partnersHint, rows: 4))\
            <div class="columns">\(number("aantal", WeighingText.partnerCount))</div>\
            \(radios("doel", WeighingText.purpose, purposes, standard: "unknown"))
            """
    }

    private var costs: Markup {
        """
        <p class="soft">\(l(WeighingText.costIntro))</p><div class="columns numbers">\(number("mensen", WeighingText.people, WeighingText.peopleHint))\
        \(number("uren", WeighingText.hours, WeighingText.hoursHint, keys: "decimal"))\(number("keren", WeighingText.perYear, WeighingText.perYearHint))\(number("tarief", WeighingText.rate, WeighingText.rateHint, keys: "decimal"))</div>\
        \(field("brengt-ons", WeighingText.bringsUs, rows: 2))\
        \(field("brengt-anderen", WeighingText.bringsOthers, hint: WeighingText.bringsOthersHint, rows: 3))\
        \(row("opweegt", "\(l(WeighingText.worth))", Weighing.Worth.allCases.map { ($0.rawValue, WeighingText.worth($0)) }, standard: "unknown"))
        """
    }

    /// What the people themselves decide.
    var choice: Markup {
        let courses = Weighing.Course.allCases.map { ($0.rawValue, WeighingAdviceText.name($0), nil as Text?) }
        return """
            <section class="stack part"><h2>\(l(WeighingText.choiceTitle))</h2>\
            \(radios("keuze", WeighingText.choice, courses + [("", WeighingText.choiceNotYet, nil)], standard: ""))\
            \(field("reden", WeighingText.reason, hint: WeighingText.reasonHint, rows: 2))</section>
            """
    }

    private func field(_ name: String, _ label: Text, hint: Text? = nil, rows: Int = 0, isRequired: Bool = false) -> Markup {
        TextField(name: name, label: label, hint: hint, value: form[name], error: form.errors[name], rows: rows, isRequired: isRequired)
            .markup(l)
    }

    /// A number may have a comma, so it is typed as text, with the keys for digits on a phone.
    private func number(_ name: String, _ label: Text, _ hint: Text? = nil, keys: String = "numeric") -> Markup {
        TextField(name: name, label: label, hint: hint, value: form[name], error: form.errors[name], inputMode: keys).markup(l)
    }

    private func radios(_ name: String, _ label: Text, _ options: [(String, Text, Text?)], standard: String) -> Markup {
        RadioChoice(
            name: name, label: label, options: options.map { (value: $0.0, label: $0.1, hint: $0.2) },
            selected: form[name].isEmpty ? standard : form[name], error: form.errors[name]
        ).markup(l)
    }
}
