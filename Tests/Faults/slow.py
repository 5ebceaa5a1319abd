"""Clients that hardly send or read: the others hardly notice."""

import resource
import shutil
import socket
import statistics
import subprocess
import threading
import time

from facts import Skipped
from house import House


def slow(facts, clients=400):
    with facts.about(f"{clients} slow clients"), House("sqlite") as house:
        link = house.round("anonymous", 3)[0]
        house.start()
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),) * 2)
        usual = watch(house, link)
        before, is_over = house.memory(), threading.Event()
        crowd = threading.Thread(target=crawl, args=(house.port, link, clients, is_over))
        crowd.start()
        time.sleep(3)
        meanwhile = watch(house, link)
        grown = house.memory() - before
        is_over.set()
        crowd.join()
        facts.check("others are served meanwhile", meanwhile[1] <= max(10 * usual[1], 3000),
                    f"p50 / p99 alone {usual[0]:.1f} / {usual[1]:.1f} ms, meanwhile {meanwhile[0]:.1f} / {meanwhile[1]:.1f} ms, goal twice as long")
        facts.check("memory grows by 40 MB at most", grown <= 40, f"{grown:+.1f} MB")


def crawl(port, link, clients, is_over):
    """Some send their header byte by byte, some their body, and every tenth does not read what it asked for."""
    doors = []
    for number in range(clients):
        door = socket.create_connection(("127.0.0.1", port), timeout=30)
        door.setblocking(False)
        if kind(number) == "head":
            door.send(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        elif kind(number) == "body":
            door.send(f"POST /a/{link} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9000\r\n\r\n".encode())
        else:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            door.send(f"GET /a/{link} HTTP/1.1\r\nHost: x\r\n\r\n".encode() * 10)
        doors.append(door)
    while not is_over.wait(0.5):
        for number, door in enumerate(doors):
            if kind(number) != "deaf":
                try:
                    door.send(b"y")
                except OSError:
                    pass  # It was let go, as it should be in the end.
    for door in doors:
        door.close()


def kind(number):
    return "deaf" if number % 10 == 9 else "head" if number % 2 else "body"


def watch(house, link, seconds=3):
    """How long others wait for the form, in milliseconds: in the middle and the slowest of a hundred."""
    times, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        began = time.perf_counter()
        assert house.get(f"/a/{link}")[0] == 200
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times), statistics.quantiles(times, n=100)[98]


def slowhttptest(facts, clients=1000, seconds=15):
    """The tool that others use, in its three ways: slow headers, slow bodies, slow reading."""
    with facts.about(f"slowhttptest, {clients} clients"), House("sqlite") as house:
        if not shutil.which("slowhttptest"):
            raise Skipped("slowhttptest is not there")
        link = house.round("anonymous", 3)[0]
        house.start()
        usual = watch(house, link)
        address = f"http://127.0.0.1:{house.port}/a/{link}"
        for name, way in [("headers", ["-H", "-i", "5"]), ("bodies", ["-B", "-i", "5"]), ("reading", ["-X", "-w", "10", "-y", "20", "-n", "5", "-z", "32", "-k", "1"])]:
            command = ["slowhttptest", "-c", str(clients), *way, "-r", "200", "-l", str(seconds), "-u", address]
            attack = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
            time.sleep(seconds * 0.6)
            meanwhile = watch(house, link)
            attack.wait()
            facts.check(f"slow {name}: others are served meanwhile", meanwhile[1] <= max(10 * usual[1], 3000),
                        f"p50 / p99 alone {usual[0]:.1f} / {usual[1]:.1f} ms, meanwhile {meanwhile[0]:.1f} / {meanwhile[1]:.1f} ms, goal twice as long, {house.memory():.0f} MB")
