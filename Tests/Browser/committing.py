"""From a draft agreement to the last signature: the coordinator at a desk, two representatives on a phone."""

import re
import time

from playwright.sync_api import expect

from pasting import pasting
from scenes import first, make_network
from visitors import greet, hanne, listen, phone, sign_in, youssef

network = "Buurtsport in alle wijken"
title = "Samen sporten in elke wijk"
#: Who comes for which partner.
partners = {hanne: "Cultuurdienst", youssef: "Sportdienst", greet: "vzw Welkom"}
begun = "Elke wijk krijgt één vaste sportnamiddag."
asked = "Elke wijk krijgt één vaste sportnamiddag, ook in de vakantie."


def committing(facts, visitors, demo):
    with visitors.page(hanne) as desk, visitors.page(screen=phone) as first_phone, visitors.page(screen=phone) as second_phone:
        heard = [listen(page) for page in (desk, first_phone, second_phone)]
        with facts.about("From a draft agreement to the last signature, in three windows"):
            home = gather(facts, desk)
            sign_in(first_phone, youssef)
            sign_in(second_phone, greet)
            windows = {hanne: desk, youssef: first_phone, greet: second_phone}
            document = write(facts, desk, home)
            pasting(facts, desk, document)
            amend(facts, desk, second_phone, document)
            decision = decide(facts, windows, document)
            ratify(facts, desk, first_phone, document, decision)
            sign(facts, windows, document)
            take(facts, desk, document)
            for one in heard:
                facts.none("its console stays empty", one)


def gather(facts, desk):
    """A network of three partners; its path."""
    home = make_network(desk, network)
    with facts.fact("three partners come in, each with who represents it"):
        lines = [f"{name};{address(name)};{partner};vertegenwoordiger" for name, partner in partners.items()]
        desk.goto(home + "/importeren")
        desk.get_by_label("De lijst").fill("\n".join(["naam;e-mail;partner;rol", *lines]))
        desk.get_by_role("button", name="Eerst bekijken").click()
        desk.get_by_role("button", name="Alles toevoegen").click()
        expect(desk.locator(".partner")).to_have_count(len(partners))
    return home


def address(name):
    return ".".join(name.lower().split()) + "@waterbeke.example"


def write(facts, desk, home):
    """An agreement with a section filled in; its path."""
    with facts.fact("an agreement begins with the sections of its scheme"):
        desk.goto(home + "/documenten")
        desk.get_by_role("link", name="Een document beginnen").click()
        desk.locator("input[name=schema][value=samenwerkingsovereenkomst]").check()
        desk.locator("#titel").fill(title)
        desk.locator("#tot").fill("2099-12-31")
        desk.get_by_role("button", name="Beginnen").click()
        expect(desk.locator("h1")).to_have_text(title)
        assert desk.locator("section.clause").count() > 5
    document = desk.url.split("?")[0]
    with facts.fact("what is written in a section is a new version"):
        desk.locator("section.clause").nth(1).get_by_role("link", name=re.compile("^Schrijven")).click()
        desk.locator("#tekst").fill(begun)
        desk.locator("#waarom").fill("Zo spraken we het af.")
        desk.get_by_role("button", name="Bewaren", exact=True).click()
        expect(desk.locator(".document")).to_contain_text(begun)
        desk.goto(document + "/versies")
        expect(desk.locator("main")).to_contain_text("Zo spraken we het af.")
    return document


def amend(facts, desk, second_phone, document):
    with facts.fact("a partner proposes another text, with the reason"):
        second_phone.goto(document)
        second_phone.locator("section.clause").nth(1).get_by_role("link", name=re.compile("^Wijziging voorstellen")).tap()
        second_phone.locator("#tekst").fill(asked)
        second_phone.locator("#reden").fill("In de vakantie is er anders niets te doen.")
        second_phone.get_by_role("button", name="Voorstellen", exact=True).tap()
        expect(second_phone.locator("main .list")).to_contain_text(partners[greet])
    with facts.fact("who writes the document sees what it changes, and takes it in"):
        desk.goto(document + "/wijzigingen")
        desk.get_by_role("link", name=re.compile("^Lezen en antwoorden")).click()
        expect(desk.locator(".difference").first).to_contain_text("ook in de vakantie")
        assert desk.locator(".difference ins").count() > 0
        desk.locator("input[name=antwoord][value=aannemen]").check()
        desk.get_by_role("button", name="Antwoord geven").click()
        expect(desk.locator("main")).to_contain_text("aangenomen")
        desk.goto(document)
        expect(desk.locator(".document")).to_contain_text(asked)
    with facts.fact("the partner reads that its text stands there"):
        second_phone.goto(document + "/wijzigingen")
        expect(second_phone.locator("main .list")).to_contain_text("aangenomen")


