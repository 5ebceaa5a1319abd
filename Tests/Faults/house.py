"""One Samenspel in a process of its own, with rounds that are open and people who answer."""

import base64
import hashlib
import hmac
import http.client
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import uuid

from postgres import Postgres, free_port

root = pathlib.Path(__file__).resolve().parents[2]
binary = root / ".build/debug/samenspel"
secret = "a secret for the tests of faults only"
key = hashlib.sha256(secret.encode()).digest()
modes = ["open", "confidential", "anonymous"]


def token(purpose, subject):
    return base64.urlsafe_b64encode(hmac.digest(key, f"{purpose}:{subject}".encode(), "sha256")[:18]).decode().rstrip("=")


class House:
    """`prefix` stands before the command: strace or faketime."""

    def __init__(self, engine, data=None):
        self.engine = engine
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="samenspel-faults."))
        os.chmod(self.folder, 0o777)
        self.postgres = Postgres(self.folder) if engine == "postgresql" else None
        self.data = data or self.folder / "data"
        self.port, self.process = free_port(), None
        names = ("PATH", "HOME", "LANG", "LD_LIBRARY_PATH")
        self.environment = {name: os.environ[name] for name in names if name in os.environ} | {
            "SECRET": secret, "DATA_DIR": str(self.data), "PUBLIC_DIR": str(root / "Public"), "LOG_LEVEL": "critical",
            "DATABASE_URL": self.postgres.url if self.postgres else ""}

    def __enter__(self):
        self.run("migrate")
        self.network = str(uuid.uuid4())
        self.sql(f"""INSERT INTO network (id, name, kind, issue, target_group, working_area, created_at)
            VALUES ('{self.network}', 'Netwerk', 'other', '', '', '', 0);""")
        return self

    def __exit__(self, *problem):
        self.kill()
        if self.postgres:
            try:
                self.postgres.signal(signal.SIGCONT)
            except (OSError, ValueError, IndexError):
                pass  # It is not there any more.
            self.postgres.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *words, check=True):
        return subprocess.run([binary, *words], env=self.environment, check=check, capture_output=True, text=True)

    def start(self, prefix=(), wait=60):
        """Starts serving; how long it took until the first page, in seconds."""
        began = time.perf_counter()
        log = open(self.folder / "log", "a")
        self.process = subprocess.Popen([*prefix, binary, "serve", "--port", str(self.port)], env=self.environment,
                                        stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)
        while time.perf_counter() - began < wait:
            try:
                if self.get("/health")[0] == 200:
                    return time.perf_counter() - began
            except OSError:
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.005)
        raise AssertionError("it does not serve: " + (self.folder / "log").read_text()[-2000:])

    def kill(self):
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def sql(self, text):
        if self.postgres:
            return self.postgres.sql(text)
        with sqlite3.connect(self.data / "samenspel.sqlite", timeout=60) as db:
            return db.execute(text).fetchall() if text.lstrip().upper().startswith("SELECT") else db.executescript(text) and []

    def round(self, mode, people):
        """An open round with so many guests; their links."""
        identity, now, links, rows = str(uuid.uuid4()), int(time.time() * 1000), [], []
        self.sql(f"""INSERT INTO round (id, network_id, instrument_key, instrument_version, form, name, purpose, moment, mode, smallest_group,
            now_label, invitation_text, closes_at, opened_at, created_at, invited_people) VALUES ('{identity}', '{self.network}', 'quickscan', 1,
            'full', 'Meting', '', 'free', '{mode}', 5, 'nu', '', {now + 30 * 86_400_000}, {now}, {now}, {people});""")
        for number in range(people):
            invitation = str(uuid.uuid4())
            links.append(token("invitation", invitation))
            rows.append(f"('{invitation}', '{identity}', '{mode}', 'Gast {number}', 'nl', '{hashlib.sha256(links[-1].encode()).hexdigest()}', 0)")
        head = "INSERT INTO invitation (id, round_id, mode, guest_name, language, token_hash, used) VALUES "
        self.sql("BEGIN;" + "".join(head + ", ".join(rows[at:at + 500]) + ";" for at in range(0, len(rows), 500)) + "COMMIT;")
        return links

    def answers(self):
        """Every sheet that is kept, as text."""
        column = "encode(answers, 'hex')" if self.postgres else "hex(answers)"
        return [row[0].lower() for row in self.sql(f"SELECT {column} FROM response")]

    def get(self, path, timeout=30):
        return self.request("GET", path, timeout=timeout)

    def answer(self, link, number, timeout=30):
        """Hands in the sheet of that number; status, place to go and page."""
        return self.request("POST", f"/a/{link}", form(link, number), timeout)

    def request(self, method, path, body=None, timeout=30):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            headers = {"Content-Type": "application/x-www-form-urlencoded"} if body is not None else {}
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.getheader("Location", ""), answer.read().decode(errors="replace")
        except http.client.HTTPException as problem:
            raise OSError(str(problem)) from problem
        finally:
            connection.close()

    def memory(self):
        return int(pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def digits(number):
    """Thirty answers from 1 to 5 that no other number has."""
    return [1 + number // 5 ** place % 5 for place in range(30)]


def sheet(number):
    return "".join(f"{digit:02x}" for digit in digits(number))


def form(link, number):
    places = [f"n{group}.{item}" for group in range(1, 11) for item in range(1, 4)]
    return f"formulier={token('form', '/a/' + link)}&" + "&".join(f"{name}={digit}" for name, digit in zip(places, digits(number)))
