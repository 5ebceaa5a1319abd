"""10,000 agreements of twelve sections in one network: the register with words, what changed in a hundred pages, and files of ten pages."""

import hashlib
import os
import random
import secrets
import shutil
import statistics
import tempfile
import time
import urllib.parse
import uuid

from arena import ask
from house import Server, request, token

AGREEMENTS, SECTIONS = 10_000, 12
TIMES, FILES = 40, 3
DAY = 86_400_000
#: Words of which some sections hold each: the first all, the last a few.
WORDS = ["overeenkomst", "brochure", "uitleendienst", "vervoer", "kwikstaart"]
SHARES = [1, 3, 20, 500, 5000]
#: What fits on a page of paper, in letters.
PAGE = 3000
LONGEST = 60


def vocabulary(dice):
    return ["".join(dice.choice("bcdfghklmnprstvw") + dice.choice("aeiou") for _ in range(dice.randint(1, 4))) for _ in range(4000)]


def text(dice, words, letters):
    """Paragraphs of sentences; some words are far more common than others."""
    paragraphs, length = [], 0
    while length < letters:
        sentences = [" ".join(words[min(3999, int(dice.expovariate(1 / 400)))] for _ in range(12)).capitalize() + "." for _ in range(6)]
        paragraphs.append(" ".join(sentences))
        length += len(paragraphs[-1])
    return "\n\n".join(paragraphs)[:letters]


class Filling:
    """Statements that put documents into a network, with rows of one table together."""

    def __init__(self, network, person):
        self.network, self.person, self.tables = network, person, {}

    def add(self, table, *values):
        self.tables.setdefault(table, []).append("(" + ", ".join("NULL" if value is None else str(value) if isinstance(value, int) else f"'{value}'" for value in values) + ")")

    def document(self, title, made, bodies, ends=None):
        """A document with its first text; returns its key."""
        key = str(uuid.uuid4())
        self.add("document (id, network_id, kind, scheme, scheme_version, title, language, starts_on, ends_on, had_interests, version, made_by, made_at)",
                 key, self.network, "agreement", "samenwerkingsovereenkomst", 1, title, "nl", "2026-01-01", ends, 1, 1, self.person, made)
        self.version(key, 1, made, bodies)
        return key

    def version(self, document, number, at, bodies):
        self.add("document_version (document_id, number, why, text_hash, written_by, written_at)",
                 document, number, "", hashlib.sha256(f"{document}{number}".encode()).hexdigest(), self.person, at)
        for place, body in enumerate(bodies, 1):
            self.add("clause (document_id, section, version, place, title, body, is_present)", document, f"s{place}", number, place, f"Rubriek {place}", body, 1)

    def signing(self, document, number, decision, parties, now, ends):
        """One of two documents is signed, one of fifty waits for the last of its parties."""
        state = "open" if number % 50 == 0 else "complete"
        key = str(uuid.uuid4())
        self.add("signing (id, network_id, document_id, version, title, language, starts_on, ends_on, text_hash, decision_id, state, last_at, opened_at, completed_at)",
                 key, self.network, document, 1, f"Afspraken {number}", "nl", "2026-01-01", ends, "a" * 64, decision, state, now, now, now if state == "complete" else None)
        for place, (partner, name) in enumerate(parties):
            self.add("signing_party (signing_id, network_id, partner_id, partner_name, needed)", key, self.network, partner, name, 1)
            if state == "complete" or place:
                self.add("signature (id, signing_id, network_id, partner_id, place, needed, signatory_name, name_key, capacity, is_within, way, signed_on, recorded_at)",
                         str(uuid.uuid4()), key, self.network, partner, 1, 1, "An Peeters", "an peeters", "voorzitter", 0, "paper", "2026-01-02", now)

    def statements(self):
        for table, rows in self.tables.items():
            for start in range(0, len(rows), 500):
                yield f"INSERT INTO {table} VALUES " + ", ".join(rows[start:start + 500]) + ";"


