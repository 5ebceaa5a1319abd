"""A room: the wall and a phone at once, and everything that goes wrong in a hall."""

import re
from urllib.parse import urlsplit

import scenes
from playwright.sync_api import expect
from visitors import desktop, greet, listen, phone, tom

wall = {"viewport": {"width": 1920, "height": 1080}}


def open_room(page, network, name, mode):
    """A round that is open with a room in it; the page then stands on the wall. Gives the round and the code."""
    round = scenes.make_round(page, network, name, mode=mode)
    scenes.press(page, "opening")
    page.goto(round + "/zaal")
    scenes.press(page, "zaal")
    return round, page.locator(".entrance .letters").inner_text().split()


def take_seat(page, code, name=None):
    page.goto("/k")
    page.fill("#code", code)
    page.get_by_role("button", name="Verder").click()
    if name is not None:
        page.fill("#naam", name)
    page.get_by_role("button", name="Doe mee").click()
    page.wait_for_url(re.compile(r"/k/[A-Z]{6}/[\w-]+"))
    return urlsplit(page.url).path


def code_of(words):
    return "".join(words)[-6:].upper()


def do(page, act):
    page.locator(f".steer [value={act}]").click()


def rooms(facts, visitors, demo):
    with visitors.page(tom, screen=wall) as big, visitors.page(screen=phone) as small, visitors.page(screen=phone, scripts=False) as other:
        network = scenes.network(big)
        with facts.about("An open room"):
            open_hall(facts, big, small, other, network)
        with facts.about("An anonymous room"):
            anonymous_hall(facts, visitors, big, network)


def open_hall(facts, big, small, other, network):
    heard = listen(big) + listen(small)
    round, words = open_room(big, network, "In de zaal", "open")
    code = code_of(words)
    with facts.fact("the wall shows the code and how many joined, within a second"):
        seat = take_seat(small, f"{code[:3].lower()} {code[3:]}", "Nora")
        expect(big.locator("#stand")).to_contain_text("1 doet mee", timeout=1000)
        assert not small.context.cookies(), small.context.cookies()
    with facts.fact("when it starts the phone shows the statement"):
        do(big, "start")
        expect(small.locator("form.seat legend")).to_be_visible(timeout=3000)
        expect(big.locator(".hall h1")).to_have_text(small.locator("form.seat legend").inner_text())
    with facts.fact("a tap is kept, and stands on the wall within a second"):
        small.locator("form.seat .opt").nth(3).tap()
        expect(big.locator(".bars tr").nth(3).locator("td.n")).to_have_text("1", timeout=1000)
        expect(small.locator("#stand")).to_contain_text("bewaard")
    with facts.fact("two taps on two answers count as the last one"):
        small.locator("form.seat .opt").nth(1).tap()
        small.locator("form.seat .opt").nth(2).tap()
        expect(big.locator(".bars tr").nth(2).locator("td.n")).to_have_text("1", timeout=2000)
        expect(big.locator("caption")).to_contain_text("n = 1")
    with facts.fact("the arrow key turns to the next statement, on the phone too"):
        first = small.locator("form.seat legend").inner_text()
        big.keyboard.press("ArrowRight")
        expect(big.locator(".hall .over").first).to_contain_text("Stelling 2 van", timeout=2000)
        expect(small.locator("form.seat legend")).not_to_have_text(first, timeout=3000)
    with facts.fact("a phone without scripts or cookies takes part"):
        take_seat(other, code)
        other.locator("form.seat .opt").nth(0).tap()
        other.get_by_role("button", name="Bewaar mijn antwoord").tap()
        expect(big.locator("#stand")).to_contain_text("1 van 2 antwoordden", timeout=1000)
    with facts.fact("frozen takes no answers and says so"):
        do(big, "vastzetten")
        expect(small.locator("form.seat input[type=radio]").first).to_be_disabled(timeout=3000)
        expect(small.locator("#stand")).to_contain_text("staan vast")
    with facts.fact("ended, the phone says that it counted, and the round has the answers"):
        big.locator(".steer summary").click()
        do(big, "einde")
        expect(small.locator("h1")).to_have_text("Deze zaal is afgelopen", timeout=4000)
        big.goto(round)
        expect(big.locator("tbody tr", has_text="Nora")).to_contain_text("ja")
    with facts.fact("the seat opens nothing any more"):
        assert small.goto(seat).status == 410
    facts.none("the console stays empty", [line for line in heard if "410" not in line])


def anonymous_hall(facts, visitors, big, network):
    _, words = open_room(big, network, "Anoniem in de zaal", "anonymous")
    code = code_of(words)
    do(big, "tonen")
    do(big, "start")
    people = [visitors.open(phone) for _ in range(6)]
    phones = [context.new_page() for context in people]
    with facts.fact("nobody is asked a name, and below k nothing is drawn"):
        for one in phones[:4]:
            take_seat(one, code)
            one.locator("form.seat .opt").nth(3).tap()
            expect(one.locator("#stand")).to_contain_text("bewaard")
        expect(big.locator("#stand")).to_contain_text("4 van 4 antwoordden", timeout=2000)
        expect(big.locator(".bars")).to_have_count(0)
    with facts.fact("from k on it is drawn, and one more moves nothing"):
        for one in phones[4:]:
            take_seat(one, code)
            one.locator("form.seat .opt").nth(0).tap()
            expect(one.locator("#stand")).to_contain_text("bewaard")
        expect(big.locator("#stand")).to_contain_text("6 van 6 antwoordden", timeout=2000)
        expect(big.locator("caption")).to_contain_text("n = 5")
    with facts.fact("frozen, all of it is shown"):
        do(big, "vastzetten")
        expect(big.locator("caption")).to_contain_text("n = 6", timeout=2000)
    for context in people:
        context.close()
