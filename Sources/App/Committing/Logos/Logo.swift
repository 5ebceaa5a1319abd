import Foundation

/// The picture that stands for a partner on its documents: one that this program drew itself, from what was added.
struct Logo: Hashable, Sendable {
    let bytes: [UInt8]
    let type: FileType

    /// How large it is drawn to fit in a box, in its own proportions.
    func fitted(width: Int, height: Int) -> (width: Int, height: Int) {
        guard let own = FileCheck.pngSize(bytes), own.width > 0, own.height > 0 else { return (width, height) }
        let scale = min(1, Double(width) / Double(own.width), Double(height) / Double(own.height))
        return (max(1, Int(Double(own.width) * scale)), max(1, Int(Double(own.height) * scale)))
    }
}
