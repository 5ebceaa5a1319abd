import Foundation

/// A real mail server on this machine, that keeps what it gets.
final class MailServer {
    let port: Int
    private let process = Process()
    private let input = Pipe()
    private let file = FileManager.default.temporaryDirectory.appending(path: "samenspel-mail-\(UUID()).jsonl")

    /// A mail as another program reads it.
    struct Received: Decodable {
        let from: String
        let to: [String]
        let subject: String
        let recipientName: String
        let body: String
        let headers: [String]
        let defects: Int
    }

    struct NoServer: Error, CustomStringConvertible {
        let description = "There is no mail server to test with: python3 needs aiosmtpd (bin/test installs it)."
    }

    /// Refuses what goes to an address that begins with “vol”.
    private static let program = """
        import email, email.policy, json, socket, sys
        from aiosmtpd.controller import Controller
        class Handler:
            async def handle_RCPT(self, server, session, envelope, address, options):
                if address.startswith("vol"): return "452 the mailbox is full"
                envelope.rcpt_tos.append(address)
                return "250 OK"
            async def handle_DATA(self, server, session, envelope):
                mail = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
                with open(sys.argv[1], "a", encoding="utf-8") as out:
                    json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos, "subject": mail["Subject"], "body": mail.get_content(),
                        "recipientName": mail["To"].addresses[0].display_name, "headers": [name.lower() for name in mail.keys()],
                        "defects": len(mail.defects) + sum(len(value.defects) for value in mail.values())}, out)
                    out.write("\\n")
                return "250 OK"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = Controller(Handler(), hostname="127.0.0.1", port=port)
        server.start()
        print(port, flush=True)
        sys.stdin.read()
        server.stop()
        """

    init() throws {
        let own = TestHouse.repository.appending(path: ".build/venv/bin/python").path
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [FileManager.default.isExecutableFile(atPath: own) ? own : "python3", "-c", Self.program, file.path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        // The server says its port once it listens; when it cannot start there is nothing to read.
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
        guard let port = Int(line) else { throw NoServer() }
        self.port = port
    }

    /// Everything that arrived, in order.
    func received() throws -> [Received] {
        guard let data = FileManager.default.contents(atPath: file.path) else { return [] }
        return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Received.self, from: Data($0)) }
    }

    func stop() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: file)
    }
}
