"""A disk that stops syncing: an error, never a confirmation of what may be lost."""

import collections
import shutil
import subprocess

from facts import Skipped
from house import House, sheet


def strace(when):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "--seccomp-bpf", "-e", "trace=fdatasync,fsync",
            "-e", f"inject=fdatasync,fsync:error=EIO:when={when}"]


def syncing(facts):
    with facts.about("a disk that does not sync (strace)"):
        if not shutil.which("strace"):
            raise Skipped("strace is not there")
        if subprocess.run([*strace("9999+"), "true"], capture_output=True).returncode != 0:
            raise Skipped("strace may not trace here")
        for first in (2, 5, 9, 20):
            for_ever(facts, first)
        for_a_while(facts)


def for_ever(facts, first):
    with House("sqlite") as house:
        links = house.round("confidential", 40)
        try:
            house.start(strace(f"{first}+"), wait=8)
        except AssertionError:
            facts.check(f"from sync {first} on none succeeds: it does not start, and confirms nothing", house.answers() == [])
            return
        answers = [house.answer(link, number) for number, link in enumerate(links)]
        confirmed = [number for number, (status, _, _) in enumerate(answers) if status == 303]
        statuses = collections.Counter(status for status, _, _ in answers)
        refused = [page for status, _, page in answers if status == 503]
        after = answers[next((n for n, one in enumerate(answers) if one[0] != 303), len(answers)):]
        readable = house.get(f"/a/{links[-1]}")[0]
        house.kill()
        house.start()
        kept = collections.Counter(house.answers())
        facts.check(f"from sync {first} on none succeeds: nothing is confirmed from then on",
                    refused and all(status == 503 for status, _, _ in after), f"{dict(statuses)}")
        facts.check("  the page says that nothing was saved, and pages can be read", all("niets bewaard" in page for page in refused) and readable == 200)
        facts.check("  what was confirmed before is there once", all(kept[sheet(number)] == 1 for number in confirmed), f"{len(confirmed)} confirmed")
        again = [house.answer(link, number)[0] for number, link in enumerate(links)]
        kept = collections.Counter(house.answers())
        facts.check("  on a good disk the same answers are confirmed, once each",
                    set(again) == {303} and len(kept) == len(links) and set(kept.values()) == {1})


def for_a_while(facts):
    with House("sqlite") as house:
        links = house.round("anonymous", 60)
        house.start(strace("8..14"))
        statuses = [house.answer(link, number)[0] for number, link in enumerate(links)]
        middle = statuses[statuses.index(503):] if 503 in statuses else []
        facts.check("after seven failed syncs it recovers by itself", 503 in statuses and 303 in middle and set(statuses) == {303, 503},
                    f"{dict(collections.Counter(statuses))}")
        again = {house.answer(links[number], number)[0] for number, status in enumerate(statuses) if status == 503}
        kept = collections.Counter(house.answers())
        facts.check("  everybody who sends again is confirmed, and counts once", again <= {303} and len(kept) == 60 and set(kept.values()) == {1})
        facts.check("  the files are whole", house.run("check", check=False).returncode == 0)
