import CCurl
import Foundation
import NIOPosix

/// Sends a mail through a mail server, by libcurl on a thread of its own.
struct Smtp: Sendable {
    /// `smtp://user:password@host:587`, or `smtps://…`.
    let url: String
    let sender: String

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    func send(_ mail: Mail, at now: Date) async throws {
        let message = MailMessage(mail: mail, sender: sender, date: now).bytes
        let (url, sender) = (url, sender)
        try await NIOThreadPool.singleton.runIfActive {
            try Self.send(message, from: sender, to: mail.address, through: url)
        }
    }

    /// What curl reads from: the bytes of the message and how far it is.
    private final class Source {
        let bytes: [UInt8]
        var position = 0

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }
    }

    private static func send(_ message: [UInt8], from sender: String, to address: String, through url: String) throws {
        guard let curl = curl_easy_init() else { throw Failure(description: "libcurl cannot start") }
        defer { curl_easy_cleanup(curl) }
        let recipients = curl_slist_append(nil, "<\(address)>")
        defer { curl_slist_free_all(recipients) }
        let source = Source(message)
        _ = curl_set_text(curl, CURLOPT_URL, url)
        _ = curl_set_text(curl, CURLOPT_MAIL_FROM, "<\(sender)>")
        _ = curl_set_list(curl, CURLOPT_MAIL_RCPT, recipients)
        _ = curl_set_number(curl, CURLOPT_UPLOAD, 1)
        _ = curl_set_number(curl, CURLOPT_TIMEOUT, 30)
        _ = curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        // Encrypts where the server offers it; a server with a password must.
        _ = curl_set_number(curl, CURLOPT_USE_SSL, url.contains("@") ? Int(CURLUSESSL_ALL.rawValue) : Int(CURLUSESSL_TRY.rawValue))
        _ = curl_set_reader(curl) { buffer, size, count, context in
            guard let buffer, let context else { return 0 }
            let source = Unmanaged<Source>.fromOpaque(context).takeUnretainedValue()
            let length = min(size * count, source.bytes.count - source.position)
            UnsafeMutableRawBufferPointer(start: buffer, count: length).copyBytes(
                from: source.bytes[source.position..<source.position + length])
            source.position += length
            return length
        }
        _ = curl_set_pointer(curl, CURLOPT_READDATA, Unmanaged.passUnretained(source).toOpaque())
        let result = withExtendedLifetime(source) { curl_easy_perform(curl) }
        guard result == CURLE_OK else { throw Failure(description: String(cString: curl_easy_strerror(result))) }
    }
}

/// A mail as it travels: headers in ASCII, the text in UTF-8 and base64 (RFC 5322, 2045, 2047).
struct MailMessage {
    let mail: Mail
    let sender: String
    let date: Date

    var bytes: [UInt8] {
        let host = sender.split(separator: "@").last.map(String.init) ?? "localhost"
        let lines = [
            "Date: \(Self.rfc5322(date))",
            "From: Samenspel <\(sender)>",
            "To: \(Self.encodedWord(mail.recipient)) <\(mail.address)>",
            "Subject: \(Self.encodedWord(mail.subject))",
            "Message-ID: <\(mail.id)@\(host)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
            Data(mail.body.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]),
            "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    /// Any text as words of at most 75 characters, so that no line break or header can hide in it.
    static func encodedWord(_ text: String) -> String {
        var words: [String] = []
        var word = ""
        for character in text where !character.isNewline {
            if (word + String(character)).utf8.count > 42 {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        words.append(word)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    private static func rfc5322(_ date: Date) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = .gmt
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
        return formatter.string(from: date)
    }
}
