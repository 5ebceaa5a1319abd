import Foundation
import HTTPTypes
import Localization

@testable import App

/// What came back: the status, the headers, and the page as it was sent.
struct Page: Sendable {
    let path: String
    let status: Int
    let headers: HTTPFields
    let body: String

    var location: String { headers[.location] ?? "" }

    /// The page as its elements; throws when it is not well-formed.
    var root: Element {
        get throws { try Element(page: body) }
    }

    /// The text of the page as a reader sees it, with single spaces.
    var text: String {
        get throws { try root.text }
    }

    func shows(_ text: String) throws -> Bool { try self.text.contains(text) }

    /// Whether a text stands there in Dutch.
    func shows(_ text: Text) throws -> Bool { try shows(text.nl.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }

    /// The token in the first form of the page.
    var formToken: String? {
        // Searched for rather than read: nearly every test asks for one.
        guard let start = body.range(of: "name=\"\(FormToken.field)\" value=\"")?.upperBound,
            let end = body[start...].firstIndex(of: "\"")
        else { return nil }
        return String(body[start..<end])
    }

    /// What the fields of a form hold, as a browser would send them; nil when there is no form with that action.
    func fields(of action: String) throws -> [String: String]? {
        guard let form = try root.all("form").first(where: { $0["action"] == action }) else { return nil }
        var fields: [String: String] = [:]
        for input in form.all("input") where input["name"] != nil {
            let isBox = ["radio", "checkbox"].contains(input["type"])
            if !isBox || input["checked"] != nil { fields[input["name"] ?? ""] = input["value"] ?? "" }
        }
        for area in form.all("textarea") { fields[area["name"] ?? ""] = area.typed }
        for list in form.all("select") {
            let options = list.all("option")
            fields[list["name"] ?? ""] = (options.first { $0["selected"] != nil } ?? options.first)?["value"] ?? ""
        }
        return fields
    }
}
