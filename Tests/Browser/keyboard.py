"""Everything is reached and done with the keys alone."""

import re

from playwright.sync_api import expect

import scenes
from visitors import hanne, tom

#: What can have the focus; of a group of radio buttons one, and what is closed away not.
reachable = """() => {
    const groups = new Set();
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(one => {
        if (one.disabled || one.type === 'hidden' || !one.checkVisibility({ visibilityProperty: true })) return false;
        if (one.type !== 'radio') return true;
        const isNew = !groups.has(one.name);
        groups.add(one.name);
        return isNew;
    }).length;
}"""

#: Where the focus is: a number in the order of the page, a name, and whether one sees it there.
focused = """() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const frame = one.closest('.opt:has(:focus-visible)') ?? one;
    const style = getComputedStyle(frame), box = frame.getBoundingClientRect();
    return {
        place: [...document.querySelectorAll('*')].indexOf(one),
        name: one.cloneNode().outerHTML.slice(0, 90) + (one.textContent ?? '').trim().slice(0, 30),
        // A part inside a date field has the focus without the field; the browser marks it itself.
        isSeen: !one.matches(':focus') || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0
            && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
}"""


def keyboard(facts, visitors, demo):
    with visitors.page(tom) as page:
        network = scenes.network(page)
        scenes.make_round(page, network, "Met de toetsen", mode="confidential")
        scenes.press(page, "opening")
        link = scenes.links(page, network, "Met de toetsen")[0][1]
    with visitors.page(hanne) as page:
        network = scenes.network(page)
        running = scenes.rounds(page, network, {"running": "Jaarlijkse meting"})["running"]
        with facts.about("With the keys alone"):
            skip(facts, page, network)
            for name, path in {
                "the overview": network, "a round": running, "a new round": network + "/metingen/nieuw",
                "the list to paste": network + "/importeren", "an invitation's questions": link,
            }.items():
                reach(facts, page, name, path)
    with visitors.page() as page, facts.about("Answering with the keys alone"):
        answer(facts, page, link)


def skip(facts, page, network):
    with facts.fact("the first stop leads past the menu"):
        page.goto(network)
        page.keyboard.press("Tab")
        expect(page.locator(".skip")).to_be_focused()
        expect(page.locator(".skip")).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()
        page.keyboard.press("Tab")
        assert page.evaluate("() => document.activeElement.closest('main') !== null"), "the next stop is outside the content"


def reach(facts, page, name, path):
    page.goto(path)
    page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true })")
    page.evaluate("() => { document.activeElement.blur(); getSelection().removeAllRanges() }")
    stops, wanted = [], page.evaluate(reachable)
    for _ in range(wanted + 20):
        page.keyboard.press("Tab")
        stop = page.evaluate(focused)
        if not stop or (stops and stop["place"] == stops[0]["place"]):
            break
        stops.append(stop)
    with facts.fact(f"on {name} every act is reached, in the order of the page"):
        # A date has a stop for its day, its month and its year; these are one.
        places = list(dict.fromkeys(stop["place"] for stop in stops))
        assert places == sorted(places), "out of order: " + "; ".join(stop["name"] for stop in stops)
        assert len(places) == wanted, f"{len(places)} of {wanted} reached"
    facts.none(f"on {name} the focus is always seen", [stop["name"] for stop in stops if not stop["isSeen"]])


def answer(facts, page, link):
    press = page.keyboard.press
    at = lambda number: expect(page.locator(".walked p")).to_have_text(re.compile(f"^{number} "))
    checked = lambda: page.locator(".step:visible input:checked").evaluate_all("all => all.map(one => one.value)")
    with facts.fact("Enter begins"):
        page.goto(link)
        page.locator(".walk .button").last.focus()
        press("Enter")
        at(1)
    with facts.fact("arrows choose and change without going on"):
        assert checked() == [], "chosen before anybody did"
        press("Space")
        for number in ("2", "3", "4"):
            press("ArrowDown")
            page.wait_for_timeout(350)
            at(1)
            assert checked() == [number], checked()
        press("ArrowUp")
        assert checked() == ["3"], checked()
    with facts.fact("Enter goes on, and back leads back"):
        press("Enter")
        at(2)
        page.locator(".walk .button").first.focus()
        press("Enter")
        at(1)
        assert checked() == ["3"], checked()
        expect(page.locator(".step:visible input:checked")).to_be_focused()
        press("Enter")
    with facts.fact("thirty statements, a remark and a priority are given, and sent"):
        for number in range(2, 31):
            at(number)
            press("ArrowDown")
            if number == 3:
                page.locator(".step:visible textarea").focus()
                page.keyboard.type("Met de toetsen getypt.")
                press("Enter")
                at(3)
                page.locator(".step:visible input:checked").focus()
            press("Enter")
        at(31)
        press("Space")
        expect(page.locator("[data-most] input").first).to_be_checked()
        press("Enter")
        at(32)
        expect(page.locator("#klaar")).to_be_focused()
        press("Enter")
        expect(page.locator("h1")).to_have_text("Bedankt")
