"""An arena of 500 actors with three resources each, rated by 20 people: its page, its file, and one page of ratings."""

import hashlib
import http.client
import os
import secrets
import shutil
import statistics
import tempfile
import time
import urllib.parse
import uuid

from house import Server, token

ACTORS, RESOURCES, RATERS = 500, ["money", "people", "space"], 20
TIMES = 40


def fill(server):
    """The arena with everybody finished but the coordinator; returns its network, itself, its resources and a session."""
    now = int(time.time() * 1000)
    network = server.sql("SELECT id FROM network ORDER BY created_at LIMIT 1")[0][0]
    lead = server.sql(f"SELECT person_id FROM membership WHERE role = 'coordinator' AND network_id = '{network}' LIMIT 1")[0][0]
    others = [row[0] for row in server.sql(
        f"SELECT DISTINCT person_id FROM membership WHERE network_id = '{network}' AND person_id <> '{lead}' LIMIT {RATERS - 1}")]
    arena, rows = str(uuid.uuid4()), ACTORS * len(RESOURCES)
    statements = [f"INSERT INTO arena (id, network_id, issue, held_on, rows_made, created_at, changed_at) VALUES ('{arena}', '{network}', 'Groot', '2026-11-21', {rows}, {now}, {now});"]
    for person in [lead, *others]:
        through = 0 if person == lead else rows
        statements.append(f"INSERT INTO arena_maker (arena_id, person_id, leads, finished_through) VALUES ('{arena}', '{person}', {int(person == lead)}, {through});")
    resources = []
    for number in range(ACTORS):
        actor = str(uuid.uuid4())
        statements.append(f"INSERT INTO arena_actor (id, arena_id, network_id, kind, name, sort, created_at) VALUES ('{actor}', '{arena}', '{network}', 'organisation', 'Organisatie {number}', 'nonprofit', {now});")
        for resource in RESOURCES:
            key = str(uuid.uuid4())
            resources.append(key)
            statements.append(f"INSERT INTO arena_resource (id, arena_id, actor_id, number, resource, has, can_use, willing) VALUES ('{key}', '{arena}', '{actor}', {len(resources)}, '{resource}', 'yes', 'yes', 'unknown');")
            values = ", ".join(f"('{arena}', '{key}', '{person}', {1 + (len(resources) + place) % 4}, {1 + (len(resources) * 3 + place) % 4}, {now})"
                               for place, person in enumerate(others))
            statements.append(f"INSERT INTO arena_rating (arena_id, resource_id, person_id, importance, replaceability, rated_at) VALUES {values};")
    session = secrets.token_urlsafe(18)
    subject = hashlib.sha256(session.encode()).hexdigest()
    statements.append(f"INSERT INTO session (token_hash, person_id, created_at, expires_at) VALUES ('{subject}', '{lead}', {now}, {now + 86_400_000});")
    server.sql("BEGIN;" + "".join(statements) + "COMMIT;")
    server.sql("ANALYZE;")
    return network, arena, resources, session, token("form", subject)


def ask(server, session, method, path, body=None):
    """One request on a line that stays open would measure less; this is what a browser waits for. Returns milliseconds and the size."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.connect()
    began = time.perf_counter()
    connection.request(method, path, body, {"Cookie": f"session={session}", "Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    size = len(answer.read())
    assert answer.status in (200, 303), (path, answer.status)
    return (time.perf_counter() - began) * 1000, size


def measure(binary, engine):
    folder = tempfile.mkdtemp(prefix="samenspel-bench-")
    os.chmod(folder, 0o777)
    server = Server(binary, engine, folder)
    try:
        network, arena, resources, session, form_token = fill(server)
        server.start()
        path = f"/netwerken/{network}/arena/{arena}"
        one = urllib.parse.urlencode({"formulier": form_token, "rij": resources[0], "b-" + resources[0]: "3", "v-" + resources[0]: "2"})
        many = urllib.parse.urlencode([("formulier", form_token)] + [
            pair for key in resources[:40] for pair in (("rij", key), ("b-" + key, "3"), ("v-" + key, "2"))])
        everything = urllib.parse.urlencode({"formulier": form_token, "klaar": "ja"})
        table = []

        def row(what, goal, method, end, body=None):
            times = [ask(server, session, method, path + end, body) for _ in range(TIMES)]
            table.append((what, f"{statistics.median(t for t, _ in times):.1f} ms, {times[-1][1] / 1000:.0f} kB", goal))

        row("one rating", "≤ 10 ms", "POST", "/inschatting", one)
        row("forty ratings", "", "POST", "/inschatting", many)
        row("a page to rate on", "", "GET", "/inschatting")
        ask(server, session, "POST", path + "/inschatting", everything)
        row(f"the page of {ACTORS} actors and {RATERS} raters", "≤ 30 ms", "GET", "")
        row("its file", "", "GET", "/arena.csv")
        row("the differences", "", "GET", "/verschillen")
        return table
    finally:
        if hasattr(server, "process"):
            server.stop()
        elif server.postgres:
            server.postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)
