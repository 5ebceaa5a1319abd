import HTML
import Hummingbird

extension App {
    /// Before and at the start: whether to work together, how, and with whom.
    func addStarting(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        WorksheetsController(worksheets: Self.worksheets).addRoutes(to: router)
    }

    /// In the order in which a network meets them.
    static let worksheets: [Worksheet] = []
}
