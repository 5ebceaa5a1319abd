@testable import App

extension Access {
    /// What somebody answers about the kind of collaboration, after the one version that everybody in the sample has.
    static let kindForm = ["versie": "1", "samen": "een collega", "v-soort": "organisatie", "v-motief": "kans"]

    /// The worksheets, and the sheets about the kind of collaboration.
    static let kinds: [Access] = [
        insiders("GET /netwerken/:network/soort"),
        insiders("GET /netwerken/:network/soort/:sheet"),
        participants("GET /netwerken/:network/soort/:sheet/invullen"),
        participants("POST /netwerken/:network/soort/:sheet", kindForm),
        participants("POST /netwerken/:network/soort/:sheet/intrekken"),
        insiders("GET /netwerken/:network/soort/:sheet/:filled"),
    ]
}
