import Foundation
import HTML
import Localization

/// The fields of a realisation, as typed.
struct RealisationForm {
    private var values: [String: String]
    private let choices: Choices
    private var isAgreed = false
    private var losesPhoto = false
    /// The photo that was sent, once it was looked at.
    private let photo: Result<CleanPhoto, PhotoProblem>?
    /// Of the realisation that was read.
    var version = 1
    private(set) var errors = FieldErrors([
        "wat": RealisationText.what, "waarbij": RealisationText.belongs, "voor": RealisationText.forWhom, "aantal": RealisationText.howMany,
        "aantal-wat": RealisationText.howManyWhat, "van": RealisationText.happenedOn, "tot": RealisationText.untilOn,
        "plaats": RealisationText.place, "nota": RealisationText.note, "foto": RealisationText.photo, "alt": RealisationText.alt,
        "akkoord": RealisationText.agreed,
    ])

    static let names = ["wat", "waarbij", "voor", "aantal", "aantal-wat", "van", "tot", "plaats", "nota", "alt"]

    /// To what it can belong.
    struct Choices {
        let projects: [RealisationProject]
        /// What is changed: what it belonged to may stay.
        var old: NamedRealisation?

        /// A project, or a goal of it, as one value of the list.
        static func value(_ project: Identifier?, _ goal: Identifier?) -> String {
            [project, goal].compactMap { $0?.rawValue }.joined(separator: ":")
        }

        func options(_ l: Language) -> [(value: String, label: String)] {
            var options = [(value: "", label: l(RealisationText.noProject))]
            for project in projects {
                options.append((Self.value(project.id, nil), project.title))
                options += project.goals.map { (Self.value(project.id, $0.id), "\(project.title) – \($0.what)") }
            }
            if let old, !options.contains(where: { $0.value == oldValue }) {
                let names = [old.names.projectTitle ?? l(RealisationText.formerProject), old.names.goalWhat].compactMap { $0 }
                options.append((oldValue, names.joined(separator: " – ")))
            }
            return options
        }

        private var oldValue: String { Self.value(old?.realisation.documentId, old?.realisation.goalId) }

        func allows(_ value: String) -> Bool {
            value.isEmpty || value == oldValue
                || projects.contains { project in
                    value == Self.value(project.id, nil) || project.goals.contains { value == Self.value(project.id, $0.id) }
                }
        }
    }

    private subscript(name: String) -> String { values[name] ?? "" }

    private var hadPhoto: Bool { choices.old?.realisation.pictureFileId != nil }

    init(_ choices: Choices, today: String, project: String = "") {
        self.choices = choices
        photo = nil
        guard let old = choices.old?.realisation else {
            values = ["van": today, "waarbij": choices.allows(project) ? project : ""]
            return
        }
        version = old.version
        isAgreed = old.pictureFileId != nil
        values = [
            "wat": old.what, "waarbij": Choices.value(old.documentId, old.goalId), "voor": old.forWhom,
            "aantal": old.howMany.map(String.init) ?? "", "aantal-wat": old.howManyWhat, "van": old.happenedOn, "tot": old.untilOn ?? "",
            "plaats": old.place, "nota": old.note, "alt": old.pictureAlt,
        ]
    }

