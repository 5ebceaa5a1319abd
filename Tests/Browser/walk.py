"""Somebody who has never seen the site measures a network, and somebody else answers on a phone."""

import re

from playwright.sync_api import expect

import scenes
from visitors import hanne, listen, locales, phone, read_in

name = "Een eerste quickscan"
remark = "We spreken elkaar te weinig in de zomer."
statements = 30


def walk(facts, visitors, demo):
    with visitors.page() as coordinator, visitors.page(screen=phone) as reader:
        heard = listen(coordinator), listen(reader)
        with facts.about("A stranger makes a measurement"):
            link = prepare(facts, coordinator)
        with facts.about("Answering on a phone"):
            answer(facts, reader, link)
        with facts.about("What the coordinator sees"):
            follow(facts, coordinator)
        with facts.about("The console of the walk"):
            facts.none("it stays empty", heard[0] + heard[1])


def prepare(facts, page):
    with facts.fact("the first page leads to the demo, and the demo to the coordinator's place"):
        page.goto("/")
        page.locator("main a[href='/demo']").click()
        page.locator("main li", has_text=hanne).get_by_role("button").click()
        expect(page.locator("h1")).to_contain_text("Hanne")
    with facts.fact("the rooms of the network lead to a new measurement"):
        page.locator(".network a").click()
        page.get_by_role("link", name="Metingen", exact=True).click()
        page.get_by_role("link", name="Een nieuwe meting").click()
        page.locator("a[href$='instrument=quickscan']").click()
        expect(page.locator("h1")).to_be_visible()
    with facts.fact("a full anonymous quickscan becomes a draft"):
        page.get_by_label("Naam van de meting").fill(name)
        page.get_by_label("anoniem").check()
        page.get_by_label("volledig").check()
        page.get_by_role("button", name="Klad maken").click()
        expect(page.locator("main")).to_contain_text("Dit is een klad")
    with facts.fact("opening it says that the invitations are ready"):
        page.get_by_role("button", name="Nu openen en uitnodigen").click()
        expect(page.get_by_role("status")).to_contain_text("De uitnodigingen staan klaar")
    with facts.fact("the outbox holds a link for everybody with an address"):
        page.get_by_role("link", name="Uitgaande post").click()
        mails = page.locator(".mails > li", has_text=name)
        expect(mails.first.get_by_role("button", name="Kopieer")).to_be_visible()
        assert mails.count() > 50, f"{mails.count()} mails"
        link = mails.first.locator(".copy input").get_attribute("value")
        assert re.fullmatch(r"http://localhost:\d+/a/[\w-]{20,}", link), link
    return link


def answer(facts, page, link):
    with facts.fact("who sees what stands before the first question"):
        page.goto(link)
        expect(page.locator(".now")).to_contain_text("Niemand ziet wie wat antwoordde, ook de coördinator niet")
        expect(page.locator("fieldset:visible")).to_have_count(0)
    with facts.fact("the questions are read in a language of choice"):
        for language in ("fr", "en", "nl"):
            page.locator(f".languages [hreflang^={language}]").tap()
            expect(page.locator("html")).to_have_attribute("lang", locales[language])
        page.get_by_role("button", name="Begin").tap()
    with facts.fact("thirty statements go by with a tap each"):
        for number in range(1, statements + 1):
            choose(page, number)
    with facts.fact("of the priorities a fourth cannot be ticked"):
        boxes = page.locator("[data-most] input")
        for index in range(3):
            page.locator("[data-most] .opt").nth(index).tap()
        expect(boxes.nth(3)).to_be_disabled()
        page.locator("[data-most] .opt").nth(0).tap()
        expect(boxes.nth(3)).to_be_enabled()
        page.locator("[data-most] .opt").nth(0).tap()
        page.get_by_role("button", name="Volgende").tap()
    with facts.fact("sending gives thanks"):
        page.get_by_role("button", name="Klaar, verstuur mijn antwoord").tap()
        expect(page.locator("h1")).to_have_text("Bedankt")
    with facts.fact("the link opened again says that it was answered"):
        page.goto(link)
        expect(page.locator("h1")).to_have_text("Je hebt al geantwoord")
        expect(page.locator("form")).to_have_count(0)


