"""From the question whether to work together to the first partner, on a phone, with one thumb."""

from playwright.sync_api import expect

from pages import weigh
from visitors import hanne, listen, phone, sign_in

network = "Spelen in de buurt"
actor = "Buurtcomité De Brug"
promise = "Dat de kinderen van het plein af raken"


def starting(facts, visitors, demo):
    with visitors.page(screen=phone) as page:
        heard = listen(page)
        with facts.about("From a weighing to an approached partner, on a phone"):
            weighing(facts, page)
            arena(facts, page)
            selection(facts, page)
            approach(facts, page)
            facts.none("its console stays empty", heard)


def weighing(facts, page):
    with facts.fact("a stranger weighs and keeps it behind a link"):
        page.goto("/weging")
        weigh(page)
        page.check("[name=keuze][value=network]")
        page.locator("#reden").fill("Het raakt de hele buurt.")
        page.locator("button[value=bewaren]").tap()
        expect(page.get_by_role("button", name="Kopieer")).to_be_visible()
    place = page.url
    with facts.fact("the coordinator begins a network with it, in one act"):
        sign_in(page, hanne)
        page.goto(place)
        page.get_by_role("link", name="Begin hiermee een netwerk").tap()
        expect(page.get_by_label("Issue")).to_have_value("Kinderen laten meespelen in hun eigen buurt")
        page.get_by_label("Naam").fill(network)
        page.get_by_role("button", name="Netwerk maken").tap()
        expect(page.locator("h1")).to_contain_text(network)


def arena(facts, page):
    with facts.fact("the overview leads to the six steps, and the first asks for the issue"):
        page.get_by_role("link", name="Zes stappen van een start").tap()
        page.get_by_role("link", name="Begin met een issue").tap()
        expect(page.get_by_label("Issue")).to_have_value("Kinderen laten meespelen in hun eigen buurt")
        page.get_by_role("button", name="Bewaren").tap()
    with facts.fact("an actor with what it could bring comes in the arena, and is rated"):
        page.get_by_role("link", name="Een actor toevoegen").tap()
        page.get_by_label("Naam").fill(actor)
        page.locator("input[name=hulpbron][value=reach]").check()
        page.get_by_role("button", name="Bewaren").tap()
        page.get_by_role("link", name="Mijn inschatting").tap()
        page.locator("input[name^='b-'][value='4']").check()
        page.locator("input[name^='v-'][value='1']").check()
        page.get_by_role("button", name="Afronden").tap()
        page.get_by_role("link", name="Kinderen laten meespelen").first.tap()
        expect(page.locator("main")).to_contain_text("4 kernactor")
    with facts.fact("the way remembers that two steps are done"):
        page.get_by_role("link", name="Zes stappen van een start").tap()
        for step in (1, 2):
            page.locator(f"#stap-{step}").get_by_role("button", name="Deze stap is klaar").tap()
        expect(page.locator("#stap-3 .mark")).to_have_text("hier zijn jullie")


def selection(facts, page):
    with facts.fact("a form is thought of, and nobody can be chosen yet"):
        page.get_by_role("link", name="Vormen en keuzes").tap()
        page.get_by_role("link", name=actor).tap()
        page.get_by_label("Vorm van samenwerking").select_option(label="netwerk")
        page.get_by_role("button", name="Vorm toevoegen").tap()
        expect(page.locator("#keuze")).to_contain_text("De criteria liggen nog niet vast")
    with facts.fact("criteria are written down and locked"):
        page.locator("#keuze").get_by_role("link", name="Naar de criteria").tap()
        page.get_by_label("Kan er tijd voor vrijmaken").check()
        page.get_by_role("button", name="Toevoegen").tap()
        page.get_by_role("button", name="Criteria vastleggen").tap()
        expect(page.locator(".now").first).to_contain_text("Vastgelegd op")
    with facts.fact("now the actor is held against them and chosen"):
        page.get_by_role("link", name="Actoren kiezen").tap()
        page.get_by_role("link", name=actor).tap()
        page.get_by_label("Kan er tijd voor vrijmaken").select_option(label="ja")
        page.locator("input[name=keuze][value=approach]").check()
        page.get_by_label("Waarom?").fill("Zij kennen elk kind bij naam.")
        page.get_by_role("button", name="Bewaren").tap()
        expect(page.locator("main")).to_contain_text("gekozen op")


def approach(facts, page):
    with facts.fact("a talk is written down; what it does not ask is not in the way"):
        page.get_by_role("link", name="Gesprek noteren").tap()
        expect(page.locator(".talk")).to_be_visible()
        page.locator("input[name=soort][value=funding]").check()
        expect(page.locator(".talk")).to_be_hidden()
        page.locator("input[name=soort][value=talk]").check()
        page.get_by_label("Wat is hun eigen belang?").fill(promise)
        page.get_by_label("Hoe gemotiveerd").select_option("5")
        page.locator("input[name=wil][value=yes]").check()
        page.locator("input[name=klopt][value=partly]").check()
        page.get_by_role("button", name="Bewaren").tap()
    with facts.fact("the arena is corrected with what was heard"):
        expect(page.locator("h1")).to_have_text("De inschatting bijsturen")
        page.get_by_label("Wil het inzetten").select_option(label="ja")
        page.get_by_role("button", name="Bewaren").tap()
        expect(page.locator("#gesprekken")).to_contain_text("motivatie 5/5")
    with facts.fact("who said yes becomes a partner, with nothing typed again"):
        page.get_by_role("link", name="Wordt partner").tap()
        page.get_by_role("button", name="Partner maken").tap()
        expect(page.get_by_label("Naam", exact=True)).to_have_value(actor)
        page.get_by_role("link", name="Partners", exact=True).tap()
        expect(page.locator("main")).to_contain_text(actor)
    with facts.fact("the arena keeps to itself what was said of them"):
        expect(page.locator("main")).to_contain_text(actor)
        assert promise not in page.content()
