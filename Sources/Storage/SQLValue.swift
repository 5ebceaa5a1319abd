import Foundation

/// One value as both engines can store it.
public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// A type whose values can be bound in `SQL`.
///
/// A raw-representable type (an enum of strings, an identifier) only has to declare the conformance.
public protocol SQLConvertible {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLConvertible {
    public var sqlValue: SQLValue { self }
}

extension String: SQLConvertible {
    public var sqlValue: SQLValue { .text(self) }
}

extension Substring: SQLConvertible {
    public var sqlValue: SQLValue { .text(String(self)) }
}

extension Int: SQLConvertible {
    public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLConvertible {
    public var sqlValue: SQLValue { .integer(self) }
}

extension Double: SQLConvertible {
    public var sqlValue: SQLValue { .real(self) }
}

extension Bool: SQLConvertible {
    /// 0 or 1.
    public var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Date: SQLConvertible {
    /// Whole milliseconds since 1970 UTC, rounded; a date beyond what 64 bits hold becomes the nearest end.
    public var sqlValue: SQLValue {
        let milliseconds = (timeIntervalSince1970 * 1000).rounded()
        return .integer(Int64(exactly: milliseconds) ?? (milliseconds > 0 ? .max : .min))
    }
}

extension Data: SQLConvertible {
    public var sqlValue: SQLValue { .blob([UInt8](self)) }
}

extension Array: SQLConvertible where Element == UInt8 {
    public var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    /// NULL when there is none.
    public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension RawRepresentable where RawValue: SQLConvertible {
    /// The raw value's; a type that also declares `SQLConvertible` needs nothing else.
    public var sqlValue: SQLValue { rawValue.sqlValue }
}
