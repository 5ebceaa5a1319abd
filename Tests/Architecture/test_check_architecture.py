"""Every rule of bin/check-architecture, broken once in a small tree of its own."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CHECK = Path(__file__).parents[2] / "bin" / "check-architecture"

TREE = {
    "Sources/HTML/Markup.swift": "public struct Markup {}\n",
    "Sources/Storage/Database.swift": "import Foundation\npublic struct Database {}\n",
    "Sources/Charts/Chart.swift": "import HTML\npublic struct Chart {}\n",
    "Sources/App/App.swift": "import Hummingbird\nstruct App { let people: PersonStore; let demo: Demo }\n",
    "Sources/App/Demo/Demo.swift": "import Foundation\nenum Demo { static let person = Person() }\n",
    "Sources/App/Platform/Identifier.swift": "import Foundation\nstruct Identifier {}\n",
    "Sources/App/Platform/Mail/MailStore.swift": "import Foundation\nimport Logging\nimport Storage\nstruct MailStore {}\n",
    "Sources/App/Platform/Migrations/0001_people.swift": "import Storage\nenum Migrations {}\n",
    "Sources/App/Parties/People/Person.swift": "import Foundation\nstruct Person { let id: Identifier }\n",
    "Sources/App/Parties/People/PersonStore.swift": "import Storage\nstruct PersonStore { func find() -> Person {} }\n",
    "Sources/App/Parties/People/PersonText.swift": "import Localization\nenum PersonText { static let name = \"Naam\" }\n",
    "Sources/App/Parties/Members/Member.swift": "import Foundation\nstruct Member { let person: Person }\n",
    "Sources/App/Instruments/Rounds/Round.swift": "import Foundation\nstruct Round { let member: Member }\n",
    "Sources/App/Instruments/Rounds/RoundPage.swift": "import HTML\nstruct RoundPage { let round: Round }\n",
    "Sources/App/Overviews/Start/Start.swift": "import Foundation\nstruct Start { let rounds: [Round] }\n",
    "Sources/App/Instruments/Rounds/RoundController.swift": "import Hummingbird\nstruct RoundController { let round: Round }\n",
    "Tests/AppTests/RoundTests.swift": "import Testing\n@Test func `a round has a network`() { #expect(round!.network) }\n",
}


class CheckArchitecture(unittest.TestCase):
    def check(self, path=None, text="", *options):
        """Runs the check on the tree, with one file written over or added."""
        with tempfile.TemporaryDirectory() as root:
            for name, content in {**TREE, **({path: text} if path else {})}.items():
                file = Path(root, name)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(content, encoding="utf-8")
            environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
            result = subprocess.run(
                [sys.executable, CHECK, *options, root], capture_output=True, text=True, encoding="utf-8", env=environment, check=False)
        self.assertEqual(result.stderr, "")
        return result

    def assert_breach(self, path, text, line, sentence):
        result = self.check(path, text)
        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertIn(f"{path}:{line}: {sentence}", result.stdout)

    def assert_fine(self, path, text):
        result = self.check(path, text)
        self.assertEqual(result.returncode, 0, result.stdout)

    def test_the_tree_as_it_should_be_passes(self):
        result = self.check()
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertIn(f"{len(TREE)} files, 0 breaches", result.stdout)
        self.assertIn("test : code", result.stdout)

    # Suffixes

    def test_a_store_knows_no_web(self):
        path = "Sources/App/Parties/People/PersonStore.swift"
        self.assert_breach(path, "import HTML\n", 1, "a …Store file may not import HTML")
        for word in ["Request", "Response", "Markup", "RoundPage", "RoundController"]:
            self.assert_breach(path, f"struct PersonStore {{\n    let it: {word}\n}}\n", 2, f"a …Store file may not mention {word}")

    def test_only_a_store_of_the_platform_logs(self):
        self.assert_breach("Sources/App/Parties/People/PersonStore.swift", "import Logging\n", 1, "a …Store file may not import Logging")

    def test_a_store_may_name_a_row_of_its_own_as_it_likes(self):
        self.assert_fine(
            "Sources/App/Parties/People/PersonStore.swift", "struct PersonStore {\n    private struct Response {}\n    let it: Response\n}\n")

    def test_a_controller_knows_no_tables(self):
        path = "Sources/App/Instruments/Rounds/RoundController.swift"
        self.assert_breach(path, "import Foundation\nimport Storage\n", 2, "a …Controller file may not import Storage")
        for word in ["SQL", "Database", "Storage"]:
            self.assert_breach(path, f"let it: {word}\n", 1, f"a …Controller file may not mention {word}")

    def test_a_page_and_a_form_get_plain_values(self):
        for suffix in ["Page", "Form"]:
            path = f"Sources/App/Instruments/Rounds/Round{suffix}.swift"
            self.assert_breach(path, "import Hummingbird\n", 1, f"a …{suffix} file may not import Hummingbird")
            self.assert_breach(path, "let people: PersonStore\n", 1, f"a …{suffix} file may not mention PersonStore")

    def test_a_text_has_words_only(self):
        path = "Sources/App/Parties/People/PersonText.swift"
        self.assert_breach(path, "import HTML\n", 1, "a …Text file may not import HTML")
        self.assert_breach(path, "let people: PersonStore\n", 1, "a …Text file may not mention PersonStore")
        self.assert_breach(path, 'let name = "Naam"\nlet hello = "Dag!"\n', 2, "an exclamation mark in a text")
        self.assert_fine(path, 'let name = "\\(isNew != true ? "Naam" : "Nieuw")"  // Never "Naam!".\n')

    def test_a_value_does_not_know_its_table_nor_its_page(self):
        path = "Sources/App/Parties/People/Person.swift"
        self.assert_breach(path, "import Hummingbird\nstruct Person {}\n", 1, "a value and its rules may not import Hummingbird")
        for word in ["Request", "PersonStore", "PersonPage"]:
            self.assert_breach(path, f"struct Person {{ let it: {word} }}\n", 1, f"a value and its rules may not mention {word}")

    def test_comments_and_strings_are_not_code(self):
        text = '''
            /// Not a PersonStore. /* Nor a Request. */
            struct Person {
                let a = "PersonStore \\(1 + (2)) Request", b = #"a "Request" \\(PersonStore)"#
                let c = """
                    a "quoted" Request
                    """
                let d = /"Request/
            }
            '''
        self.assert_fine("Sources/App/Parties/People/Person.swift", text)
        self.assert_breach(
            "Sources/App/Parties/People/Person.swift", 'struct Person {\n    let a = "x \\(f("\\(PersonStore())"))"\n}\n', 2,
            "a value and its rules may not mention PersonStore")

    def test_a_migration_calls_no_application_code(self):
        path = "Sources/App/Platform/Migrations/0001_people.swift"
        self.assert_breach(path, "import Foundation\n", 1, "a migration may not import Foundation")

    # Arrows

    def test_an_area_does_not_know_those_above_it(self):
        self.assert_breach("Sources/App/Platform/Token.swift", "\nlet person: Person\n", 2, "Platform may not know Parties/People (Person)")
        self.assert_breach(
            "Sources/App/Parties/People/Person.swift", "struct Person { let rounds: [Round] }\n", 1, "Parties may not know Instruments/Rounds (Round)")
        self.assert_breach(
            "Sources/App/Instruments/Rounds/Round.swift", "struct Round { let demo: Demo }\n", 1, "Instruments may not know Demo (Demo)")
        self.assert_breach(
            "Sources/App/Instruments/Rounds/Round.swift", "struct Round { let app: App }\n", 1, "Instruments may not know the wiring (App)")

    def test_a_feature_knows_only_the_features_it_is_allowed(self):
        self.assert_breach(
            "Sources/App/Parties/People/Person.swift", "struct Person { let network: Member }\n", 1,
            "Parties/People may not know Parties/Members (Member)")
        self.assert_breach(
            "Sources/App/Overviews/Signals/Signal.swift", "struct Signal { let start: Start }\n", 1,
            "Overviews/Signals may not know Overviews/Start (Start)")
        self.assert_fine("Sources/App/Instruments/Invitations/Invitation.swift", "struct Invitation { let round: Round }\n")

    def test_a_nested_or_private_type_of_the_same_name_is_no_arrow(self):
        self.assert_fine("Sources/App/Parties/People/Person.swift", "struct Person {\n    enum Member {}\n    let network: Member\n}\n")
        self.assert_fine("Sources/App/Parties/People/Person.swift", "struct Person { let network: Other.Member }\n")

    def test_the_map_shows_arrows_unused_ones_and_cycles(self):
        path = "Sources/App/Parties/People/Person.swift"
        result = self.check(path, "struct Person { let network: Member }\n", "--arrows")
        self.assertIn("Parties/Members → Parties/People: Person\n", result.stdout)
        self.assertIn("unused: Instruments/Rounds → Instruments/Questionnaires\n", result.stdout)
        self.assertIn("cycle: Parties/Members → Parties/People → Parties/Members\n", result.stdout)

    def test_a_kit_knows_nothing_of_the_product_nor_of_other_kits(self):
        self.assert_breach("Sources/HTML/Markup.swift", "@testable import App\n", 1, "the kit HTML may not import App")
        self.assert_breach("Sources/Storage/Database.swift", "public import struct HTML.Markup\n", 1, "the kit Storage may not import HTML")
        self.assert_breach("Sources/HTML/Markup.swift", "import Charts\n", 1, "the kit HTML may not import Charts")

    # Places and sizes

    def test_a_feature_folder_is_flat_and_small(self):
        self.assert_breach("Sources/App/Parties/People/Rules/Age.swift", "\n", 1, "stands in a folder inside Parties/People")
        self.assert_breach("Sources/App/Parties/Age.swift", "\n", 1, "stands directly in Parties")
        self.assert_breach("Sources/App/Helpers/Age.swift", "\n", 1, "Helpers is not an area of Sources/App")
        self.assert_breach("Sources/App/Catalogue/Age.swift", "\n", 1, "Catalogue holds data files only")

    def test_a_feature_folder_has_at_most_fourteen_files(self):
        many = {f"Sources/App/Instruments/Rounds/Rule{number}.swift": "\n" for number in range(12)}
        TREE.update(many)
        self.addCleanup(lambda: [TREE.pop(path) for path in many])
        result = self.check()
        self.assertEqual(result.returncode, 1)
        self.assertIn("Sources/App/Instruments/Rounds:1: 15 files; beyond 14 it is two features", result.stdout)

    def test_a_long_file_is_split_and_a_longish_one_explained(self):
        path = "Sources/App/Platform/Identifier.swift"
        self.assert_breach(path, "\n" * 301, 1, "301 lines; split a file over 300")
        self.assert_breach("Tests/AppTests/RoundTests.swift", "\n" * 301, 1, "301 lines; split a file over 300")
        self.assert_fine("Sources/App/Parties/People/PersonText.swift", "\n" * 301)
        self.assertIn(f"explain: {path} has 201 lines", self.check(path, "\n" * 201).stdout)

    def test_a_function_has_at_most_fifty_lines(self):
        path = "Sources/App/Platform/Identifier.swift"
        lines = "\n" * 49
        for start, name in [
            ("func long(_ act: () -> Void = {}) -> [Int] {", "long"), ("init() throws {", "init"), ("var long: Markup {", "long"),
            ("subscript(key: Int) -> Int {", "subscript"), ("@Test func `a long one`() {", "`a long one`"),
        ]:
            self.assert_fine(path, f"{start}{lines}}}\n")
            self.assert_breach(path, f"\n{start}{lines}\n}}\n", 2, f"{name} has 51 lines; none over 50")
        self.assert_fine(path, f"protocol Short {{\n    func short()\n    var name: String {{ get }}\n}}\nenum Long {{{lines}\n}}\n")

    # Habits

    def test_a_swallowed_error_says_why(self):
        path = "Sources/App/Platform/Identifier.swift"
        self.assert_breach(path, "func f() {\n    try? g()\n}\n", 2, "try? swallows an error")
        self.assert_fine(path, "func f() {\n    // Nobody waits for it.\n    try? g()\n    try? h()  // Nor for this.\n}\n")

    def test_nothing_is_unwrapped_by_force_outside_tests(self):
        path = "Sources/App/Platform/Identifier.swift"
        for code in ["a!", "f()!", "a[0]!.b", "try! f()", "a as! Int", "let a: Int!"]:
            self.assert_breach(path, f"let x = 1\n{code}\n", 2, "a force unwrap")
        self.assert_fine(path, 'let x = a != b && !c && (!d) && [!e][0] && "f!" != "\\(g)!"\n')

    def test_nothing_is_left_to_do(self):
        for word in ["TODO", "FIXME"]:
            self.assert_breach("Sources/App/Platform/Identifier.swift", f"\n// {word}: later\n", 2, f"{word}: do it now")
            self.assert_breach("Tests/AppTests/RoundTests.swift", f"// {word}: later\n", 1, f"{word}: do it now")


if __name__ == "__main__":
    unittest.main()