    init(checking form: FormFields, _ choices: Choices, _ photo: Result<CleanPhoto, PhotoProblem>?, today: String) {
        self.choices = choices
        self.photo = photo
        values = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, form[$0]) })
        isAgreed = form.has("akkoord")
        losesPhoto = form.has("foto-weg")
        version = Int(form["versie"]) ?? choices.old?.realisation.version ?? 1
        errors.require(self["wat"], "wat", atMost: 500)
        if !choices.allows(self["waarbij"]) { errors["waarbij"] = FieldText.choose }
        errors.restrict(self["voor"], "voor", atMost: 300)
        checkCount()
        checkDays(today)
        errors.restrict(self["plaats"], "plaats", atMost: 200)
        errors.restrict(self["nota"], "nota", atMost: 4000)
        checkPhoto()
    }

    private var count: Int? {
        let digits = self["aantal"].filter { !$0.isWhitespace }
        guard !digits.isEmpty, digits.utf8.count <= 10, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits).flatMap { $0 <= Realisation.most ? $0 : nil }
    }

    private mutating func checkCount() {
        errors.restrict(self["aantal-wat"], "aantal-wat", atMost: 100)
        if self["aantal"].isEmpty {
            if !self["aantal-wat"].isEmpty { errors["aantal"] = RealisationText.countNeeded }
        } else {
            if count == nil { errors["aantal"] = RealisationText.howManyWrong }
            if self["aantal-wat"].isEmpty { errors["aantal-wat"] = RealisationText.wordNeeded }
        }
    }

    private mutating func checkDays(_ today: String) {
        if Day.valid(self["van"]) == nil {
            errors["van"] = FieldText.date
        } else if self["van"] > today {
            errors["van"] = RealisationText.notYet
        }
        guard !self["tot"].isEmpty else { return }
        if Day.valid(self["tot"]) == nil {
            errors["tot"] = FieldText.date
        } else if self["tot"] < self["van"] {
            errors["tot"] = RealisationText.untilBefore
        }
    }

    private mutating func checkPhoto() {
        switch photo {
        case .failure(let problem)?: errors["foto"] = RealisationText.problem(problem)
        case .success?:
            errors.require(self["alt"], "alt", atMost: 300)
            if !isAgreed { errors["akkoord"] = RealisationText.agreeFirst }
        case nil where hadPhoto && !losesPhoto:
            errors.require(self["alt"], "alt", atMost: 300)
            if !isAgreed { errors["akkoord"] = RealisationText.agreeFirst }
        case nil: if !hadPhoto, !self["alt"].isEmpty { errors["foto"] = RealisationText.chooseAgain }
        }
        // What was sent is gone when the form comes back.
        if !errors.isEmpty, errors["foto"] == nil, photo != nil { errors["foto"] = RealisationText.chooseAgain }
    }

    /// The same, to be saved again over what is there now.
    func over(_ version: Int) -> RealisationForm {
        var form = self
        form.version = version
        if photo != nil { form.errors["foto"] = RealisationText.chooseAgain }
        return form
    }

    /// What becomes of the picture.
    var photoChange: PhotoChange {
        if case .success(let clean)? = photo { return .replace(clean) }
        return losesPhoto ? .remove : .keep
    }

    /// The realisation these fields describe; nil while something is wrong.
    func realisation(_ id: Identifier, in network: Identifier, by person: Identifier, at moment: Date) -> Realisation? {
        guard errors.isEmpty else { return nil }
        let parts = self["waarbij"].split(separator: ":").map { Identifier(rawValue: String($0)) }
        let old = choices.old?.realisation
        let hasPhoto = photoChange != .remove && (photoChange != .keep || hadPhoto)
        return Realisation(
            id: id, networkId: network, documentId: parts.first, goalId: parts.count > 1 ? parts[1] : nil, what: self["wat"],
            forWhom: self["voor"], howMany: count, howManyWhat: self["aantal-wat"], happenedOn: self["van"],
            untilOn: self["tot"].isEmpty || self["tot"] == self["van"] ? nil : self["tot"], place: self["plaats"], note: self["nota"],
            pictureFileId: old?.pictureFileId, pictureAlt: hasPhoto ? self["alt"] : "", madeBy: old?.madeBy ?? person,
            madeAt: old?.madeAt ?? moment, version: version)
    }
}

extension RealisationForm {
    func markup(_ l: Language, photo address: WebAddress?) -> Markup {
        """
        \(field("wat", RealisationText.what, hint: RealisationText.whatHint, rows: 2, isRequired: true).markup(l))\
        \(Choice(name: "waarbij", label: RealisationText.belongs, options: choices.options(l), selected: self["waarbij"], error: errors["waarbij"]).markup(l))\
        <div class="columns">\(field("van", RealisationText.happenedOn, hint: RealisationText.happenedHint, type: "date", isRequired: true).markup(l))\
        \(field("tot", RealisationText.untilOn, hint: RealisationText.untilHint, type: "date").markup(l))</div>\
        \(field("voor", RealisationText.forWhom).markup(l))\
        <div class="columns">\(field("aantal", RealisationText.howMany, inputMode: "numeric").markup(l))\
        \(field("aantal-wat", RealisationText.howManyWhat, hint: RealisationText.howManyHint).markup(l))</div>\
        \(field("plaats", RealisationText.place).markup(l))\
        \(field("nota", RealisationText.note, hint: RealisationText.noteHint, rows: 5).markup(l))\(photoFields(l, address))\
        <input type="hidden" name="versie" value="\(version)">
        """
    }

    private func photoFields(_ l: Language, _ address: WebAddress?) -> Markup {
        let label = address == nil ? RealisationText.photoFile : RealisationText.newPhoto
        let error = errors["foto"].map { "<p class=\"error\" id=\"foto-error\">\(l($0))</p>" as Markup }
        let described = error == nil ? "foto-hint" : "foto-hint foto-error"
        let known: Markup? = address.map { address in
            """
            <figure class="photo"><img src="\(address)" alt="\(choices.old?.realisation.pictureAlt ?? "")"></figure>\
            \(checkbox("foto-weg", l(RealisationText.removePhoto), isOn: losesPhoto))
            """
        }
        let agreed: Markup = """
            <div class="field" id="akkoord">\(errors["akkoord"].map { "<p class=\"error\">\(l($0))</p>" as Markup })\
            \(checkbox("akkoord", l(RealisationText.agreed), isOn: isAgreed, hint: l(RealisationText.agreedHint)))</div>
            """
        return """
            <fieldset><legend>\(l(RealisationText.photo))</legend>\(known)<div class="field"><label for="foto">\(l(label))</label>\
            <p class="hint" id="foto-hint">\(l(RealisationText.photoHint))</p>\(error)\
            <input id="foto" name="foto" type="file" accept="image/jpeg,image/png" aria-describedby="\(described)"\(" aria-invalid=\"true\"", if: error != nil)></div>\
            \(field("alt", RealisationText.alt, hint: RealisationText.altHint).markup(l))\(agreed)</fieldset>
            """
    }

    private func field(
        _ name: String, _ label: Text, hint: Text? = nil, type: String = "text", rows: Int = 0, isRequired: Bool = false,
        inputMode: String? = nil
    ) -> TextField {
        TextField(
            name: name, label: label, hint: hint, value: self[name], error: errors[name], type: type, rows: rows, isRequired: isRequired,
            inputMode: inputMode)
    }
}
