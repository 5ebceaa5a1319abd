"""PostgreSQL away and back: a sentence within two seconds, nothing confirmed is lost, and it recovers by itself."""

import concurrent.futures
import signal
import time

from house import House
from killing import Crowd


def away(facts):
    with facts.about("PostgreSQL away and back"), House("postgresql") as house:
        crowd = Crowd(house, 900)
        house.start()
        warm_up(house)
        for name, leave, come_back in [
                ("stopped", lambda: house.postgres.stop("fast"), house.postgres.start),
                ("hanging", lambda: house.postgres.signal(signal.SIGSTOP), lambda: house.postgres.signal(signal.SIGCONT))]:
            crowd.work(8, 0.4, leave)
            slowest, statuses, pages = ask(house, 60)
            slowest = max(slowest, crowd.slowest)
            facts.check(f"{name}: everybody gets 503, and nobody waits for the database to come back", set(statuses) == {503} and slowest <= 15,
                        f"{len(statuses)} requests at once, slowest of these and of those who were being served {slowest:.2f} s, goal 2 s; {set(statuses)}")
            facts.check(f"{name}: with a sentence", all("De databank antwoordt niet" in page for page in pages))
            status, _, page = house.get("/health")
            facts.check(f"{name}: whoever watches is told", status == 503 and "unreachable" in page)
            crowd.work(8, 1.2, lambda: None)
            come_back()
            began = time.perf_counter()
            while house.get("/health")[0] != 200 and time.perf_counter() - began < 60:
                time.sleep(0.02)
            facts.check(f"{name}: back by itself", time.perf_counter() - began < 60, f"{time.perf_counter() - began:.2f} s; goal 3 s")
            facts.check(f"{name}: it hears of due work again", hears(house))
            crowd.again()
            found = crowd.faults() + [f"unknown {crowd.unknown}"] * bool(crowd.unknown)
            facts.check(f"{name}: nothing confirmed is lost or doubled", not found, "; ".join(found)[:500] or f"{len(crowd.confirmed)} confirmed")
        facts.check("everything is whole", house.run("check", check=False).returncode == 0)


def warm_up(house):
    with concurrent.futures.ThreadPoolExecutor(24) as pool:
        list(pool.map(lambda _: house.get("/health"), range(60)))


def ask(house, count):
    """So many people at once; how long the slowest waited, the answers, and the pages."""
    def one(number):
        began = time.perf_counter()
        status, _, page = house.get(f"/a/link{number}", timeout=30)
        return time.perf_counter() - began, status, page
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        answers = list(pool.map(one, range(count)))
    return max(answer[0] for answer in answers), [answer[1] for answer in answers], [answer[2] for answer in answers]


def hears(house):
    """Whether work that another process plans is taken at once, and not at the next look half a minute later."""
    deadline = time.monotonic() + 25
    house.sql("""INSERT INTO due_work (kind, subject, due_at, attempts) VALUES ('remindRound', 'none', 1, 0);
        SELECT pg_notify('storage', 'due' || chr(31));""")
    while time.monotonic() < deadline:
        if house.sql("SELECT count(*) FROM due_work WHERE subject = 'none' AND attempts = 0")[0][0] == "0":
            house.sql("DELETE FROM due_work WHERE subject = 'none';")
            return True
        time.sleep(0.05)
    return False
