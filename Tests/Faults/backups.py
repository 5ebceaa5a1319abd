"""Backups by the command, while people answer, and killed half-way."""

import random
import signal
import sqlite3
import subprocess
import time

import house as houses
from house import House, sheet
from killing import Crowd


def backups(facts):
    for engine in ("sqlite", "postgresql"):
        with facts.about(f"backups while people answer, {engine}"), House(engine) as house:
            under_load(facts, house)
            killed(facts, house)


def under_load(facts, house):
    crowd, file, before = Crowd(house, 1200), house.folder / "backup.sqlite", set()
    house.start()

    def back_up():
        before.update(crowd.confirmed)
        house.run("backup", str(file))

    crowd.work(8, 0.7, back_up)
    after = len(crowd.confirmed) - len(before)
    with sqlite3.connect(file) as db:
        kept = {row[0].lower() for row in db.execute("SELECT hex(answers) FROM response")}
        whole = [row[0] for row in db.execute("PRAGMA integrity_check")]
    lost = [number for number in before if sheet(number) not in kept]
    facts.check("everything confirmed before it began is in it", before and not lost and whole == ["ok"],
                f"{len(before)} before, {len(kept)} in it, {after} more while and after it")
    place = house.folder / "elsewhere"
    restored = subprocess.run([houses.binary, "restore", file, "--data", place], env=house.environment | {"DATABASE_URL": ""}, capture_output=True, text=True)
    facts.check("it restores elsewhere, and the secret is the right one", restored.returncode == 0 and "is the right one" in restored.stdout,
                restored.stderr.strip())
    if house.engine == "sqlite":
        refused = house.run("restore", str(file), "--replace", check=False)
        facts.check("it does not restore over a site that is served", refused.returncode == 1 and "Stop it first" in refused.stderr,
                    refused.stderr.strip())
    facts.check("the site did not notice", not crowd.faults() and house.get("/health")[0] == 200)


def killed(facts, house):
    """Enough to copy that there is time to stop it."""
    file, stopped = house.folder / "killed.sqlite", []
    text, head = "tekst " * 2_000, "INSERT INTO mail (id, recipient, address, subject, body, created_at, attempts, next_attempt_at) "
    if house.postgres:
        house.sql(head + f"SELECT 'm' || n, 'x', 'x', 'x', '{text}', 0, 0, 0 FROM generate_series(1, 4000) AS n;")
    else:
        house.sql(head + f"WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 4000) SELECT 'm' || n, 'x', 'x', 'x', '{text}', 0, 0, 0 FROM n;")
    for _ in range(8):
        process = subprocess.Popen([houses.binary, "backup", file], env=house.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0.05, 0.25))
        process.kill()
        if process.wait() == -signal.SIGKILL:
            stopped.append(not file.exists() or is_whole(file))
        file.unlink(missing_ok=True)
    facts.check("killed half-way it leaves no backup, or a whole one", stopped and all(stopped), f"{len(stopped)} of 8 were stopped in time")
    facts.check("and the next one succeeds", house.run("backup", str(file), check=False).returncode == 0)
    facts.check("with nothing left of those before", [path.name for path in house.folder.iterdir() if ".part-" in path.name] == [])


def is_whole(file):
    with sqlite3.connect(file) as db:
        return db.execute("PRAGMA integrity_check").fetchone() == ("ok",) and db.execute("SELECT count(*) FROM mail").fetchone()[0] >= 4000
