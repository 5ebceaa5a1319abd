"""A clock that jumps: links and sessions stay what they are, and nothing is answered twice."""

import shutil

from facts import Skipped
from house import House


def clock(facts):
    with facts.about("a clock that jumps (faketime)"):
        if not shutil.which("faketime"):
            raise Skipped("faketime is not there")
        with House("sqlite") as house:
            links, number = house.round("confidential", 20), 0
            for jump, outcome in [("+0d", 303), ("-400d", 303), ("+20d", 303), ("-1d", 303), ("+31d", 410)]:
                house.start(["faketime", "-f", jump])
                statuses = {house.answer(link, number + place)[0] for place, link in enumerate(links[number:number + 3])}
                repeated = {house.answer(link, place)[0] for place, link in enumerate(links[:number])}
                number += 3 if outcome == 303 else 0
                facts.check(f"clock at {jump}: a round is open until its day", statuses == {outcome}, f"{statuses}")
                facts.check("  what was answered is known", repeated <= {303}, f"{repeated}")
                house.kill()
            facts.check("every answer is there once", len(house.answers()) == number == len(set(house.answers())))
