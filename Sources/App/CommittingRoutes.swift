import Foundation
import HTML
import Hummingbird

extension App {
    /// What partners commit to: documents, signing, what was promised and delivered, what was realised.
    func addCommitting(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
    }

    /// What is due of documents: making files of them, and reminding.
    ///
    /// - Returns: when to look again.
    func dueCommitting(_ work: DueWork) async throws -> Date? {
        nil
    }
}
