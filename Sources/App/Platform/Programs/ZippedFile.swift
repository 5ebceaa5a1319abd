import CZip
import Foundation

/// A zipped file on disk in which parts are changed, as the files of Word and LibreOffice are.
enum ZippedFile {
    struct Failure: Error {}

    /// The most bytes that a part may have.
    private static let largest = 64 * 1_048_576

    /// Gives parts another text, and adds those that are not there.
    ///
    /// - Parameter changes: for each part what its text becomes; a part that is not there begins empty.
    static func change(_ file: URL, _ changes: [String: (String) -> String]) throws {
        guard let archive = zip_open(file.path, 0, nil) else { throw Failure() }
        do {
            for (part, change) in changes {
                let text = try text(of: part, in: archive)
                try put(Array(change(text).utf8), as: part, in: archive)
            }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw Failure()
        }
    }

    private static func text(of part: String, in archive: OpaquePointer) throws -> String {
        let place = zip_name_locate(archive, part, 0)
        guard place >= 0 else { return "" }
        guard let open = zip_fopen_index(archive, zip_uint64_t(place), 0) else { throw Failure() }
        defer { zip_fclose(open) }
        var (bytes, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
        while true {
            let count = zip_fread(open, &chunk, zip_uint64_t(chunk.count))
            guard count >= 0, bytes.count <= largest else { throw Failure() }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk.prefix(Int(count))
        }
    }

    private static func put(_ bytes: [UInt8], as part: String, in archive: OpaquePointer) throws {
        // libzip frees what it is given once the file is written.
        guard let copy = malloc(max(1, bytes.count)) else { throw Failure() }
        copy.copyMemory(from: bytes, byteCount: bytes.count)
        guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
            free(copy)
            throw Failure()
        }
        guard zip_file_add(archive, part, source, zip_flags_t(ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8)) >= 0 else {
            zip_source_free(source)
            throw Failure()
        }
    }
}
