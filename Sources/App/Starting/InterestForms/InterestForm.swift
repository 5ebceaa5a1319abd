import HTML
import Localization

/// The texts of a partner, as typed.
struct InterestForm {
    private var values: [String: String]
    /// Of each text that was read.
    private var versions: [Interest.Part: Int]
    /// Without the sensitivities where whoever fills in may not read what is there.
    private let parts: [Interest.Part]
    private(set) var errors = FieldErrors(
        Dictionary(uniqueKeysWithValues: Interest.Part.allCases.map { (Self.field($0), InterestText.name($0)) })
            .merging(["reikwijdte": InterestText.reach, "wie-leest": InterestText.audience]) { $1 })

    static let longest = 4000

    /// - Parameter history: every text that whoever fills in may read, the newest first.
    init(_ history: [Interest], parts: [Interest.Part]) {
        values = ["wie-leest": Interest.Audience.coordinators.rawValue]
        versions = [:]
        self.parts = parts
        for part in parts {
            if let text = Self.newest(part, history) { take(text) }
        }
    }

    init(checking form: FormFields, parts: [Interest.Part]) {
        values = ["reikwijdte": form["reikwijdte"], "wie-leest": form["wie-leest"]]
        versions = [:]
        self.parts = parts
        for part in parts {
            let name = Self.field(part)
            values[name] = form[name]
            versions[part] = Int(form["versie-" + name]) ?? 0
            errors.restrict(form[name], name, atMost: Self.longest)
        }
        if !form["reikwijdte"].isEmpty, reach == nil { errors["reikwijdte"] = FieldText.choose }
        if values["wie-leest"]?.isEmpty != false { values["wie-leest"] = Interest.Audience.coordinators.rawValue }
        if audience == nil { errors["wie-leest"] = FieldText.choose }
    }

    private static func field(_ part: Interest.Part) -> String {
        switch part {
        case .ambition: "ambitie"
        case .network: "netwerk"
        case .organisation: "organisatie"
        case .sensitivity: "gevoeligheden"
        }
    }

    private var reach: Interest.Reach? { values["reikwijdte"].flatMap { Int($0) }.flatMap(Interest.Reach.init) }
    private var audience: Interest.Audience? { values["wie-leest"].flatMap(Interest.Audience.init) }

    private mutating func take(_ text: Interest) {
        values[Self.field(text.part)] = text.body
        versions[text.part] = text.version
        if text.part == .ambition { values["reikwijdte"] = text.reach.map { String($0.rawValue) } ?? "" }
        if let audience = text.audience { values["wie-leest"] = audience.rawValue }
    }

    /// What is to be kept; nil while something is wrong.
    var drafts: [InterestDraft]? { errors.isEmpty ? parts.map(draft) : nil }

    private static func newest(_ part: Interest.Part, _ history: [Interest]) -> Interest? {
        history.filter { $0.part == part }.max { $0.version < $1.version }
    }

    private func draft(_ part: Interest.Part) -> InterestDraft {
        let body = values[Self.field(part)] ?? ""
        return InterestDraft(
            part: part, body: body, reach: part == .ambition ? reach : nil,
            audience: part == .sensitivity ? audience : nil, version: versions[part] ?? 0)
    }

    /// Takes over what another wrote meanwhile where nothing else was typed here, and answers with what both wrote.
    mutating func meet(_ history: [Interest]) -> [Interest] {
        var clashes: [Interest] = []
        for part in parts {
            guard let now = Self.newest(part, history), now.version != versions[part] else { continue }
            let wasRead = history.first { $0.part == part && $0.version == versions[part] }
            if draft(part).says(the: wasRead) || draft(part).says(the: now) {
                take(now)
            } else {
                clashes.append(now)
                versions[part] = now.version
            }
        }
        return clashes
    }

    func markup(_ l: Language) -> Markup {
        """
        <section class="stack letter-a"><h2><span class="letter" aria-hidden="true">A</span> \(l(InterestText.ambition))</h2>\(area(.ambition, l))\(reaches(l))</section>\
        <section class="stack letter-b"><h2><span class="letter" aria-hidden="true">B</span> \(l(InterestText.interests))</h2>\(area(.network, l))\(area(.organisation, l))</section>\
        \("<section class=\"stack\"><h2>\(l(InterestText.name(.sensitivity)))</h2>\(area(.sensitivity, l))\(audiences(l))</section>", if: parts.contains(.sensitivity))\
        \(parts.map { "<input type=\"hidden\" name=\"versie-\(Self.field($0))\" value=\"\(versions[$0] ?? 0)\">" as Markup })
        """
    }

    private func area(_ part: Interest.Part, _ l: Language) -> Markup {
        let name = Self.field(part)
        return TextField(
            name: name, label: InterestText.name(part), hint: InterestText.question(part), value: values[name] ?? "", error: errors[name],
            rows: 5
        ).markup(l)
    }

    private func reaches(_ l: Language) -> Markup {
        let options =
            [(value: "", label: InterestText.reachOpen, hint: nil as Text?)]
            + Interest.Reach.allCases.map {
                (value: String($0.rawValue), label: InterestText.reach($0), hint: InterestText.reachMeaning($0) as Text?)
            }
        return RadioChoice(
            name: "reikwijdte", label: InterestText.reach, options: options, selected: values["reikwijdte"] ?? "",
            error: errors["reikwijdte"]
        ).markup(l)
    }

    private func audiences(_ l: Language) -> Markup {
        let options = Interest.Audience.allCases.map { (value: $0.rawValue, label: InterestText.audience($0), hint: nil as Text?) }
        return RadioChoice(
            name: "wie-leest", label: InterestText.audience, options: options, selected: values["wie-leest"] ?? "",
            error: errors["wie-leest"]
        ).markup(l)
    }
}
