/// SQL text with the values bound to it. A value can never become SQL text.
///
///     "SELECT title FROM decision WHERE network = \(network.id) AND opened_at < \(now)"
///
/// Interpolating another `SQL` nests it; `\(list: values)` is a bound list for `IN`.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    /// The text around the values: always one more than there are values.
    private(set) var fragments: [String]
    private(set) var values: [SQLValue]

    public init(stringLiteral text: String) {
        self.init(verbatim: text)
    }

    public init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    /// Text that is SQL already, such as a quoted identifier.
    init(verbatim text: String) {
        fragments = [text]
        values = []
    }

    /// A table or column name, quoted.
    static func identifier(_ name: String) -> SQL {
        SQL(verbatim: "\"" + name.replacing("\"", with: "\"\"") + "\"")
    }

    /// A table's name as a text that names it, for `to_regclass`.
    static func quoted(_ name: String) -> SQL {
        SQL(verbatim: "'" + identifier(name).verbatim.replacing("'", with: "''") + "'")
    }

    /// The text of SQL that holds no values.
    var verbatim: String { fragments.joined() }

    public static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum += right
        return sum
    }

    public static func += (left: inout SQL, right: SQL) {
        left.append(text: right.fragments[0])
        left.fragments += right.fragments.dropFirst()
        left.values += right.values
    }

    fileprivate mutating func append(text: String) {
        fragments[fragments.count - 1] += text
    }

    fileprivate mutating func append(value: SQLValue) {
        values.append(value)
        fragments.append("")
    }

    /// The same values in other text; placeholders are untouched.
    func mapText(_ change: (String) -> String) -> SQL {
        var copy = self
        copy.fragments = fragments.map(change)
        return copy
    }

    /// The text with a placeholder for each value, numbered from 1.
    func text(placeholder: (Int) -> String) -> String {
        var text = fragments[0]
        for (index, fragment) in fragments.dropFirst().enumerated() {
            text += placeholder(index + 1)
            text += fragment
        }
        return text
    }
}

extension SQL {
    /// Collects the text and the values of an interpolated literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var sql = SQL(verbatim: "")

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) {
            sql.append(text: literal)
        }

        /// Nests SQL with its values.
        public mutating func appendInterpolation(_ nested: SQL) {
            sql += nested
        }

        /// Binds a value.
        public mutating func appendInterpolation(_ value: some SQLConvertible) {
            sql.append(value: value.sqlValue)
        }

        /// Binds a value or NULL.
        public mutating func appendInterpolation<V: SQLConvertible>(_ value: V?) {
            sql.append(value: value.sqlValue)
        }

        /// Binds a raw value.
        public mutating func appendInterpolation<R: RawRepresentable>(_ value: R) where R.RawValue: SQLConvertible {
            sql.append(value: value.rawValue.sqlValue)
        }

        /// Binds a value that is both; it decides for itself.
        public mutating func appendInterpolation<R: RawRepresentable & SQLConvertible>(_ value: R) where R.RawValue: SQLConvertible {
            sql.append(value: value.sqlValue)
        }

        /// Binds a raw value or NULL.
        public mutating func appendInterpolation<R: RawRepresentable>(_ value: R?) where R.RawValue: SQLConvertible {
            sql.append(value: value?.rawValue.sqlValue ?? .null)
        }

        /// Binds a value that is both, or NULL.
        public mutating func appendInterpolation<R: RawRepresentable & SQLConvertible>(_ value: R?) where R.RawValue: SQLConvertible {
            sql.append(value: value?.sqlValue ?? .null)
        }

        /// Binds a list in parentheses for `IN`; an empty list is `(NULL)`, which nothing equals.
        public mutating func appendInterpolation(list values: [some SQLConvertible]) {
            append(list: values.map(\.sqlValue))
        }

        /// Binds a list of raw values in parentheses for `IN`.
        public mutating func appendInterpolation<R: RawRepresentable>(list values: [R]) where R.RawValue: SQLConvertible {
            append(list: values.map(\.rawValue.sqlValue))
        }

        /// Binds a list of values that are both.
        public mutating func appendInterpolation<R: RawRepresentable & SQLConvertible>(list values: [R]) where R.RawValue: SQLConvertible {
            append(list: values.map(\.sqlValue))
        }

        private mutating func append(list values: [SQLValue]) {
            sql.append(text: values.isEmpty ? "(NULL" : "(")
            for (index, value) in values.enumerated() {
                if index > 0 { sql.append(text: ", ") }
                sql.append(value: value)
            }
            sql.append(text: ")")
        }
    }
}

extension Sequence<SQL> {
    /// All of them in order with a separator between, as for the rows of a multi-row insert.
    public func joined(_ separator: SQL) -> SQL {
        var sum = SQL(verbatim: "")
        for (index, sql) in enumerated() {
            if index > 0 { sum += separator }
            sum += sql
        }
        return sum
    }
}
