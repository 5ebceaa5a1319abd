import CZip

/// A zipped file in memory. Its parts are unpacked a piece at a time, and all together no further than a limit.
final class Archive {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let handle: OpaquePointer
    /// How many bytes may still be unpacked.
    private var rest: Int

    init(_ content: [UInt8], limit: Int) throws {
        bytes = .allocate(capacity: max(1, content.count))
        _ = bytes.initialize(from: content)
        rest = limit
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(content.count), 0, &error) else {
            bytes.deallocate()
            throw ReadSheet.Problem.unreadable
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            bytes.deallocate()
            throw ReadSheet.Problem.unreadable
        }
        self.handle = handle
    }

    deinit {
        zip_discard(handle)
        bytes.deallocate()
    }

    /// A part by its name, without regard to capitals; nil when it is not there.
    func part(_ name: String) -> Part? {
        let place = zip_name_locate(handle, name, zip_flags_t(ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS))
        guard place >= 0, let file = zip_fopen_index(handle, zip_uint64_t(place), 0) else { return nil }
        return Part(file: file, archive: self)
    }

    fileprivate func take(_ count: Int) -> Bool {
        rest -= count
        return rest >= 0
    }

    /// One part while it is unpacked.
    final class Part {
        private let file: OpaquePointer
        private let archive: Archive
        private(set) var problem: ReadSheet.Problem?

        fileprivate init(file: OpaquePointer, archive: Archive) {
            self.file = file
            self.archive = archive
        }

        deinit {
            zip_fclose(file)
        }

        /// Fills a buffer with what comes next; 0 at the end, -1 when there is a problem.
        func read(_ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
            let got = Int(zip_fread(file, buffer, zip_uint64_t(count)))
            if got < 0 { problem = .unreadable }
            if got > 0, !archive.take(got) { problem = .tooLarge }
            return problem == nil ? got : -1
        }
    }
}
