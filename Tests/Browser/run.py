"""The site in a real browser. Prints every fact, and last how many passed and failed."""

import sys

from playwright.sync_api import sync_playwright

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


def every_page(facts, visitors, demo):
    sweep.sweep(facts, visitors, scenes.prepare(visitors, demo.sign_in_path))


#: In this order: the walks change the demo that the others look at.
parts = {
    "pages": every_page,
    "results": walk.results,
    "print": printing.printing,
    "drafts": drafts.drafts,
    "keyboard": keyboard.keyboard,
    "plain": without_scripts.without_scripts,
    "import": imports.imports,
    "walk": walk.walk,
    "start": starting.starting,
    "room": hall.rooms,
}


def main(chosen):
    unknown = [name for name in chosen if name not in parts]
    if unknown:
        sys.exit(f"There is no part {', '.join(unknown)}; there are {', '.join(parts)}.")
    facts = Facts()
    with Demo() as demo, sync_playwright() as playwright:
        browser = launch(playwright)
        visitors = Visitors(browser, demo.address)
        outcomes = {}
        for name, part in parts.items():
            if not chosen or name in chosen:
                before = facts.counts()
                part(facts, visitors, demo)
                outcomes[name] = tuple(now - then for now, then in zip(facts.counts(), before))
        if set(statement.parts) <= set(outcomes):
            statement.settle(facts, statement.measured(browser.version, pages, sweep.looks, sweep.breaches, outcomes))
        browser.close()
    return facts.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