def decide(facts, windows, document):
    """The decision that approves the text; its path."""
    desk = windows[hanne]
    with facts.fact("the text is put on the table as a proposal of its own"):
        desk.goto(document + "/ondertekening")
        desk.get_by_role("button", name="Versie 3 laten goedkeuren").click()
        expect(desk.locator("h1")).to_contain_text(title)
        desk.get_by_role("link", name="Openen en de partners vragen").click()
        desk.get_by_role("button", name="Openen en de partners vragen").click()
        expect(desk.locator(".mark.act").first).to_have_text("open")
    decision = desk.url.split("?")[0]
    with facts.fact("every partner agrees, and the decision is taken"):
        for page in windows.values():
            page.goto(decision + "/standpunt")
            with page.expect_navigation():
                page.locator("button[value=consent]").click()
        desk.goto(decision)
        desk.get_by_role("button", name="Het besluit sluiten").click()
        desk.locator("#uitspraak").fill("Wij keuren de tekst goed en tekenen hem.")
        desk.get_by_role("button", name="De uitspraak vastleggen").click()
        expect(desk.locator(".outcome.taken")).to_contain_text("tekenen hem")
    return decision


def ratify(facts, desk, first_phone, document, decision):
    with facts.fact("a body of one partner has to ratify, and the signing says which"):
        first_phone.goto(decision + "/bekrachtigingen")
        first_phone.locator("select[name=partner]").select_option(label=partners[youssef])
        chosen = first_phone.locator("select[name=orgaan] option", has_text="college").first.get_attribute("value")
        first_phone.locator("select[name=orgaan]").select_option(value=chosen)
        with first_phone.expect_navigation():
            first_phone.get_by_role("button", name="Toevoegen").tap()
        desk.goto(document + "/ondertekening")
        expect(desk.locator("tr", has_text=partners[youssef])).to_contain_text("college")
    with facts.fact("once it has ratified, every partner is ready to sign"):
        first_phone.goto(first(first_phone, decision + "/bekrachtigingen", "main ol.list a:has-text('college')"))
        first_phone.locator("input[name=uitslag][value=ratified]").check()
        first_phone.locator("[name=verwijzing]").fill("punt 12")
        with first_phone.expect_navigation():
            first_phone.get_by_role("button", name="Uitslag bewaren").tap()
        desk.goto(document + "/ondertekening")
        expect(desk.locator("tr", has_text="klaar om te tekenen")).to_have_count(len(partners))


def sign(facts, windows, document):
    desk = windows[hanne]
    with facts.fact("the text is put forward for signing, with its fingerprint"):
        desk.get_by_role("button", name="Voorleggen ter ondertekening").click()
        expect(desk.locator("main")).to_contain_text("Versie 3 ligt voor ter ondertekening")
        expect(desk.locator("code").first).to_have_text(re.compile("^[0-9a-f]{64}$"))
    for number, (name, page) in enumerate(windows.items(), 1):
        with facts.fact(f"{name} signs for {partners[name]}"):
            page.goto(document + "/ondertekening")
            page.get_by_role("link", name=re.compile("^Tekenen")).click()
            page.locator("#hoedanigheid").fill("diensthoofd")
            page.get_by_role("button", name="Tekenen", exact=True).click()
            expect(page.get_by_role("status")).to_contain_text("Bewaard")
            expect(page.locator("tr", has_text="diensthoofd")).to_have_count(number)
    with facts.fact("with the last signature it is signed, and cannot be thrown away"):
        desk.goto(document + "/ondertekening")
        expect(desk.locator("main")).to_contain_text("Versie 3 is ondertekend")
        desk.goto(document + "/gegevens")
        desk.get_by_role("button", name="In de prullenmand leggen").click()
        expect(desk.get_by_role("alert")).to_contain_text("Het blijft daarom staan")


def take(facts, desk, document):
    with facts.fact("what was signed is there as a PDF, with its parts marked for who listens to it"):
        deadline = time.monotonic() + 60
        desk.goto(document + "/ondertekening")
        while desk.get_by_role("link", name="PDF ophalen").count() == 0 and time.monotonic() < deadline:
            time.sleep(1)
            desk.reload()
        answer = desk.request.get(desk.get_by_role("link", name="PDF ophalen").get_attribute("href"))
        pdf = answer.body()
        assert answer.ok and pdf.startswith(b"%PDF"), answer.status
        assert b"/StructTreeRoot" in pdf and b"/MarkInfo" in pdf and b"/Lang" in pdf, "no tags"
    with facts.fact("the register of agreements finds it by a word of a section, and leads there"):
        desk.goto("/overeenkomsten?q=sportnamiddag&staat=signed")
        expect(desk.locator("main .list")).to_contain_text(title)
        desk.locator("main .list a[href*='#artikel-']").first.click()
        expect(desk.locator("section.clause:target")).to_contain_text(asked)
