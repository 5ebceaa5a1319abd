"""Weighings by strangers: how many pages and how many advices a second, and that the database hears of none of them."""

import os
import re
import shutil
import subprocess
import tempfile
import urllib.parse
from pathlib import Path

from house import Server, token

#: What a stranger fills in: several partners, of whom two are named.
FORM = {
    "opgave": "Kinderen laten meespelen in hun eigen buurt", "motief": ["problem", "imposed"], "nodig-people": "own",
    "nodig-reach": "others", "nodig-money": "missing", "alleen": "no", "twee": "no", "doel": "complex", "opweegt": "more",
    "partners": "OCMW Waterbeke\nvzw Welkom", "mensen": "8", "uren": "2,5", "keren": "6", "tarief": "45",
}


def script(folder, form_token):
    """What wrk sends: the form as a browser would, with the token of a visitor's cookie."""
    body = urllib.parse.urlencode({"formulier": form_token, **FORM}, doseq=True)
    file = Path(folder, "weigh.lua")
    file.write_text(
        'wrk.method = "POST"\n'
        f'wrk.body = "{body}"\n'
        'wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"\n'
        'wrk.headers["Cookie"] = "visitor=bench"\n')
    return str(file)


def a_second(server, path, seconds, *more):
    out = subprocess.run(["wrk", "-t1", "-c8", f"-d{seconds}s", "--latency", *more, f"http://127.0.0.1:{server.port}{path}"],
                         capture_output=True, text=True, check=True).stdout
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)), int(refused.group(1)) if refused else 0


def kept(server):
    return server.sql("SELECT count(*) FROM weighing")[0][0]


def measure(binary, engine, seconds):
    folder = tempfile.mkdtemp(prefix="samenspel-bench-")
    os.chmod(folder, 0o777)
    server = Server(binary, engine, folder)
    try:
        server.start()
        before = kept(server)
        table = []
        for what, goal, more in [
            ("pages to weigh on", "", []), ("weighings", "≥ 1,000 a second", ["-s", script(folder, token("form", "bench"))]),
        ]:
            rate, refused = a_second(server, "/weging", seconds, *more)
            table.append((what, f"{rate:,.0f} a second, {refused} refused", goal))
        table.append(("weighings in the database afterwards", str(int(kept(server)) - int(before)), "0"))
        return table
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
