"""A room: how soon the last of many listeners hears of one answer, what a listener costs, and what a thousand votes a second do."""

import hashlib
import http.client
import json
import resource
import select
import shutil
import socket
import statistics
import subprocess
import tempfile
import threading
import time
import uuid
from pathlib import Path

from house import Server, token, wrk

CODE, SEATS, ITEMS = "BCDFGH", 1000, 30
FORM = token("form", "/k/" + CODE)


def open_room(server):
    """A round that is open, with a room that runs and seats in it; gives the secrets of the seats."""
    now = int(time.time() * 1000)
    round_id, room_id = str(uuid.uuid4()), str(uuid.uuid4())
    network = server.sql("SELECT id FROM network ORDER BY created_at LIMIT 1")[0][0]
    server.sql(f"""INSERT INTO round (id, network_id, instrument_key, instrument_version, form, name, purpose, moment, mode, smallest_group,
        now_label, invitation_text, closes_at, opened_at, created_at) VALUES ('{round_id}', '{network}', 'quickscan', 1, 'full', 'Zaal', '',
        'free', 'open', 5, 'nu', '', {now + 86_400_000}, {now}, {now});""")
    server.sql(f"""INSERT INTO room (id, round_id, mode, code, state, pace, item, is_shown, version, opened_at, ends_at)
        VALUES ('{room_id}', '{round_id}', 'open', '{CODE}', 'running', 'presenter', 0, 1, 1, {now}, {now + 43_200_000});""")
    secrets = [f"plaats-{number}" for number in range(SEATS)]
    zeros = "'\\x" + "00" * ITEMS + "'" if server.postgres else "x'" + "00" * ITEMS + "'"
    rows = ", ".join(f"('{hashlib.sha256(secret.encode()).hexdigest()}', '{room_id}', 'open', {zeros})" for secret in secrets)
    server.sql(f"INSERT INTO seat (token_hash, room_id, mode, answers) VALUES {rows};")
    return secrets


class Listeners:
    """Many lines that hear a room, read by one thread."""

    def __init__(self, port, count):
        self.poll = select.epoll()
        self.lines, self.heard, self.at, self.text = {}, {}, {}, {}
        self.wanted = None
        for _ in range(count):
            line = socket.create_connection(("127.0.0.1", port))
            line.sendall(f"GET /k/{CODE}/stroom HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n".encode())
            line.setblocking(False)
            self.lines[line.fileno()] = line
            self.poll.register(line.fileno(), select.EPOLLIN)
        self.frames = 0
        self.is_on = True
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while self.is_on:
            for number, _ in self.poll.poll(0.2, 4096):
                try:
                    data = self.lines[number].recv(65536)
                except OSError:
                    data = b""
                if not data:
                    self.poll.unregister(number)
                    continue
                self.text[number] = data
                self.heard[number] = self.heard.get(number, 0) + data.count(b"data: ")
                if self.wanted and self.wanted in data and number not in self.at:
                    self.at[number] = time.perf_counter()

    def everybody_hears(self, count, seconds=30):
        """Waits until that many lines have heard something."""
        end = time.monotonic() + seconds
        while len(self.heard) < count and time.monotonic() < end:
            time.sleep(0.02)
        return len(self.heard)

    def close(self):
        self.is_on = False
        time.sleep(0.3)
        for line in self.lines.values():
            line.close()


def vote(server, secret, answer):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    began = time.perf_counter()
    connection.request("POST", f"/k/{CODE}/{secret}", f"formulier={FORM}&welke=0&n1.1={answer}",
                       {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    answer.read()
    assert answer.status == 303, answer.status
    return began, time.perf_counter()


def one_answer(server, listeners, secrets, times=12):
    """From the sending of an answer to its arrival at each listener, in ms: all of the runs."""
    waits, confirmed, last = [], [], []
    for number in range(times):
        time.sleep(0.4)
        before = int(json.loads(state(server))["answered"])
        listeners.at, listeners.wanted = {}, f'"answered":{before + 1}'.encode()
        began, done = vote(server, secrets.pop(), 4)
        end = time.monotonic() + 10
        while len(listeners.at) < len(listeners.heard) and time.monotonic() < end:
            time.sleep(0.001)
        arrived = [(at - began) * 1000 for at in listeners.at.values()]
        waits += arrived
        last.append(max(arrived))
        confirmed.append((done - began) * 1000)
    return statistics.median(waits), statistics.quantiles(waits, n=100)[98], statistics.median(last), statistics.median(confirmed)


def state(server):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.request("GET", f"/k/{CODE}/stroom")
    return connection.getresponse().read()


def storm(server, folder, secrets, listeners, seconds=8):
    """Votes as fast as they go; how many frames one listener heard of them."""
    requests = [f"POST /k/{CODE}/{secret} formulier={FORM}&welke=0&n1.1={1 + (number + turn) % 5}"
                for turn in range(5) for number, secret in enumerate(secrets)]
    before, began = dict(listeners.heard), time.perf_counter()
    load = wrk(server, folder, requests, seconds, 32)
    took = time.perf_counter() - began
    time.sleep(0.5)
    frames = [listeners.heard[number] - before[number] for number in before]
    return load["requests"] / load["seconds"], statistics.median(frames) / took, load["p99"]


def nginx_has_nchan():
    nginx = shutil.which("nginx")
    return bool(nginx) and b"nchan" in subprocess.run([nginx, "-V"], capture_output=True).stderr


def measure(binary, engine):
    """Rows: what, reached, goal."""
    folder = tempfile.mkdtemp(prefix="samenspel-bench-")
    Path(folder).chmod(0o777)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    many = max(1000, min(10_000, hard - 1000))
    server = Server(binary, engine, folder)
    rows = []
    try:
        server.start()
        secrets = open_room(server)
        for count, goal in ((1000, "p99 ≤ 20 ms"), (many, "")):
            idle = server.memory()
            began = time.perf_counter()
            listeners = Listeners(server.port, count)
            heard = listeners.everybody_hears(count)
            joined = time.perf_counter() - began
            time.sleep(1)
            each = (server.memory() - idle) * 1000 / count
            p50, p99, last, confirmed = one_answer(server, listeners, secrets)
            rows += [
                (f"{count} listeners, all hear the room ({heard})", f"{joined:.1f} s", ""),
                (f"{count}: memory a listener", f"{each:.1f} kB", "≤ 15 kB"),
                (f"{count}: one answer confirmed / heard p50 / p99", f"{confirmed:.1f} / {p50:.1f} / {p99:.1f} ms", goal),
                (f"{count}: the last listener hears it", f"{last:.1f} ms", ""),
            ]
            if count == 1000:
                rows += with_storm(server, folder, secrets, listeners)
            listeners.close()
            time.sleep(1)
        rows.append(("nchan beside it", "there, not measured yet" if nginx_has_nchan() else "not installed", ""))
        return rows
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def with_storm(server, folder, secrets, listeners):
    votes, frames, p99 = storm(server, folder, secrets[:500], listeners)
    stuck = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(50)]
    for line in stuck:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        line.sendall(f"GET /k/{CODE}/stroom HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n".encode())
    _, slow, _, _ = one_answer(server, listeners, secrets, 6)
    for line in stuck:
        line.close()
    return [
        ("1000 listeners and votes: votes / frames a second", f"{votes:.0f} / {frames:.1f}", "≥ 1000 / ≤ 10"),
        ("… a vote, p99", f"{p99:.1f} ms", ""),
        ("… beside fifty readers that read nothing: p99", f"{slow:.1f} ms", "as without"),
    ]
