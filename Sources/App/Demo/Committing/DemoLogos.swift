import Foundation

/// Logos of some of the demo's partners, which the program draws itself.
struct DemoLogos {
    let stores: Stores
    let clock: StoryClock
    let network: Identifier
    let person: Identifier
    let end: Date

    func tell() async throws {
        clock.set(end - 300 * 24 * 3600)
        let partners = try await stores.partners.partners(in: network)
        for (name, drawing) in Self.drawings {
            guard let partner = partners.first(where: { $0.name == name }) else { throw WebError.notFound }
            let logo = Logo(bytes: try PictureFile.png(Array(drawing.utf8), width: 400), type: .png)
            try await stores.committing.logos.set(logo, of: partner, by: person)
        }
    }

    private static let drawings = [
        ("Sportdienst Waterbeke", waves("#1d5fa8", "#7fb6e6")), ("Cultuurdienst Waterbeke", waves("#a3324b", "#e3a0ae")),
        ("Jeugddienst Waterbeke", waves("#7a5b00", "#e0bf5c")), ("OCMW Waterbeke", waves("#4b5d2a", "#b5c98a")),
        ("vzw Welkom", door), ("Basisschool Waterbeke-Centrum", school),
    ]

    /// The services of one municipality share a mark, each in a colour of its own.
    private static func waves(_ dark: String, _ light: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 112 120"><rect x="4" y="8" width="104" height="104" rx="20" fill="\(dark)"/>\
        <g fill="none" stroke-width="10" stroke-linecap="round"><path d="M22 48q16-16 36 0t34 0" stroke="#fff"/>\
        <path d="M22 74q16-16 36 0t34 0" stroke="\(light)"/></g></svg>
        """
    }

    private static let door = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120"><path d="M12 58 80 10l68 48v8H12z" fill="#0b6658"/>\
        <rect x="26" y="62" width="108" height="50" fill="#d7ebe4"/><rect x="66" y="70" width="28" height="42" fill="#0b6658"/>\
        <circle cx="87" cy="92" r="3" fill="#fff"/></svg>
        """
    private static let school = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><circle cx="60" cy="60" r="50" fill="#4a3f8c"/>\
        <path d="M30 78V46l30-16 30 16v32z" fill="#fff"/><rect x="52" y="58" width="16" height="20" fill="#4a3f8c"/></svg>
        """
}
