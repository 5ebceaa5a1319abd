"""The site in a real browser. Prints every fact, and last how many passed and failed."""

import contextlib
import sys
import threading

from playwright.sync_api import sync_playwright

import committing
import deciding
import drafts
import hall
import imports
import keyboard
import printing
import scenes
import starting
import statement
import sweep
import walk
import without_scripts
from demo import Demo
from facts import Facts
from pages import pages
from visitors import Visitors, launch

#: In this order: the walks change the demo that the others look at.
parts = {
    "results": walk.results,
    "print": printing.printing,
    "drafts": drafts.drafts,
    "keyboard": keyboard.keyboard,
    "plain": without_scripts.without_scripts,
    "import": imports.imports,
    "walk": walk.walk,
    "start": starting.starting,
    "decide": deciding.deciding,
    "commit": committing.committing,
    "room": hall.rooms,
}


class Looking(threading.Thread):
    """Looks at every page in all looks but the first, on a demo and in a browser of its own: a machine has two hands."""

    def __init__(self, demo):
        super().__init__(daemon=True)
        self.demo = demo
        self.lines = []
        self.facts = Facts(self.lines.append)
        self.problems = sweep.Problems()

    def run(self):
        with self.facts.about("the other looks"), sync_playwright() as playwright:
            browser = launch(playwright)
            self.problems = every_page(self.facts, Visitors(browser, self.demo.address), self.demo, sweep.looks[1:])
            browser.close()

    def close(self, facts):
        """Waits until it is done, and tells what it saw."""
        self.join()
        print("\n".join(self.lines), flush=True)
        facts.add(self.facts)
        return self.problems


def every_page(facts, visitors, demo, looks):
    """What is not right on any page in some of the looks."""
    with facts.about("every state a page can be in"):
        return sweep.sweep(facts, visitors, scenes.prepare(visitors, demo.sign_in_path), looks)
    return sweep.Problems()


def main(chosen):
    unknown = [name for name in chosen if name not in ["pages", *parts]]
    if unknown:
        sys.exit(f"There is no part {', '.join(unknown)}; there are {', '.join(['pages', *parts])}.")
    facts, seen, outcomes = Facts(), Facts(), {}
    with contextlib.ExitStack() as stack:
        demo = stack.enter_context(Demo())
        looking = Looking(stack.enter_context(Demo())) if not chosen or "pages" in chosen else None
        browser = launch(stack.enter_context(sync_playwright()))
        visitors = Visitors(browser, demo.address)
        if looking:
            looking.start()
            problems = every_page(seen, visitors, demo, sweep.looks[:1])
        for name, part in parts.items():
            if not chosen or name in chosen:
                before = facts.counts()
                part(facts, visitors, demo)
                outcomes[name] = tuple(now - then for now, then in zip(facts.counts(), before))
        if looking:
            problems.add(looking.close(seen))
            sweep.judge(seen, problems)
            outcomes["pages"] = seen.counts()
            facts.add(seen)
        if set(statement.parts) <= set(outcomes):
            statement.settle(facts, statement.measured(browser.version, pages, sweep.looks, problems.breaches, outcomes))
        browser.close()
    return facts.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