def fill(server):
    """Returns the network, the long document, the one of ten pages, a session and a token for its forms."""
    dice, now = random.Random(5), int(time.time() * 1000)
    words = vocabulary(dice)
    network = server.sql("SELECT id FROM network ORDER BY created_at LIMIT 1")[0][0]
    lead, own = server.sql(f"""SELECT person_id, partner_id FROM membership WHERE role = 'coordinator' AND partner_id IS NOT NULL
        AND network_id = '{network}' LIMIT 1""")[0]
    decision = server.sql(f"SELECT id FROM decision WHERE network_id = '{network}' AND outcome = 'taken' ORDER BY number LIMIT 1")[0][0]
    parties = [(own, "Onze partner"), *((row[0], "Een andere partner") for row in server.sql(
        f"SELECT id FROM partner WHERE network_id = '{network}' AND has_voice = 1 AND id <> '{own}' ORDER BY name LIMIT 1"))]
    filling, count = Filling(network, lead), 0
    for number in range(1, AGREEMENTS + 1):
        bodies = []
        for _ in range(SECTIONS):
            count += 1
            some = " ".join(word for word, share in zip(WORDS, SHARES) if count % share == 0)
            bodies.append(f"{text(dice, words, 400)} {some}.")
        made = now - (AGREEMENTS - number) * 300_000 - DAY
        ends = [None, "2027-01-31", "2099-12-31"][number % 3]
        document = filling.document(f"Afspraken {number}", made, bodies, ends)
        if number % 2 == 0:
            filling.signing(document, number, decision, parties, made, ends)
    # A hundred pages of which one sentence in ten was changed.
    first = [text(dice, words, 10 * PAGE // 4) for _ in range(40)]
    second = [". ".join(f"{sentence} anders" if place % 10 == 0 else sentence for place, sentence in enumerate(body.split(". "))) for body in first]
    long = filling.document("Honderd bladzijden", now, first)
    filling.version(long, 2, now, second)
    paper = filling.document("Tien bladzijden", now, [text(dice, words, 10 * PAGE // SECTIONS) for _ in range(SECTIONS)])
    session = secrets.token_urlsafe(18)
    subject = hashlib.sha256(session.encode()).hexdigest()
    server.sql("BEGIN;" + "".join(filling.statements()) + f"UPDATE document SET version = 2 WHERE id = '{long}';"
               f"INSERT INTO session (token_hash, person_id, created_at, expires_at) VALUES ('{subject}', '{lead}', {now}, {now + DAY});COMMIT;")
    server.sql("ANALYZE;")
    return network, long, paper, session, token("form", subject)


def make(server, session, form_token, path, document, kind):
    """Seconds until a file is there, in each of three languages; None where the installation cannot make it."""
    status, page = request(server, path, {"Cookie": f"session={session}"})
    if status != 200 or f'value="{kind}"'.encode() not in page:
        return None
    times = []
    for language in ("nl", "en", "fr")[:FILES]:
        fields = {"formulier": form_token, "soort": kind, "taal": language, "versie": "1"}
        began = time.perf_counter()
        ask(server, session, "POST", path, urllib.parse.urlencode(fields))
        state = "waiting"
        while state in ("waiting", "running") and time.perf_counter() - began < LONGEST:
            time.sleep(0.02)
            state = server.sql(f"SELECT state FROM export_job WHERE document_id = '{document}' AND format = '{kind}' AND language = '{language}'")[0][0]
        assert state == "done", (kind, language, state)
        times.append(time.perf_counter() - began)
    return times


def measure(binary, engine):
    folder = tempfile.mkdtemp(prefix="samenspel-bench-")
    os.chmod(folder, 0o777)
    server = Server(binary, engine, folder)
    try:
        network, long, paper, session, form_token = fill(server)
        server.start()
        documents = f"/netwerken/{network}/documenten"
        table = []

        def row(what, goal, address):
            times = [ask(server, session, "GET", address) for _ in range(TIMES)]
            table.append((what, f"{statistics.median(t for t, _ in times):.1f} ms, {times[-1][1] / 1000:.0f} kB", goal))

        for word, share in zip(WORDS, SHARES):
            row(f"a word in {AGREEMENTS * SECTIONS // share} of {AGREEMENTS * SECTIONS} sections", "≤ 50 ms", f"/overeenkomsten?q={word}")
        row("the newest", "≤ 50 ms", "/overeenkomsten")
        row("signed, with two words", "≤ 50 ms", "/overeenkomsten?q=brochure+uitleendienst&staat=signed")
        row("being signed", "≤ 50 ms", "/overeenkomsten?staat=signing")
        row("over within six months", "≤ 50 ms", "/overeenkomsten?loopt=af")
        row("what waits for one's own partner", "", "/overeenkomsten?wacht=ja")
        row("found everywhere", "", "/zoeken?q=kwikstaart")
        row("a document of a hundred pages", "", f"{documents}/{long}")
        row("what changed in a hundred pages", "≤ 200 ms", f"{documents}/{long}/verschil?van=1&naar=2")
        for kind in ("pdf", "docx", "odt"):
            times = make(server, session, form_token, f"{documents}/{paper}/uitvoer", paper, kind)
            figure = "cannot be made here" if times is None else f"{statistics.median(times):.2f} s"
            table.append((f"ten pages as {kind.upper()}", figure, "≤ 2 s"))
        return table
    finally:
        if hasattr(server, "process"):
            server.stop()
        elif server.postgres:
            server.postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)
