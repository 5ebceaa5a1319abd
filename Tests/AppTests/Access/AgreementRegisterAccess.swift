@testable import App

extension Access {
    /// The documents of all of somebody's networks.
    static let agreementRegister: [Access] = [
        signedIn("GET /overeenkomsten"),
        signedIn("GET /overeenkomsten.csv"),
    ]
}
