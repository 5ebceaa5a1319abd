"""100,000 decisions in one network and an open one on which 500 partners have a voice: the register, its page, and taking a position."""

import hashlib
import os
import secrets
import shutil
import statistics
import tempfile
import time
import urllib.parse
import uuid

from arena import ask
from house import Server, token

DECISIONS, PARTNERS = 100_000, 500
TIMES = 40
DAY = 86_400_000
#: Words of which some decisions hold each: the first all, the last a few.
WORDS = ["voorstel", "brochure", "uitleendienst", "vervoer", "kwikstaart"]
SHARES = [1, 3, 20, 500, 20_000]


def decision(network, person, number, now):
    """One decision that was closed or withdrawn, as a row."""
    moment = now - (DECISIONS - number) * 300_000 - DAY
    words = " ".join(word for word, share in zip(WORDS, SHARES) if number % share == 0)
    state, outcome = [("closed", "'taken'"), ("closed", "'taken'"), ("closed", "'objection'"), ("withdrawn", "NULL")][number % 4]
    way = ["consent", "gradients", "unanimity", "majority"][number // 4 % 4]
    return (f"('{uuid.uuid4()}', '{network}', {number}, '{state}', 'network', 'Besluit {number} {words}', 'Waarover het gaat', '', '', '{way}', "
            f"'named', 0, 'half', 'notBound', 'agree', '2026-01-01', 1, 0, {moment}, 1, '{person}', {moment - DAY}, {moment - DAY}, {moment}, {moment}, {outcome})")


HEAD = """INSERT INTO decision (id, network_id, number, state, level, title, body, reason, occasion, way, ballot, is_hidden, quorum, silence, needs,
    closes_on, text_number, turn, last_at, version, proposed_by, proposed_at, opened_at, closes_at, closed_at, outcome) VALUES """


def fill(server):
    """Returns the network, the open decision, the partner of who leads it, a session and a token for its forms."""
    now = int(time.time() * 1000)
    network = server.sql("SELECT id FROM network ORDER BY created_at LIMIT 1")[0][0]
    lead, own = server.sql(f"""SELECT person_id, partner_id FROM membership WHERE role = 'coordinator' AND partner_id IS NOT NULL
        AND network_id = '{network}' LIMIT 1""")[0]
    first = int(server.sql(f"SELECT COALESCE(max(number), 0) FROM decision WHERE network_id = '{network}'")[0][0])
    rows = [decision(network, lead, first + number, now) for number in range(1, DECISIONS + 1)]
    statements = [HEAD + ", ".join(rows[start:start + 1000]) + ";" for start in range(0, len(rows), 1000)]
    # Some wait for a body at home.
    statements.append(f"""INSERT INTO decision_voice (decision_id, network_id, partner_id, name, standing)
        SELECT id, network_id, '{own}', 'Partner', CASE WHEN number % 3 = 0 THEN 'silent' ELSE 'spoke' END FROM decision
        WHERE network_id = '{network}' AND number > {first} AND number % 8 = 0;""")
    statements.append(f"""INSERT INTO ratification (id, decision_id, network_id, partner_id, place, body, body_name, asked_at)
        SELECT 'r' || id, id, network_id, '{own}', 1, 'board', '', {now} FROM decision
        WHERE network_id = '{network}' AND number > {first} AND number % 2000 = 0 AND outcome = 'taken';""")
    one = str(uuid.uuid4())
    statements.append(HEAD + f"""('{one}', '{network}', {first + DECISIONS + 1}, 'open', 'network', 'Een groot voorstel', 'Waarover het gaat', '', '',
        'consent', 'named', 0, 'half', 'notBound', 'agree', '2099-01-01', 1, {PARTNERS}, {now}, 1, '{lead}', {now}, {now}, {now + 300 * DAY}, NULL, NULL);""")
    statements.append(f"INSERT INTO proposal_text (decision_id, number, title, body, reason, written_at) VALUES ('{one}', 1, 'Een groot voorstel', 'Waarover het gaat', '', {now});")
    statements.append(f"INSERT INTO decision_voice (decision_id, network_id, partner_id, name) VALUES ('{one}', '{network}', '{own}', 'Onze partner');")
    for number in range(1, PARTNERS):
        partner = str(uuid.uuid4())
        statements.append(f"""INSERT INTO partner (id, network_id, kind, name, part_of, sort, has_voice, created_at)
            VALUES ('{partner}', '{network}', 'organisation', 'Organisatie {number}', '', 'nonprofit', 1, {now});""")
        statements.append(f"INSERT INTO decision_voice (decision_id, network_id, partner_id, name) VALUES ('{one}', '{network}', '{partner}', 'Organisatie {number}');")
        if number % 5:
            statements.append(f"""INSERT INTO position (id, decision_id, partner_id, turn, text_number, stance, reason, is_personal, is_within,
                held_subject, by_link, given_at) VALUES ('{uuid.uuid4()}', '{one}', '{partner}', {number}, 1, 'consent', '', 0, 0, '', 0, {now});""")
    session = secrets.token_urlsafe(18)
    subject = hashlib.sha256(session.encode()).hexdigest()
    statements.append(f"INSERT INTO session (token_hash, person_id, created_at, expires_at) VALUES ('{subject}', '{lead}', {now}, {now + DAY});")
    server.sql("BEGIN;" + "".join(statements) + "COMMIT;")
    server.sql("ANALYZE;")
    return network, one, own, session, token("form", subject)


def measure(binary, engine):
    folder = tempfile.mkdtemp(prefix="samenspel-bench-")
    os.chmod(folder, 0o777)
    server = Server(binary, engine, folder)
    try:
        network, one, own, session, form_token = fill(server)
        server.start()
        path = f"/netwerken/{network}/besluiten/{one}"
        table = []

        def row(what, goal, method, address, bodies=(None,)):
            times = [ask(server, session, method, address, bodies[number % len(bodies)]) for number in range(TIMES)]
            table.append((what, f"{statistics.median(t for t, _ in times):.1f} ms, {times[-1][1] / 1000:.0f} kB", goal))

        for word, share in zip(WORDS, SHARES):
            row(f"a word in {DECISIONS // share} of {DECISIONS} decisions", "≤ 50 ms", "GET", f"/besluiten?q={word}")
        row("the newest", "≤ 50 ms", "GET", "/besluiten")
        row("still to be ratified", "≤ 50 ms", "GET", "/besluiten?staat=waiting")
        row("withdrawn, in a year, with a word", "≤ 50 ms", "GET", "/besluiten?q=brochure&staat=withdrawn&jaar=2026")
        row("what waits for one's own partner", "", "GET", "/besluiten?wacht=ja")
        row("found everywhere", "", "GET", "/zoeken?q=kwikstaart")
        row(f"the page of a decision with {PARTNERS} partners", "≤ 20 ms", "GET", path)
        said = [urllib.parse.urlencode({"formulier": form_token, "namens": own, "standpunt": stance, "reden": "Op tijd klaar", "gelezen": "1"})
                for stance in ("consent", "concern")]
        row("taking a position", "≤ 10 ms", "POST", path + "/standpunt", said)
        return table
    finally:
        if hasattr(server, "process"):
            server.stop()
        elif server.postgres:
            server.postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)
