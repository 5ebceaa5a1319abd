import Foundation
import Logging
import ServiceLifecycle
import Storage

/// Sends what waits in the outbox: at once when something is put in, and again every minute.
struct MailSender: Service {
    let mails: MailStore
    let smtp: Smtp
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    for await _ in mails.database.listen(MailStore.channel) where !Task.isCancelled { await sendWaiting() }
                }
                group.addTask {
                    while !Task.isCancelled {
                        await sendWaiting()
                        // Cancellation ends the loop by its own condition.
                        _ = try? await Task.sleep(for: .seconds(60))
                    }
                }
            }
        }
    }

    /// Sends every mail whose time has come; one that fails does not hold up the others.
    func sendWaiting() async {
        do {
            while case let batch = try await mails.take(), !batch.isEmpty {
                for mail in batch { try await send(mail) }
            }
        } catch {
            logger.error("the outbox cannot be read: \(error)")
        }
    }

    private func send(_ mail: Mail) async throws {
        do {
            try await smtp.send(mail, at: mails.surroundings.now())
            try await mails.noteSent(mail)
        } catch let failure as Smtp.Failure {
            logger.warning("a mail did not leave: \(failure)")
            try await mails.noteProblem(failure.description, with: mail)
        }
    }
}