def choose(page, number):
    """Answers one statement; where a remark can be made, a button goes on."""
    expect(page.locator(".walked p")).to_have_text(re.compile(rf"^{number} van 32"))
    step = page.locator(".step:visible")
    if number == 1:
        # Twice on the same place, as with a nervous thumb: no statement is skipped.
        step.locator(".opt").nth(1).dblclick()
    else:
        step.locator(".opt").nth(number % 5).tap()
    if step.locator("textarea").count():
        if number == 3:
            step.locator("textarea").fill(remark)
        page.get_by_role("button", name="Volgende").tap()


def follow(facts, page):
    with facts.fact("one of the invited answered, and who"):
        page.get_by_role("link", name="Metingen", exact=True).click()
        page.get_by_role("link", name=name).click()
        expect(page.locator(".progress")).to_contain_text(re.compile(r"^\s*1 van \d+ antwoordd"))
        expect(page.locator("tbody tr", has=page.locator("td", has_text=re.compile("^ja$")))).to_have_count(1)
    round = page.url
    with facts.fact("what was answered is nowhere"):
        network = round.split("/metingen")[0]
        for place in (round, round + "/resultaten", network, network + "/activiteit", network + "/post"):
            page.goto(place)
            assert remark not in page.content(), place
    with facts.fact("before closing there are no results"):
        page.goto(round + "/resultaten")
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("main svg, main table")).to_have_count(0)
    with facts.fact("closed with too few answers, the results say so"):
        page.goto(round)
        scenes.close_round(page)
        page.wait_for_url("**/resultaten*")
        expect(page.locator(".now")).to_contain_text("5")
        expect(page.locator("main svg, main table")).to_have_count(0)
        assert remark not in page.content()
    with facts.fact("the overview keeps showing the last measurement with a result"):
        page.goto(network)
        expect(page.locator("svg.arrow-roots")).to_be_visible()


headings = {"nl": "Waar staan we", "fr": "Où en ", "en": "Where "}


def results(facts, visitors, demo):
    with visitors.page(hanne) as page:
        network = scenes.network(page)
        rounds = scenes.rounds(page, network, {"confidential": "Eerste meting", "anonymous": "Na de verhuizing", "open": "Korte peiling"})
        heard = listen(page)
        for mode, round in rounds.items():
            with facts.about(f"Results of the {mode} round"):
                for language, heading in headings.items():
                    with facts.fact(f"read in {language}"):
                        page.goto(round + "/resultaten")
                        read_in(page, language)
                        expect(page.locator("h1")).to_contain_text(heading)
                        check_pictures(page)
                sort(facts, page)
        facts.none("the console stays empty", heard)
        read_in(page, "nl")


def check_pictures(page):
    expect(page.locator("svg.arrow-roots")).to_be_visible()
    expect(page.locator("svg.arrow-roots .names text").first).to_be_visible()
    assert page.locator("#tabel tbody tr").count() == 10, "the table beside the arrow and the roots"
    charts = page.locator("figure:has(svg.chart)")
    assert charts.count() > 0, "no charts"
    for chart in charts.all():
        assert chart.locator("svg title").first.inner_html(), "a chart without a title"
        assert chart.locator("table tbody tr").count() >= 3, "a chart without its table"
        chart.locator("summary").click()
        expect(chart.locator("table")).to_be_visible()


def sort(facts, page):
    table = page.locator("#tabel table")
    head = table.locator("thead th").nth(2)
    shown = lambda: [float(text.replace(",", ".")) for text in table.locator("tbody tr td:nth-child(3)").all_inner_texts()]
    with facts.fact("a click on a heading sorts the table"):
        head.locator("button").click()
        expect(head).to_have_attribute("aria-sort", "ascending")
        assert shown() == sorted(shown()) and len(set(shown())) > 3, shown()
    with facts.fact("so does the keyboard, the other way round"):
        head.locator("button").focus()
        page.keyboard.press("Enter")
        expect(head).to_have_attribute("aria-sort", "descending")
        assert shown() == sorted(shown(), reverse=True), shown()
