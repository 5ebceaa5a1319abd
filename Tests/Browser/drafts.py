"""An answer that is interrupted and taken up again."""

import re

from playwright.sync_api import expect

import scenes
from visitors import phone, tom, youssef


def drafts(facts, visitors, demo):
    with visitors.page(tom) as page:
        network = scenes.network(page)
        scenes.make_round(page, network, "Onderbroken", mode="anonymous")
        scenes.press(page, "opening")
        anonymous = scenes.links(page, network, "Onderbroken")[0][1]
    with visitors.page(youssef) as page:
        confidential = scenes.first(page, "/mijn-plek", "main a[href^='/a/']")
    with facts.about("An anonymous answer, interrupted"):
        keep_on_device(facts, visitors, anonymous)
    with facts.about("A confidential answer, interrupted"):
        keep_with_link(facts, visitors, confidential)


def keep_on_device(facts, visitors, link):
    with visitors.page(screen=phone) as page:
        sent = []
        page.on("request", lambda request: sent.append(request.method) if request.method == "POST" else None)
        with facts.fact("what is filled in is kept, and nothing of it is sent"):
            begin(page, link)
            expect(page.locator("#vragen > .small")).to_contain_text("blijven op dit toestel")
            assert not sent, sent
            assert stored(page) == 1, stored(page)
        with facts.fact("after a reload it is there, and the next statement is in sight"):
            page.reload()
            expect_taken_up(page)
        with facts.fact("on another device it is not"):
            with visitors.page(screen=phone) as other:
                other.goto(link)
                expect(other.get_by_role("button", name="Begin")).to_be_visible()
                assert chosen(other) == [] and stored(other) == 0
        with facts.fact("after sending the device holds nothing"):
            send(page)
            assert stored(page) == 0, stored(page)


def keep_with_link(facts, visitors, link):
    with visitors.page(screen=phone) as page:
        with facts.fact("what is filled in is kept, but not on the device"):
            begin(page, link)
            assert stored(page) == 0, stored(page)
        with facts.fact("on another device it is there, and the next statement is in sight"):
            with visitors.page() as other:
                other.goto(link)
                expect_taken_up(other)
        with facts.fact("it is handed in like any other"):
            page.reload()
            send(page)


def begin(page, link):
    """Answers two statements, and waits until that is kept."""
    page.goto(link)
    page.locator(".walk .button").last.click()
    for number in (1, 2):
        expect(page.locator(".walked p")).to_have_text(re.compile(f"^{number} "))
        page.locator(".step:visible .opt").nth(number).tap()
    expect(page.locator(".walked p")).to_have_text(re.compile("^3 .*Bewaard"))


def expect_taken_up(page):
    expect(page.locator(".walked p")).to_have_text(re.compile("^3 "))
    assert chosen(page) == ["2", "3"], chosen(page)


def send(page):
    while page.locator(".walk .button").last.is_visible():
        page.locator(".walk .button").last.click()
    page.locator("#klaar").click()
    expect(page.locator("h1")).to_have_text("Bedankt")


def chosen(page):
    return page.locator("#vragen input[type=radio]:checked").evaluate_all("all => all.map(one => one.value)")


def stored(page):
    return page.evaluate("() => localStorage.length")
