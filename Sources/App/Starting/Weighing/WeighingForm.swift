import Foundation
import HTML
import Localization

/// The fields of a weighing, as typed.
struct WeighingForm {
    private var fields: FormFields
    private(set) var errors = FieldErrors(WeighingText.labels)
    /// Without what is wrong: what the advice is worked out from.
    private(set) var weighing = Weighing()

    /// What is typed and may be long.
    private static let typed = ["partners", "brengt-ons", "brengt-anderen", "reden"]

    init() {
        fields = FormFields()
    }

    /// The fields of a weighing that is there.
    init(_ weighing: Weighing, in language: Language) {
        self.weighing = weighing
        func number(_ value: Double?) -> String {
            guard let value else { return "" }
            if value == value.rounded() { return String(Int(value)) }
            return language.number(value, decimals: value * 10 == (value * 10).rounded() ? 1 : 2)
        }
        func count(_ value: Int?) -> String { value.map(String.init) ?? "" }
        var lists: [String: [String]] = [
            "opgave": [weighing.task], "motief": weighing.motives.map(\.rawValue), "alleen": [weighing.alone.rawValue],
            "twee": [weighing.two.rawValue], "partners": [weighing.partners.joined(separator: "\n")],
            "aantal": [count(weighing.partnerCount)], "doel": [weighing.purpose.rawValue], "mensen": [count(weighing.meetings.people)],
            "uren": [number(weighing.meetings.hours)], "keren": [count(weighing.meetings.perYear)],
            "tarief": [number(weighing.meetings.rate)], "brengt-ons": [weighing.bringsUs], "brengt-anderen": [weighing.bringsOthers],
            "opweegt": [weighing.worth.rawValue], "keuze": [weighing.choice?.rawValue ?? ""], "reden": [weighing.reason],
        ]
        for resource in Resource.allCases { lists[Self.name(resource)] = [weighing.standing(of: resource).rawValue] }
        fields = FormFields(lists: lists)
    }

    init(checking form: FormFields) {
        fields = form
        for name in Self.typed { errors.restrict(form[name], name, atMost: Self.longest(name)) }
        weighing.task = form["opgave"]
        errors.require(weighing.task, "opgave", atMost: WeighingLimits.task)
        weighing.motives = Weighing.Motive.allCases.filter { form.all("motief").contains($0.rawValue) }
        for resource in Resource.allCases {
            switch choice(Self.name(resource), Weighing.Standing.notNeeded) {
            case .own: weighing.own.append(resource)
            case .others: weighing.others.append(resource)
            case .missing: weighing.missing.append(resource)
            case .notNeeded: break
            }
        }
        weighing.alone = choice("alleen", .unknown)
        weighing.two = choice("twee", .unknown)
        weighing.purpose = choice("doel", .unknown)
        weighing.worth = choice("opweegt", .unknown)
        weighing.choice = form["keuze"].isEmpty ? nil : choice("keuze", Weighing.Course.notNow)
        (weighing.bringsUs, weighing.bringsOthers, weighing.reason) = (form["brengt-ons"], form["brengt-anderen"], form["reden"])
        readPartners()
        weighing.meetings = Weighing.Meetings(
            people: count("mensen", atMost: WeighingLimits.people), hours: amount("uren", atMost: WeighingLimits.hours),
            perYear: count("keren", atMost: WeighingLimits.perYear), rate: amount("tarief", atMost: WeighingLimits.rate))
    }

    static func name(_ resource: Resource) -> String { "nodig-" + resource.rawValue }

    /// What stands in a field, as it was typed.
    subscript(name: String) -> String { fields[name] }

    func isTicked(_ motive: Weighing.Motive) -> Bool { fields.all("motief").contains(motive.rawValue) }

    private static func longest(_ name: String) -> Int {
        name == "partners" ? WeighingLimits.partners * (WeighingLimits.partnerName + 1) : WeighingLimits.text
    }

    private mutating func choice<Value: RawRepresentable>(_ name: String, _ standard: Value) -> Value where Value.RawValue == String {
        if fields[name].isEmpty { return standard }
        guard let value = Value(rawValue: fields[name]) else {
            errors[name] = FieldText.choose
            return standard
        }
        return value
    }

    private mutating func readPartners() {
        var seen: Set<String> = []
        weighing.partners = fields["partners"].split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
        if weighing.partners.contains(where: { $0.unicodeScalars.count > WeighingLimits.partnerName }) {
            errors["partners"] = WeighingText.longName
        }
        if weighing.partners.count > WeighingLimits.partners { errors["partners"] = WeighingText.manyNames }
        weighing.partnerCount = count("aantal", atMost: WeighingLimits.partnerCount, from: 0)
    }

    private mutating func count(_ name: String, atMost limit: Int, from least: Int = 1) -> Int? {
        guard !fields[name].isEmpty else { return nil }
        guard let number = Int(fields[name]), (least...limit).contains(number) else {
            errors[name] = WeighingText.number(least, limit)
            return nil
        }
        return number
    }

    private mutating func amount(_ name: String, atMost limit: Double) -> Double? {
        guard !fields[name].isEmpty else { return nil }
        let text = fields[name].replacing(",", with: ".")
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), text.count <= 8, let number = Double(text), number > 0,
            number <= limit
        else {
            errors[name] = WeighingText.amount(Int(limit))
            return nil
        }
        return (number * 100).rounded() / 100
    }
}
/// How much a weighing may hold, so that nobody fills the disk without an account.
enum WeighingLimits {
    static let task = 600
    static let text = 2000
    static let partners = 30
    static let partnerName = 150
    static let partnerCount = 500
    static let people = 500
    static let hours = 40.0
    static let perYear = 366
    static let rate = 1000.0
    /// How often in a quarter of an hour one address may keep one: an office shares an address.
    static let kept = 60
}
