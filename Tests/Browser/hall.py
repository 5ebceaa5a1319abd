"""A room: the wall and a phone at once, and everything that goes wrong in a hall."""

import re
from urllib.parse import urlsplit

import scenes
from playwright.sync_api import expect
from visitors import desktop, greet, listen, phone, tom

wall = {"viewport": {"width": 1920, "height": 1080}}


def open_room(page, network, name, mode, instrument="quickscan"):
    """A round that is open with a room in it; the page then stands on the wall. Gives the round and the code."""
    round = scenes.make_round(page, network, name, mode=mode, instrument=instrument)
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
        with facts.about("The nine issues in a room"):
            issues_hall(facts, visitors, big, small, network)
        with facts.about("An order, words and ideas in a room"):
            writing_hall(facts, visitors, big, network)


def open_hall(facts, big, small, other, network):
    heard = listen(big) + listen(small)
    round, words = open_room(big, network, "In de zaal", "open")
    code = code_of(words)
    with facts.fact("the wall shows the code and how many joined, within a second"):
        seat = take_seat(small, f"{code[:3].lower()} {code[3:]}", "Nora")
        expect(big.locator("#stand")).to_contain_text("1 doet mee")
        assert not small.context.cookies(), small.context.cookies()
    with facts.fact("when it starts the phone shows the statement"):
        do(big, "start")
        expect(small.locator("form.seat legend")).to_be_visible()
        expect(big.locator(".hall h1")).to_have_text(small.locator("form.seat legend").inner_text())
    with facts.fact("a tap is kept, and stands on the wall within a second"):
        small.locator("form.seat .opt").nth(3).tap()
        expect(big.locator(".bars tr").nth(3).locator("td.n")).to_have_text("1")
        expect(small.locator("#stand")).to_contain_text("bewaard")
    with facts.fact("two taps on two answers count as the last one"):
        small.locator("form.seat .opt").nth(1).tap()
        small.locator("form.seat .opt").nth(2).tap()
        expect(big.locator(".bars tr").nth(2).locator("td.n")).to_have_text("1")
        expect(big.locator("caption")).to_contain_text("n = 1")
    with facts.fact("the arrow key turns to the next statement, on the phone too"):
        first = small.locator("form.seat legend").inner_text()
        big.keyboard.press("ArrowRight")
        expect(big.locator(".hall .over").first).to_contain_text("Stelling 2 van")
        expect(small.locator("form.seat legend")).not_to_have_text(first)
    with facts.fact("a phone without scripts or cookies takes part"):
        take_seat(other, code)
        other.locator("form.seat .opt").nth(0).tap()
        other.get_by_role("button", name="Bewaar mijn antwoord").tap()
        expect(big.locator("#stand")).to_contain_text("1 van 2 antwoordden")
    with facts.fact("frozen takes no answers and says so"):
        do(big, "vastzetten")
        expect(small.locator("form.seat input[type=radio]").first).to_be_disabled()
        expect(small.locator("#stand")).to_contain_text("staan vast")
    with facts.fact("ended, the phone says that it counted, and the round has the answers"):
        big.locator(".steer summary").click()
        do(big, "einde")
        expect(small.locator("h1")).to_have_text("Deze zaal is afgelopen")
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
        expect(big.locator("#stand")).to_contain_text("4 van 4 antwoordden")
        expect(big.locator(".bars")).to_have_count(0)
    with facts.fact("from k on it is drawn, and one more moves nothing"):
        for one in phones[4:]:
            take_seat(one, code)
            one.locator("form.seat .opt").nth(0).tap()
            expect(one.locator("#stand")).to_contain_text("bewaard")
        expect(big.locator("#stand")).to_contain_text("6 van 6 antwoordden")
        expect(big.locator("caption")).to_contain_text("n = 5")
    with facts.fact("frozen, all of it is shown"):
        do(big, "vastzetten")
        expect(big.locator("caption")).to_contain_text("n = 6")
    for context in people:
        context.close()


def issues_hall(facts, visitors, big, small, network):
    _, words = open_room(big, network, "De vraagstukken", "open", instrument="issues")
    do(big, "start")
    take_seat(small, code_of(words), "Nora")
    with facts.fact("each phone ticks what it recognises, and the wall orders them within a second"):
        small.locator("form.seat .opt").nth(2).tap()
        small.locator("form.seat .opt").nth(5).tap()
        ticked = small.locator("form.seat .opt").nth(2).inner_text()
        expect(big.locator(".bars td.n", has_text="1")).to_have_count(2)
        expect(big.locator(".bars")).to_contain_text(ticked)
    with facts.fact("a tick taken back leaves the wall"):
        small.locator("form.seat .opt").nth(5).tap()
        expect(big.locator(".bars td.n", has_text="1")).to_have_count(1)
    end(big)


def writing_hall(facts, visitors, big, network):
    key = scenes.make_written(big, network, "In de zaal samen")
    round, words = open_room(big, network, "Schrijven in de zaal", "open", instrument=key)
    do(big, "start")
    with visitors.page(screen=phone) as one, visitors.page(screen=phone, scripts=False) as other, visitors.page(tom, screen=desktop) as desk:
        take_seat(one, code_of(words), "Nora")
        take_seat(other, code_of(words), "Omar")
        with facts.fact("an order is sent once it is whole, and the wall shows the mean place"):
            for rank, select in zip("213", one.locator("form.seat select").all()):
                select.select_option(rank)
            expect(big.locator(".bars tr").first.locator("td.n")).to_have_text("1,0")
        do(big, "volgende")
        with facts.fact("words wait for who reads them, and then stand on the wall"):
            expect(one.locator("form.seat textarea")).to_be_visible()
            one.fill("form.seat textarea", "vertrouwen, tijd")
            one.locator("form.seat .keep button").tap()
            other.reload()
            other.fill("form.seat textarea", "Vertrouwen")
            other.locator("form.seat .keep button").tap()
            expect(big.locator("#stand")).to_contain_text("2 teksten wachten")
            desk.goto(round + "/zaal/teksten")
            release(desk)
            expect(big.locator(".cloud li")).to_have_count(2)
            expect(big.locator(".cloud .word-6")).to_contain_text("ertrouwen")
        do(big, "volgende")
        with facts.fact("ideas that are shown can be chosen on the phone within a few seconds"):
            # The next question is empty; until it is there the words of the one before stand in its place.
            expect(one.locator("form.seat textarea")).to_have_value("")
            one.fill("form.seat textarea", "Een gedeelde agenda\nVaker samen eten")
            one.locator("form.seat .keep button").tap()
            expect(desk.get_by_text("Vaker samen eten")).to_be_visible()
            release(desk)
            expect(one.locator("form.seat input[type=checkbox]")).to_have_count(2)
            one.locator("form.seat .opt", has_text="Vaker samen eten").tap()
            expect(big.locator(".bars tr", has_text="Vaker samen eten").locator("td.n")).to_have_text("1")
        end(big)
        with facts.fact("the result shows what was released, with its votes"):
            big.goto(round + "/resultaten")
            expect(big.locator("main")).to_contain_text("1 stem")


def release(desk):
    """Shows what waits; again when the page looked for more by itself in that very moment."""
    button = desk.get_by_role("button", name="Toon alles wat wacht")
    for _ in range(5):
        button.click()
        try:
            return expect(button).to_have_count(0, timeout=5_000)
        except AssertionError:
            continue
    raise AssertionError("what waits stays")


def end(big):
    big.locator(".steer summary").click()
    do(big, "einde")
    expect(big.locator(".steer")).to_have_count(0)
