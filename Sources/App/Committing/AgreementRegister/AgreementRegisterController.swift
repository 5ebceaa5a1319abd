import Foundation
import HTML
import Hummingbird

/// The register of documents over all networks of who asks, and the same as a file.
struct AgreementRegisterController: Sendable {
    let register: AgreementRegisterStore
    let schemes: SchemeBook

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.group("overeenkomsten", context: SignedInContext.self).get(use: show)
        router.group("overeenkomsten.csv", context: SignedInContext.self).get(use: file)
    }

    @Sendable func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let question = try question(request)
        let answer = try await register.page(question, for: context.visitor.personId)
        return .page(
            AgreementRegisterPage(
                frame: context.frame, question: question, answer: answer, schemes: schemes, today: register.today
            ).markup)
    }

    @Sendable func file(_ request: Request, context: SignedInContext) async throws -> Response {
        let (question, person, register) = (try question(request).turned(nil), context.visitor.personId, register)
        let lines = AgreementFile(language: context.language, zone: context.web.site.timeZone, today: register.today)
        // What may not be seen is not there, before anything is sent.
        let first = try await register.part(question, for: person, after: nil)
        return .stream(.csv, named: "overeenkomsten-\(register.today).csv") { writer in
            var (bytes, part) = (lines.headings, first)
            while let last = part.last {
                // The next part is read while this one goes out.
                async let next = register.part(question, for: person, after: last.place)
                for entry in part { lines.append(entry, to: &bytes) }
                try await writer.write(ByteBuffer(bytes: bytes))
                bytes.removeAll(keepingCapacity: true)
                part = try await next
            }
            if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
        }
    }

    private func question(_ request: Request) throws -> AgreementQuestion {
        AgreementQuestion(try FormFields(urlEncoded: (request.uri.query ?? "").utf8))
    }
}
