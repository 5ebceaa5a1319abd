/// The words of a migration that PostgreSQL calls otherwise.
enum PostgresWords {
    private static let types = ["BLOB": "BYTEA", "REAL": "DOUBLE PRECISION", "INTEGER": "BIGINT"]

    /// Translates whole words outside quotes and comments; the rest stays as it is.
    static func translate(_ sql: String) -> String {
        var result = ""
        var rest = Substring(sql)
        while let first = rest.first {
            let token: Substring
            if first == "'" || first == "\"" {
                token = rest.prefix(through: rest.dropFirst().firstIndex(of: first) ?? rest.index(before: rest.endIndex))
            } else if rest.hasPrefix("--") {
                token = rest.prefix { !$0.isNewline }
            } else if first.isLetter || first == "_" {
                token = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            } else {
                token = rest.prefix(1)
            }
            if token.uppercased() == "WITHOUT", let clause = rest.prefixMatch(of: /(?i)WITHOUT\s+ROWID\b/) {
                rest = rest[clause.range.upperBound...]
                while result.last?.isWhitespace == true { result.removeLast() }
            } else {
                result += types[token.uppercased()] ?? String(token)
                rest = rest[token.endIndex...]
            }
        }
        return result
    }
}
