"""A Samenspel to measure: built, filled with the demo, served on a free port, with a PostgreSQL of its own where asked."""

import base64
import hashlib
import hmac
import http.client
import json
import os
import socket
import sqlite3
import subprocess
import time
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECRET = "a secret for measuring, of some length"
KEY = hashlib.sha256(SECRET.encode()).digest()
INVITED = 60_000


def token(purpose, subject):
    return base64.urlsafe_b64encode(hmac.digest(KEY, f"{purpose}:{subject}".encode(), "sha256")[:18]).decode().rstrip("=")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Postgres:
    """A private server on a free loopback port, stopped at the end."""

    def __init__(self, folder):
        self.folder, self.port = Path(folder, "pg"), free_port()
        self.bin = max(Path("/usr/lib/postgresql").iterdir()) / "bin"
        self.run("initdb", "-D", str(self.folder), "-A", "trust", "-U", "postgres")
        self.run("pg_ctl", "-D", str(self.folder), "-w", "-l", str(self.folder / "log"), "-o",
                 f"-p {self.port} -h 127.0.0.1 -k {folder}", "start")
        self.url = f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def run(self, program, *words):
        prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        subprocess.run([*prefix, str(self.bin / program), *words], check=True, stdout=subprocess.DEVNULL)

    def stop(self):
        self.run("pg_ctl", "-D", str(self.folder), "-m", "fast", "stop")


class Server:
    """One Samenspel with its database."""

    def __init__(self, binary, engine, folder):
        self.binary, self.engine, self.folder, self.port = binary, engine, folder, free_port()
        self.postgres = Postgres(folder) if engine == "postgresql" else None
        url = self.postgres.url if self.postgres else ""
        self.environment = {**os.environ, "SECRET": SECRET, "DATA_DIR": str(Path(folder, "data")), "DATABASE_URL": url,
                            "PUBLIC_DIR": str(ROOT / "Public"), "LOG_LEVEL": "error"}
        options = ["--database", url] if url else []
        subprocess.run([binary, "demo", "--fill-only", "--data", str(Path(folder, "data")), *options],
                       env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def start(self):
        began = time.perf_counter()
        self.process = subprocess.Popen([self.binary, "serve", "--port", str(self.port)], env=self.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while True:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
                connection.request("GET", "/")
                connection.getresponse().read()
                return (time.perf_counter() - began) * 1000
            except OSError:
                time.sleep(0.002)

    def stop(self):
        self.process.terminate()
        self.process.wait()
        if self.postgres:
            self.postgres.stop()

    def memory(self):
        return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    def cpu(self):
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def sql(self, text):
        if self.postgres:
            done = subprocess.run(["psql", "-qAt", "-F", "\t", self.postgres.url], input=text, text=True, capture_output=True, check=True)
            return [line.split("\t") for line in done.stdout.splitlines()]
        with sqlite3.connect(Path(self.folder, "data", "samenspel.sqlite"), timeout=20) as db:
            return db.execute(text).fetchall() if text.lstrip().upper().startswith("SELECT") else db.executescript(text) and []

    def invite(self, count=INVITED):
        """A round that is open, anonymous and large; returns its key and its links."""
        now = int(time.time() * 1000)
        round_id = str(uuid.uuid4())
        network = self.sql("SELECT id FROM network ORDER BY created_at LIMIT 1")[0][0]
        self.sql(f"""INSERT INTO round (id, network_id, instrument_key, instrument_version, form, name, purpose, moment, mode, smallest_group,
            now_label, invitation_text, closes_at, opened_at, created_at) VALUES ('{round_id}', '{network}', 'quickscan', 1, 'full', 'Meting', '',
            'free', 'anonymous', 5, 'nu', '', {now + 86_400_000}, {now}, {now});""")
        rows, links = [], []
        for number in range(count):
            identity = str(uuid.uuid4())
            link = token("invitation", identity)
            links.append(link)
            rows.append(f"('{identity}', '{round_id}', 'anonymous', 'Gast {number}', 'nl', '{hashlib.sha256(link.encode()).hexdigest()}', 0)")
        head = "INSERT INTO invitation (id, round_id, mode, guest_name, language, token_hash, used) VALUES "
        self.sql("BEGIN;" + "".join(head + ", ".join(rows[start:start + 1000]) + ";" for start in range(0, len(rows), 1000)) + "COMMIT;")
        self.sql("ANALYZE;")
        return round_id, links

    def confirmed(self, round_id):
        return int(self.sql(f"SELECT count(*) FROM response WHERE round_id = '{round_id}'")[0][0])


def wrk(server, folder, requests, seconds, clients, headers=None):
    """Runs wrk over a list of requests, each once; returns its own figures and how many were confirmed by 2xx or 3xx."""
    Path(folder, "requests").write_text("\n".join(requests))
    Path(folder, "load.lua").write_text("""
        local lines, place = {}, 0
        for line in io.lines("%s") do lines[#lines + 1] = line end
        request = function()
            place = place %% #lines + 1
            local method, path, body = lines[place]:match("^(%%S+) (%%S+) ?(.*)$")
            return wrk.format(method, path, {["Content-Type"] = "application/x-www-form-urlencoded"%s}, body)
        end
        done = function(summary, latency)
            io.write(string.format('\\n{"requests": %%d, "seconds": %%f, "errors": %%d, "p50": %%f, "p99": %%f}\\n', summary.requests,
                summary.duration / 1e6, summary.errors.status + summary.errors.timeout + summary.errors.read, latency:percentile(50) / 1000,
                latency:percentile(99) / 1000))
        end""" % (Path(folder, "requests"), "".join(f', ["{name}"] = "{value}"' for name, value in (headers or {}).items())))
    out = subprocess.run(["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "-s", str(Path(folder, "load.lua")), f"http://127.0.0.1:{server.port}"],
                         capture_output=True, text=True, check=True).stdout
    return json.loads(out.strip().splitlines()[-1])


def request(server, path, headers=None):
    """One request; its status and body."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=120)
    connection.request("GET", path, headers=headers or {})
    answer = connection.getresponse()
    return answer.status, answer.read()
