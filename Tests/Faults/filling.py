"""A full disk: a sentence, readable pages, and on again when there is room."""

import collections
import pathlib
import subprocess
import tempfile

from facts import Skipped
from house import House, sheet


def filling(facts):
    with facts.about("a full disk (tmpfs of 12 MB)"):
        place = pathlib.Path(tempfile.mkdtemp(prefix="samenspel-disk."))
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "none", place], capture_output=True).returncode != 0:
            place.rmdir()
            raise Skipped("this user may not mount a disk")
        try:
            on(facts, place)
        finally:
            subprocess.run(["umount", "-l", place], check=True)
            place.rmdir()


def on(facts, place):
    with House("sqlite", data=place / "data") as house:
        links = house.round("confidential", 1500)
        house.start()
        ballast = place / "ballast"
        fill(ballast)
        statuses, pages = [], []
        for number, link in enumerate(links[:300]):
            status, _, page = house.answer(link, number)
            statuses.append(status)
            if status != 303:
                pages.append(page)
                if len(pages) == 20:
                    break
        counts = collections.Counter(statuses)
        facts.check("writing is refused with 503, never otherwise", len(pages) == 20 and set(counts) <= {303, 503}, f"{dict(counts)}")
        facts.check("the page says in a sentence that the disk is full and nothing was saved",
                    all("De schijf is vol" in page and "niets bewaard" in page for page in pages))
        facts.check("pages can still be read", house.get("/")[0] == 200 and house.get(f"/a/{links[-1]}")[0] == 200)
        backup = house.run("backup", str(place / "backup.sqlite"), check=False)
        left = [path.name for path in place.iterdir() if path.name.startswith("backup")]
        facts.check("a backup that does not fit says so and leaves nothing", backup.returncode == 1 and not left, backup.stderr.strip())
        ballast.unlink()
        again = [house.answer(links[number], number)[0] for number in range(len(statuses))]
        kept = collections.Counter(house.answers())
        facts.check("with room again everything is confirmed, once each",
                    set(again) == {303} and all(kept[sheet(number)] == 1 for number in range(len(statuses))) and len(kept) == len(statuses))
        facts.check("the files are whole", house.run("check", check=False).returncode == 0)


def fill(path):
    """Takes all the room there is, to the last byte."""
    with open(path, "wb", buffering=0) as file:
        for size in (1 << 20, 1 << 14, 1 << 12, 64, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                pass
