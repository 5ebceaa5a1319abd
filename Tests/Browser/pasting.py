"""What is pasted from Word or a page into a section of a document becomes the marks that the field takes."""

import re


def word(text, sign, level):
    """A paragraph as Word puts it on the clipboard: in a list by its style, with the sign in a span of its own."""
    style = f"mso-list:l0 level{level} lfo1"
    return (f"<p class=MsoListParagraph style='text-indent:-18.0pt;{style}'><![if !supportLists]><span style='mso-list:Ignore'>{sign}"
            f"<span>&nbsp;&nbsp; </span></span><![endif]>{text}<o:p></o:p></p>\n")


#: What is on the clipboard, and what it becomes.
cases = {
    "what only looks like a list or a heading stays text": (
        "<p>5. geen lijst</p><p>- geen streepje</p><p># geen titel</p><p>---</p><p>1.5 uur</p>",
        "5\\. geen lijst\n\n\\- geen streepje\n\n\\# geen titel\n\n\\---\n\n1.5 uur"),
    "signs that are marks are kept as they were typed": (
        "<p>~~niet~~ *weg* [x] a_b &amp;lt; | R&amp;D</p>", "\\~\\~niet\\~\\~ \\*weg\\* \\[x\\] a\\_b \\&lt; \\| R&D"),
    "a line ends where it ended, and two ends make a paragraph": (
        "<p>Een<br>twee <b>vet<br>ook</b><br>3. drie<br><br>vier<br></p>", "Een\\\ntwee **vet**\\\n**ook**\\\n3\\. drie\n\nvier"),
    "paragraphs and lists in a cell follow each other": (
        "<table><tr><th>Wie</th><th>Wat</th></tr><tr><td><p>A</p><p>B<br>C</p></td><td>Dit:<ul><li>een</li><li>twee</li></ul>klaar</td></tr></table>",
        "| Wie | Wat |\n|---|---|\n| A B C | Dit: een; twee klaar |"),
    "cells that span more keep the columns in place": (
        "<table><tr><td colspan=2>A</td><td>B</td></tr><tr><td>1</td><td rowspan=2>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>",
        "| A |  | B |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 |  | 5 |"),
    "lists in lists stay in them": (
        "<ul><li>een<ul><li>diep<ol><li>dieper</li></ol></li></ul></li><li><p>twee</p><p>vervolg</p></li></ul><ol><li>a</li><ul><li>los</li></ul><li>b</li></ol>",
        "- een\n  - diep\n    1. dieper\n- twee\n\n  vervolg\n\n1. a\n   - los\n2. b"),
    "so do the lists of Word": (
        word("een", "·", 1) + word("diep", "o", 2) + word("geteld", "a)", 3) + word("ook geteld", "b)", 3) + word("twee", "·", 1)
        + "<p class=MsoNormal>Tekst</p>" + word("eerst", "a)", 1) + word("dan", "b)", 1) + word("onder", "§", 2),
        "- een\n  - diep\n    1. geteld\n    2. ook geteld\n- twee\n\nTekst\n\n1. eerst\n2. dan\n   - onder"),
    "a page that wraps all in bold keeps its paragraphs": (
        "<b style='font-weight:normal'><p>Een</p><h2>Titel</h2><p>Twee</p></b>", "Een\n\n# Titel\n\nTwee"),
}


def pasting(facts, desk, document):
    """Nothing of it is saved."""
    desk.goto(document)
    desk.locator("section.clause").nth(1).get_by_role("link", name=re.compile("^Schrijven")).click()
    for name, (html, expected) in cases.items():
        with facts.fact(f"pasted: {name}"):
            desk.locator("#tekst").fill("")
            desk.locator("#tekst").evaluate(paste, html)
            found = desk.locator("#tekst").input_value()
            assert found == expected, f"{found!r} instead of {expected!r}"


#: As if it came from the clipboard.
paste = """(field, html) => {
    const data = new DataTransfer();
    data.setData("text/html", html);
    field.focus();
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}"""
