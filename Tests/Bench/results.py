"""A round of a million answers: what its results cost, beside what numpy and DuckDB need for the same question."""

import hashlib
import os
import random
import resource
import secrets
import sqlite3
import statistics
import time
import uuid
from pathlib import Path

from house import request, wrk

ITEMS, GROUPS, STEPS = 30, 10, 5
MILLION = 1_000_000


def make_round(db, network, mode, closed):
    """A round in the network; returns its key."""
    key, now = str(uuid.uuid4()), int(time.time() * 1000)
    db.execute(
        """INSERT INTO round (id, network_id, instrument_key, instrument_version, form, name, purpose, moment, mode, smallest_group, breakdown,
            now_label, invitation_text, closes_at, opened_at, closed_at, created_at)
        VALUES (?, ?, 'quickscan', 1, 'full', ?, '', 'free', ?, 5, 'none', 'nu', '', ?, ?, ?, ?)""",
        (key, network, f"Meting {mode}", mode, now + 86_400_000, now - 2000, now - 1000 if closed else None, now - 3000))
    return key


def fill_anonymous(db, network, count):
    """A closed anonymous round; nothing has been counted of it yet."""
    key = make_round(db, network, "anonymous", closed=True)
    dice = random.Random(7)
    sheets = [bytes(dice.choice((1, 2, 3, 4, 4, 5, 5, 255)) for _ in range(ITEMS)) for _ in range(20_000)]
    rows = ((str(uuid.UUID(int=(place << 104) | dice.getrandbits(104))), key, sheets[place % len(sheets)]) for place in range(count))
    db.executemany("INSERT INTO response (id, round_id, mode, answers, priorities) VALUES (?, ?, 'anonymous', ?, x'')", rows)
    return key


def fill_open(db, network, count):
    """A closed open round whose people all have a name."""
    key = make_round(db, network, "open", closed=True)
    dice = random.Random(8)
    now = int(time.time() * 1000)
    people = [(str(uuid.UUID(int=dice.getrandbits(128))), f"Gast {place}") for place in range(count)]
    db.executemany(
        "INSERT INTO invitation (id, round_id, mode, guest_name, language, token_hash, used, answered_at) VALUES (?, ?, 'open', ?, 'nl', ?, 1, ?)",
        ((person, key, name, person, now) for person, name in people))
    db.executemany(
        "INSERT INTO response (id, round_id, mode, invitation_id, answered_at, answers, priorities) VALUES (?, ?, 'open', ?, ?, ?, x'')",
        ((str(uuid.UUID(int=dice.getrandbits(128))), key, person, now, bytes(dice.randint(1, STEPS) for _ in range(ITEMS))) for person, _ in people))
    return key


def sign_in(db):
    """A session of the demo's coordinator; returns its cookie."""
    token, now = secrets.token_urlsafe(18), int(time.time() * 1000)
    person = db.execute("SELECT person_id FROM membership WHERE role = 'coordinator' ORDER BY started_at LIMIT 1").fetchone()[0]
    db.execute("INSERT INTO session (token_hash, person_id, created_at, expires_at) VALUES (?, ?, ?, ?)",
               (hashlib.sha256(token.encode()).hexdigest(), person, now, now + 86_400_000))
    return {"Cookie": f"session={token}"}


def with_numpy(path, key):
    """Histograms of all items and means of all domains, rows read from the same file: milliseconds, reading and counting."""
    try:
        import numpy
    except ImportError:
        return None
    began = time.perf_counter()
    with sqlite3.connect(path) as db:
        data = b"".join(row[0] for row in db.execute("SELECT answers FROM response WHERE round_id = ?", (key,)))
    read = time.perf_counter()
    table = numpy.frombuffer(data, dtype=numpy.uint8).reshape(-1, ITEMS)
    for item in range(ITEMS):
        numpy.bincount(table[:, item], minlength=256)
    for group in range(GROUPS):
        part = table[:, 3 * group:3 * group + 3]
        given = (part >= 1) & (part <= STEPS)
        count = given.sum(axis=1)
        valid = count >= 2
        scores = (part * given).sum(axis=1, dtype=numpy.int64)[valid] / count[valid]
        numpy.bincount(numpy.floor(scores + 0.5).astype(numpy.int64), minlength=6)
        scores.mean()
    return (read - began) * 1000, (time.perf_counter() - read) * 1000


