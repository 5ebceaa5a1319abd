"""The program under faults: killed, with a failing or full disk, without its database, with clients that mean ill.

Usage: run.py [--kills N] [PART…]. Prints every fact, and last how many passed and failed.
"""

import argparse
import pathlib
import sys

import house
from away import away
from backups import backups
from bodies import bodies
from clock import clock
from facts import Facts
from filling import filling
from killing import killing
from slow import slow, slowhttptest
from syncing import syncing


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--binary", default=house.binary)
    parser.add_argument("parts", nargs="*")
    options = parser.parse_args()
    house.binary = pathlib.Path(options.binary)
    parts = {
        "kill-sqlite": lambda facts: killing(facts, "sqlite", options.kills),
        "kill-postgresql": lambda facts: killing(facts, "postgresql", options.kills),
        "backup": backups, "sync": syncing, "disk": filling, "clock": clock, "away": away, "bodies": bodies, "slow": slow,
    }
    on_demand = {"slowhttptest": slowhttptest}
    unknown = set(options.parts) - set(parts | on_demand)
    if unknown:
        sys.exit(f"There is no part {', '.join(unknown)}; there are {', '.join(parts | on_demand)}.")
    facts = Facts()
    for name, part in (parts | on_demand).items():
        if name in options.parts or not options.parts and name in parts:
            part(facts)
    return facts.close()


if __name__ == "__main__":
    sys.exit(main())
