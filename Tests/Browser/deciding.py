"""From a proposal to the last ratification: the coordinator at a desk, two representatives with the link of their mail on a phone."""

from playwright.sync_api import expect

from scenes import first, links, network
from visitors import hanne, listen, phone, sign_in, youssef

title = "Eén loket voor ouders"
objection = "Ons loket is op woensdag dicht, en dan komen de ouders net."
els = "Els Verstraete"


def deciding(facts, visitors, demo):
    with visitors.page(hanne) as desk, visitors.page(screen=phone) as first_phone, visitors.page(screen=phone) as second_phone:
        heard = [listen(page) for page in (desk, first_phone, second_phone)]
        with facts.about("From a proposal to the last ratification, in three windows"):
            place, asked = propose(facts, desk)
            object_to_it(facts, desk, first_phone, second_phone, place, asked)
            agree(facts, desk, first_phone, second_phone, place, asked)
            close(facts, desk, place)
            ratify(facts, desk, first_phone, place)
            for one in heard:
                facts.none("its console stays empty", one)


def propose(facts, desk):
    """The proposal is on the table; who was asked, with their link."""
    home = network(desk)
    with facts.fact("a proposal is written, and opened after a look"):
        desk.goto(home + "/besluiten/nieuw")
        desk.locator("#titel").fill(title)
        desk.locator("#voorstel").fill("We openen één loket waar ouders alle activiteiten vinden, elke namiddag.")
        desk.locator("#waarom").fill("Ouders lopen nu van dienst naar dienst.")
        desk.get_by_role("button", name="Bewaren").click()
        desk.get_by_role("link", name="Openen en de partners vragen").click()
        desk.get_by_role("button", name="Openen en de partners vragen").click()
        expect(desk.locator(".mark.act").first).to_have_text("open")
    place = desk.url.split("?")[0]
    with facts.fact("whoever speaks for a partner is asked by mail"):
        asked = links(desk, home, title)
        assert len(asked) >= 10 and {youssef, els} <= {name for name, _ in asked}, [name for name, _ in asked]
    return place, asked


def link_of(asked, name):
    return next(link for one, link in asked if one == name)


def object_to_it(facts, desk, first_phone, second_phone, place, asked):
    with facts.fact("opening the link says nothing yet; one tap more and the partner has spoken"):
        second_phone.goto(link_of(asked, els))
        expect(second_phone.locator("h1")).to_have_text(title)
        second_phone.locator("button[value=consent]").tap()
        expect(second_phone.locator(".now").first).to_contain_text("Consent")
    with facts.fact("an objection asks for its argument, and keeps what was typed"):
        first_phone.goto(link_of(asked, youssef))
        first_phone.locator("button[value=objection]").tap()
        expect(first_phone.get_by_role("alert")).to_contain_text("Schrijf eerst waarom")
        first_phone.locator("#reden").fill(objection)
        first_phone.locator("button[value=objection]").tap()
        expect(first_phone.locator(".now").first).to_contain_text("Overwegend bezwaar")
    with facts.fact("the coordinator reads it, and cannot close while partners are silent"):
        desk.goto(place)
        expect(desk.locator("#bezwaren")).to_contain_text(objection)
        expect(desk.locator("#sluiten")).to_contain_text("Nog niet gehoord")
        assert desk.get_by_role("button", name="Het besluit sluiten").count() == 0
    with facts.fact("the objection is worked into a new text"):
        desk.get_by_role("link", name="Dit voorstel begeleiden").click()
        desk.get_by_role("link", name="De tekst wijzigen").click()
        desk.locator("#voorstel").fill("We openen één loket waar ouders alle activiteiten vinden, elke namiddag behalve woensdag.")
        desk.locator("textarea[name^='verwerkt-']").fill("Woensdag gaan we zelf naar de speelpleinen.")
        desk.locator("#waarom").fill("Op woensdag is het loket van de sportdienst dicht.")
        desk.get_by_role("button", name="Bewaren").click()
        expect(desk.locator("#gehoord")).to_contain_text("sprak zich uit over een eerdere tekst")


def agree(facts, desk, first_phone, second_phone, place, asked):
    with facts.fact("who had spoken reads the new text and speaks again"):
        first_phone.goto(link_of(asked, youssef))
        expect(first_phone.locator(".proposal")).to_contain_text("behalve woensdag")
        first_phone.locator("#reden").fill("Zo kunnen wij mee.")
        first_phone.locator("button[value=consent]").tap()
        expect(first_phone.locator(".now").first).to_contain_text("bij tekst 2")
    with facts.fact("all others follow from their mail"):
        for name, link in asked:
            if name != youssef:
                second_phone.goto(link)
                if second_phone.locator("button[value=consent]").count():
                    second_phone.locator("button[value=consent]").tap()
                    expect(second_phone.locator(".now").first).to_contain_text("Consent")
    with facts.fact("every position is in the history with its text"):
        desk.goto(place + "/geschiedenis")
        expect(desk.locator("main")).to_contain_text(objection)
        expect(desk.locator("main")).to_contain_text("vervangen door een later standpunt")


def close(facts, desk, place):
    desk.goto(place)
    waiting = desk.locator("tr.unheard th").all_inner_texts()
    with facts.fact("the last partners speak, and only then it can be closed"):
        assert len(waiting) <= 2, waiting
        for _ in waiting:
            desk.goto(place + "/standpunt")
            if desk.locator("button[value=consent]").count():
                desk.locator("button[value=consent]").click()
        desk.goto(place)
        desk.get_by_role("button", name="Het besluit sluiten").click()
        desk.locator("#uitspraak").fill("Er komt één loket voor ouders, elke namiddag behalve woensdag.")
        desk.locator("#herbekijken").fill("2027-09-01")
        desk.get_by_role("button", name="De uitspraak vastleggen").click()
        expect(desk.locator(".outcome.taken")).to_contain_text("elke namiddag behalve woensdag")


def ratify(facts, desk, first_phone, place):
    with facts.fact("two bodies of the sports service still have to ratify, in a row"):
        sign_in(first_phone, youssef)
        for body in ("college", "gemeenteraad"):
            first_phone.goto(place + "/bekrachtigingen")
            first_phone.locator("select[name=partner]").select_option(label="Sportdienst Waterbeke")
            chosen = first_phone.locator("select[name=orgaan] option", has_text=body).first.get_attribute("value")
            first_phone.locator("select[name=orgaan]").select_option(value=chosen)
            with first_phone.expect_navigation():
                first_phone.get_by_role("button", name="Toevoegen").tap()
        desk.goto(place)
        expect(desk.locator("main")).to_contain_text("nog niet definitief")
    with facts.fact("the second waits for the first; when both have ratified, the decision is final"):
        for body in ("college", "gemeenteraad"):
            result = first(first_phone, place + "/bekrachtigingen", f"main ol.list a:has-text('{body}')")
            first_phone.goto(result)
            first_phone.locator("input[name=uitslag][value=ratified]").check()
            first_phone.locator("[name=verwijzing]").fill("punt 12")
            with first_phone.expect_navigation():
                first_phone.get_by_role("button", name="Uitslag bewaren").tap()
        desk.goto(place)
        expect(desk.locator("main")).to_contain_text("Definitief sinds")
    with facts.fact("the register says so too"):
        desk.goto("/besluiten?q=loket")
        expect(desk.locator("main .list")).to_contain_text(title)
