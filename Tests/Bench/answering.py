"""Answering by personal link: the page and its submission, each link once, every one confirmed after it is synced to disk."""

import gzip
import http.client
import os
import shutil
import statistics
import tempfile
import time

from house import INVITED, Server, token, wrk

ANSWERS = "&".join(f"n{group}.{item}={1 + (group + item) % 5}" for group in range(1, 11) for item in range(1, 4))


def posts(links, answers):
    """Submissions, one a link."""
    return [f"POST /a/{link} formulier={token('form', '/a/' + link)}&{answers}" for link in links]


def single(server, path, count=400):
    """First byte of a page, one client, milliseconds."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    times = []
    for _ in range(count):
        began = time.perf_counter()
        connection.request("GET", path)
        answer = connection.getresponse()
        times.append((time.perf_counter() - began) * 1000)
        answer.read()
    return statistics.median(times), statistics.quantiles(times, n=100)[98]


def weight(server, path):
    """What the answering page and its style and scripts weigh on the wire, in kB."""
    def get(address):
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        connection.request("GET", address, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        body = answer.read()
        return len(body), gzip.decompress(body) if answer.getheader("Content-Encoding") == "gzip" else body
    size, body = get(path)
    page = body.decode()
    files = [part.split('"')[0] for part in page.replace('src="', 'href="').split('href="')[1:] if part.startswith("/assets/")]
    return (size + sum(get(file)[0] for file in set(files) if ".svg" not in file)) / 1000


def measure(binary, engine, seconds):
    folder = tempfile.mkdtemp(prefix="samenspel-bench-")
    os.chmod(folder, 0o777)
    server = Server(binary, engine, folder)
    try:
        first = server.start()
        time.sleep(1)
        idle = server.memory()
        round_id, links = server.invite()
        p50, p99 = single(server, f"/a/{links[0]}")
        size = weight(server, f"/a/{links[0]}")
        cpu = server.cpu()
        forms = wrk(server, folder, [f"GET /a/{link}" for link in links[:2000]], 5, 64)
        form_cpu = (server.cpu() - cpu) / forms["requests"] * 1000
        cpu = server.cpu()
        sent = wrk(server, folder, posts(links, ANSWERS), seconds, 64)
        answer_cpu = server.cpu() - cpu
        count = server.confirmed(round_id)
        rate = count / sent["seconds"]
        return [
            ("first answer after start", f"{first:.0f} ms", "≤ 300 ms"),
            ("memory, idle", f"{idle:.0f} MB", "≤ 60 MB"),
            ("memory, after the load", f"{server.memory():.0f} MB", "≤ 120 MB"),
            ("form, first byte, 1 client, p50 / p99", f"{p50:.2f} / {p99:.2f} ms", "≤ 2 / 5 ms"),
            ("form, 64 clients", f"{forms['requests'] / forms['seconds']:.0f}/s", ""),
            ("submissions, confirmed, 64 clients", f"{rate:.0f}/s", "≥ 2000/s"),
            ("submission, p50 / p99", f"{sent['p50']:.1f} / {sent['p99']:.1f} ms", "≤ 8 / 25 ms at the disk's own pace"),
            ("refused or failed meanwhile", f"{sent['errors'] - max(0, sent['requests'] - INVITED)}", "0"),
            ("server CPU, form + submission", f"{form_cpu:.3f} + {answer_cpu / count * 1000:.3f} ms", "≤ 0.6 ms"),
            ("answering page with style and script", f"{size:.1f} kB", "≤ 40 kB"),
        ]
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