def with_duckdb(path, key):
    """Histograms of all items in DuckDB, thirty columns in its own memory: milliseconds."""
    try:
        import duckdb
        import numpy
    except ImportError:
        return None
    with sqlite3.connect(path) as db:
        data = b"".join(row[0] for row in db.execute("SELECT answers FROM response WHERE round_id = ?", (key,)))
    table = numpy.frombuffer(data, dtype=numpy.uint8).reshape(-1, ITEMS)
    columns = {f"i{item}": numpy.ascontiguousarray(table[:, item]) for item in range(ITEMS)}
    with duckdb.connect() as memory:
        memory.register("answers", columns)
        memory.execute("CREATE TABLE kept AS SELECT * FROM answers")
        began = time.perf_counter()
        memory.execute("SELECT " + ", ".join(f"histogram(i{item})" for item in range(ITEMS)) + " FROM kept").fetchall()
        return (time.perf_counter() - began) * 1000


def median_page(server, path, headers, count=50):
    times = []
    for _ in range(count):
        began = time.perf_counter()
        status, _ = request(server, path, headers)
        times.append((time.perf_counter() - began) * 1000)
        assert status == 200, f"{path}: {status}"
    return statistics.median(times)


def measure(server, folder):
    """On SQLite. Rows: what, reached, goal."""
    database = Path(server.folder, "data", "samenspel.sqlite")
    with sqlite3.connect(database, timeout=60) as db:
        network = db.execute("SELECT id FROM network ORDER BY created_at LIMIT 1").fetchone()[0]
        headers = sign_in(db)
    few = submissions(server, folder)
    with sqlite3.connect(database, timeout=60) as db:
        large = fill_anonymous(db, network, MILLION)
        named = fill_open(db, network, 100_000)
    many = submissions(server, folder)
    results = f"/netwerken/{network}/metingen/{large}/resultaten"
    began = time.perf_counter()
    request(server, results, headers)
    counted = (time.perf_counter() - began) * 1000
    kept = median_page(server, results, headers)
    peak = memory_peak(server)
    began = time.perf_counter()
    status, csv = request(server, f"/netwerken/{network}/metingen/{named}/antwoorden.csv", headers)
    csv_seconds = time.perf_counter() - began
    grown = memory_peak(server) - peak
    cpu = server.cpu()
    load = wrk(server, folder, [f"GET /netwerken/{network}/metingen"], 6, 64, headers)
    page_cpu = (server.cpu() - cpu) / load["requests"] * 1e6
    numpy, duckdb = with_numpy(database, large), with_duckdb(database, large)
    return [
        ("results of 1,000,000 answers, from kept counts", f"{kept:.1f} ms", "≤ 20 ms"),
        ("the same, counted from the rows and kept", f"{counted:.0f} ms", "≤ 150 ms"),
        ("… numpy: reading the rows + counting", f"{numpy[0]:.0f} + {numpy[1]:.0f} ms" if numpy else "not installed", ""),
        ("… DuckDB: histograms only, in memory", f"{duckdb:.0f} ms" if duckdb else "not installed", ""),
        ("submission, CPU: at 10 stored / at 1,000,000", f"{few:.3f} / {many:.3f} ms = {many / few:.2f}", "≤ 1.1"),
        (f"CSV of 100,000 × 30 ({status}, {len(csv) / 1e6:.0f} MB)", f"{csv_seconds:.2f} s, + {grown:.0f} MB", "≤ 1 s, constant"),
        ("signed-in page, CPU a request, 64 connections", f"{page_cpu:.0f} µs", "≤ 150 µs"),
        ("signed-in page, p50 / p99", f"{load['p50']:.2f} / {load['p99']:.2f} ms", "p99 ≤ 5 ms"),
        ("memory at its peak", f"{memory_peak(server):.0f} MB", "≤ 120 MB"),
    ]


def submissions(server, folder):
    """CPU of one confirmed submission, in ms."""
    from answering import ANSWERS, posts
    round_id, links = server.invite(20_000)
    cpu = server.cpu()
    wrk(server, folder, posts(links, ANSWERS), 3, 64)
    return (server.cpu() - cpu) / max(1, server.confirmed(round_id)) * 1000


def memory_peak(server):
    """The most memory the server ever had, in MB."""
    for line in Path(f"/proc/{server.process.pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1000
    return float(resource.RLIM_INFINITY) if os.name != "posix" else 0.0
