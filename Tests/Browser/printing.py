"""Results and letters on paper."""

import re

from playwright.sync_api import expect

import scenes
from visitors import hanne


def printing(facts, visitors, demo):
    with visitors.page(hanne) as page, facts.about("On paper"):
        network = scenes.network(page)
        rounds = scenes.rounds(page, network, {
            "confidential": "Eerste meting", "anonymous": "Na de verhuizing", "open": "Korte peiling", "running": "Jaarlijkse meting"})
        for mode in ("confidential", "anonymous", "open"):
            results(facts, page, mode, rounds[mode])
        for name, path in {"letters": "/brieven", "letters for everybody": "/brieven?allen=1"}.items():
            letters(facts, page, name, rounds["running"] + path)
        minutes(facts, page, network)


def minutes(facts, page, network):
    with facts.fact("the minutes of a session of ten domains take two sheets, and the facilitator's sheet too"):
        page.goto(network + "/gesprekken")
        page.locator("main li a", has_text="Gesprek over de eerste meting").click()
        assert page.locator(".said").count() == 10
        assert count_sheets(page) <= 2, f"{count_sheets(page)} sheets"
        page.goto("/uitleg/quickscan/begeleidersblad")
        assert count_sheets(page) <= 2, f"{count_sheets(page)} sheets"


def results(facts, page, mode, round):
    page.goto(round + "/resultaten")
    page.emulate_media(media="print")
    with facts.fact(f"the results of the {mode} round have their pictures and no menu"):
        expect(page.locator("svg.arrow-roots")).to_be_visible()
        expect(page.locator("svg.chart").first).to_be_visible()
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("#tabel thead th").nth(2)).to_have_text(re.compile(r"\w"), use_inner_text=True)
        for menu in ("header nav", "nav.rooms", ".foot", ".demo", ".skip"):
            expect(page.locator(menu).first).to_be_hidden()
    with facts.fact(f"the results of the {mode} round take more than one sheet and fewer than fifteen"):
        sheets = count_sheets(page)
        assert 1 < sheets < 15, f"{sheets} sheets"
    page.emulate_media(media="null")


def letters(facts, page, name, path):
    with facts.fact(f"{name} print one a sheet"):
        page.goto(path)
        wanted = page.locator(".sheet").count()
        sheets = count_sheets(page)
        assert wanted > 1 and sheets == wanted, f"{sheets} sheets for {wanted} letters"


def count_sheets(page):
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
