"""A hundred thousand answers from a file: by command as text and as spreadsheet, and on the page in its two steps."""

import hashlib
import html
import http.client
import os
import random
import re
import secrets
import shutil
import subprocess
import tempfile
import time
import urllib.parse
import uuid
import zipfile
from pathlib import Path

from house import Server, token

ROWS = 100_000
KEYS = [f"{group}.{item}" for group in range(1, 11) for item in range(1, 4)]


def make_round(server, mode):
    """An open round that takes answers; returns its key and its network's."""
    key, now = str(uuid.uuid4()), int(time.time() * 1000)
    network = server.sql("SELECT id FROM network ORDER BY created_at LIMIT 1")[0][0]
    server.sql(f"""INSERT INTO round (id, network_id, instrument_key, instrument_version, form, name, purpose, moment, mode, smallest_group,
        now_label, invitation_text, closes_at, opened_at, created_at) VALUES ('{key}', '{network}', 'quickscan', 1, 'full', 'Meting', '',
        'free', '{mode}', 5, 'nu', '', {now + 86_400_000}, {now}, {now});""")
    return key, network


def rows():
    dice = random.Random(9)
    return [[dice.choice("1234455x") for _ in KEYS] for _ in range(ROWS)]


def write_files(folder):
    """The same answers as CSV and as XLSX."""
    answers = rows()
    text, workbook = Path(folder, "answers.csv"), Path(folder, "answers.xlsx")
    text.write_text("\n".join(";".join(row) for row in [KEYS, *answers]))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(workbook, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", f"<workbook xmlns:r='{kind}'><sheets><sheet name='Blad' r:id='r1'/></sheets></workbook>")
        archive.writestr("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as part:
            part.write(b"<worksheet><sheetData>")
            for number, row in enumerate([KEYS, *answers], 1):
                part.write(f"<row r='{number}'>".encode())
                for place, cell in enumerate(row):
                    name = ("A" if place >= 26 else "") + chr(65 + place % 26)
                    whole = f"<c r='{name}{number}'><v>{cell}</v></c>" if cell.isdigit() else f"<c r='{name}{number}' t='str'><v>{cell}</v></c>"
                    part.write(whole.encode())
                part.write(b"</row>")
            part.write(b"</sheetData></worksheet>")
    return text, workbook


def by_command(server, file, mode, *more):
    key, _ = make_round(server, mode)
    began = time.perf_counter()
    subprocess.run([server.binary, "import-answers", str(file), "--round", key, *more], env=server.environment, check=True,
                   stdout=subprocess.DEVNULL)
    seconds = time.perf_counter() - began
    assert server.confirmed(key) == (0 if more else ROWS)
    return seconds


def post(server, path, body, kind, session):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=300)
    connection.request("POST", path, body, {"Content-Type": kind, "Cookie": f"session={session}"})
    answer = connection.getresponse()
    return answer.status, answer.read()


def by_page(server, file, mode):
    """Seconds of the look and of bringing in, the size of the page between, and the most memory."""
    key, network = make_round(server, mode)
    session, now = secrets.token_urlsafe(18), int(time.time() * 1000)
    subject = hashlib.sha256(session.encode()).hexdigest()
    person = server.sql(f"SELECT person_id FROM membership WHERE role = 'coordinator' AND network_id = '{network}' LIMIT 1")[0][0]
    server.sql(f"INSERT INTO session (token_hash, person_id, created_at, expires_at) VALUES ('{subject}', '{person}', {now}, {now + 86_400_000});")
    path = f"/netwerken/{network}/metingen/{key}/inbrengen"
    head = (f"--grens\r\nContent-Disposition: form-data; name=\"formulier\"\r\n\r\n{token('form', subject)}\r\n--grens\r\n"
            "Content-Disposition: form-data; name=\"bestand\"; filename=\"a\"\r\n\r\n").encode()
    began = time.perf_counter()
    status, page = post(server, path + "/voorbeeld", head + file.read_bytes() + b"\r\n--grens--\r\n", "multipart/form-data; boundary=grens", session)
    looked = time.perf_counter() - began
    assert status == 200, status
    content = re.search(r'name="inhoud" value="([^"]*)"', page.decode())[1]
    form = urllib.parse.urlencode({"formulier": token("form", subject), "inhoud": html.unescape(content)})
    began = time.perf_counter()
    status, _ = post(server, path, form, "application/x-www-form-urlencoded", session)
    brought = time.perf_counter() - began
    assert status == 303 and server.confirmed(key) == ROWS, status
    return looked, brought, len(page) / 1e6, server.memory()


def measure(binary, engine):
    folder = tempfile.mkdtemp(prefix="samenspel-bench-")
    os.chmod(folder, 0o777)
    server = Server(binary, engine, folder)
    try:
        text, workbook = write_files(folder)
        done = [
            (f"{ROWS} answers, dry run, CSV", f"{by_command(server, text, 'open', '--dry-run'):.1f} s", ""),
            (f"{ROWS} answers, dry run, XLSX", f"{by_command(server, workbook, 'open', '--dry-run'):.1f} s", ""),
            (f"{ROWS} answers, command, CSV, open", f"{by_command(server, text, 'open'):.1f} s", "≤ 10 s"),
            (f"{ROWS} answers, command, XLSX, confidential", f"{by_command(server, workbook, 'confidential'):.1f} s", "≤ 10 s"),
            (f"{ROWS} answers, command, CSV, anonymous", f"{by_command(server, text, 'anonymous'):.1f} s", "≤ 10 s"),
        ]
        server.start()
        looked, brought, size, memory = by_page(server, text, "confidential")
        return done + [
            (f"{ROWS} answers, page, the look", f"{looked:.1f} s", "≤ 10 s"),
            (f"{ROWS} answers, page, bringing in", f"{brought:.1f} s", "≤ 10 s"),
            ("the page between them", f"{size:.1f} MB", ""),
            ("memory afterwards", f"{memory:.0f} MB", ""),
        ]
    finally:
        if hasattr(server, "process"):
            server.stop()
        elif server.postgres:
            server.postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)
