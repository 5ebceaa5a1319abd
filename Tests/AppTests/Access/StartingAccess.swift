@testable import App

/// Who gets what before and at the start.
extension Access {
    static let worksheets: [Access] = [
        everybody("GET /werkbladen"),
        everybody("GET /werkbladen/:worksheet"),
        everybody("GET /werkbladen/:worksheet/blad"),
        everybody("GET /werkbladen/:worksheet/begeleidersblad"),
    ]

    /// Weighing needs no account; what a network holds is for those in it, and its coordinator attaches and detaches.
    static let weighings: [Access] = [
        everybody("GET /weging"),
        everybody("POST /weging", ["opgave": "Samen koken in de wijk"]),
        everybody("GET /weging/:token", round: weighed),
        everybody("POST /weging/:token/verder", round: weighed),
        everybody("POST /weging/:token/weg", round: weighed),
        signedIn("GET /weging/:token/netwerk", round: weighed),
        signedIn("POST /weging/:token/netwerk", ["naam": "Samen koken", "soort": "own"], round: weighed),
        insiders("GET /netwerken/:network/weging"),
        coordinators("POST /netwerken/:network/weging", ["link": "{weighing}"], round: weighed),
        insiders("GET /netwerken/:network/weging/:weighing"),
        coordinators("POST /netwerken/:network/weging/:weighing/los"),
    ]

    /// For the samples: there are weighings behind links.
    static let weighed = "weighed"
}
