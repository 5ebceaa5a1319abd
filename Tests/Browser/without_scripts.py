"""Everything works in a browser that runs no scripts."""

import re

from playwright.sync_api import expect

import scenes
from visitors import greet, phone, sign_in

people = "\n".join(f"Vrijwilliger {number}\tvrijwilliger{number}@example.org\tBuurthuis {number % 3 + 1}" for number in range(1, 8))


def without_scripts(facts, visitors, demo):
    with visitors.page(screen=phone, scripts=False) as page:
        with facts.about("Without scripts"):
            with facts.fact("somebody signs in"):
                sign_in(page, greet)
                expect(page.locator("h1")).to_contain_text("Greet")
            answer(facts, page, scenes.first(page, "/mijn-plek", "main a[href^='/a/']"))
            bring_in(facts, page)
            measure(facts, page)


def answer(facts, page, link):
    with facts.fact("the whole questionnaire is one page"):
        page.goto(link)
        expect(page.locator(".step fieldset:visible")).to_have_count(31)
        expect(page.get_by_role("button", name="Begin")).to_have_count(0)
    with facts.fact("what is half filled in is kept and comes back"):
        fill(page, range(0, 10))
        page.get_by_role("button", name="Bewaar en ga later verder").click()
        expect(page.get_by_role("status")).to_contain_text("Bewaard")
        expect(page.locator("input[type=radio]:checked")).to_have_count(10)
    with facts.fact("too many priorities are refused, and everything typed is still there"):
        fill(page, range(10, 30))
        page.locator("textarea").first.fill("Een toelichting die blijft staan.")
        for box in page.locator("input[type=checkbox]").all()[:4]:
            box.check()
        page.locator("#klaar").click()
        expect(page.get_by_role("alert")).to_contain_text("hoogstens 3")
        expect(page.locator("input:checked")).to_have_count(34)
        expect(page.locator("textarea").first).to_have_value("Een toelichting die blijft staan.")
    with facts.fact("the answer is sent"):
        page.locator("input[type=checkbox]").first.uncheck()
        page.locator("#klaar").click()
        expect(page.locator("h1")).to_have_text("Bedankt")


def fill(page, numbers):
    statements = page.locator(".domain fieldset")
    for number in numbers:
        statements.nth(number).locator("input").nth(number % 6).check()


def bring_in(facts, page):
    with facts.fact("a network is made"):
        network = scenes.make_network(page, "Zonder scripts")
        expect(page.locator("h1")).to_have_text("Zonder scripts")
    with facts.fact("a pasted list is looked at and added"):
        page.goto(network + "/importeren")
        page.get_by_label("De lijst").fill(people)
        page.get_by_role("button", name="Eerst bekijken").click()
        expect(page.locator(".now")).to_contain_text("Nieuw: 7 mensen en 3 partners")
        page.get_by_role("button", name="Alles toevoegen").click()
        expect(page.get_by_role("status")).to_contain_text("De lijst is toegevoegd")
        expect(page.locator(".partner")).to_have_count(3)


def measure(facts, page):
    with facts.fact("a measurement is made, opened and closed"):
        page.get_by_role("link", name="Metingen", exact=True).click()
        page.get_by_role("link", name="Een nieuwe meting").click()
        page.locator("a[href$='instrument=quickscan']").click()
        page.get_by_role("button", name="Klad maken").click()
        scenes.press(page, "opening")
        expect(page.locator("tbody tr")).to_have_count(8)
        scenes.close_round(page)
        expect(page.get_by_role("status")).to_contain_text("gesloten")
    with facts.fact("results are read, with their tables"):
        # Greet is in the demo's network too.
        page.goto("/mijn-plek")
        page.locator(".network a", has_text="Vrije Tijd").click()
        page.get_by_role("link", name="Metingen", exact=True).click()
        page.get_by_role("link", name="Eerste meting").click()
        page.get_by_role("link", name="Bekijk het resultaat").click()
        expect(page.locator("svg.arrow-roots")).to_be_visible()
        expect(page.locator("#tabel tbody tr")).to_have_count(10)
        page.locator("figure summary").first.click()
        expect(page.locator("figure table").first).to_be_visible()
    with facts.fact("the language is changed, and one signs out"):
        page.get_by_role("button", name="FR").click()
        expect(page.locator("html")).to_have_attribute("lang", re.compile("^fr"))
        page.get_by_role("button", name="NL").click()
        page.get_by_role("button", name="Afmelden").click()
        expect(page.get_by_role("link", name="Aanmelden").first).to_be_visible()
