"""Sixty people come in from a spreadsheet."""

from playwright.sync_api import expect

import scenes
from visitors import greet

heading = "voornaam\tnaam\te-mail\torganisatie\trol"
rows = [f"Voornaam{number}\tNaam{number}\tpersoon{number}@example.org\tOrganisatie {number % 12 + 1}\tlid" for number in range(1, 61)]


def imports(facts, visitors, demo):
    with visitors.page(greet) as page, facts.about("Bringing in a list"):
        network = scenes.make_network(page, "Lijsten")
        paste(facts, page, network)
        mend(facts, page, network)
        upload(facts, page, network)


def paste(facts, page, network):
    with facts.fact("sixty pasted rows are shown before anything is kept"):
        look(page, network, "\n".join([heading, *rows]))
        expect(page.locator(".now")).to_contain_text("Nieuw: 60 mensen en 12 partners")
        expect(page.locator("tbody tr")).to_have_count(60)
        expect(page.locator("tbody tr").first).to_contain_text("Voornaam1 Naam1")
    with facts.fact("then they are added"):
        page.get_by_role("button", name="Alles toevoegen").click()
        expect(page.get_by_role("status")).to_contain_text("De lijst is toegevoegd")
        expect(page.locator(".partner")).to_have_count(12)
        expect(page.locator(".people a", has_text="Naam60")).to_have_count(1)
    with facts.fact("a second time nobody is added twice"):
        look(page, network, "\n".join([heading, *rows]))
        expect(page.locator(".now")).to_contain_text("Nieuw: 0 mensen en 0 partners")


def mend(facts, page, network):
    broken = [heading, rows[0], "Zonder\tAdres\tgeen adres\tOrganisatie 1\tlid", rows[1], "\t\tniemand@example.org\tOrganisatie 1\tlid"]
    with facts.fact("lines that cannot be read are shown with their number and reason"):
        look(page, network, "\n".join(broken))
        problems = page.locator(".problems li")
        expect(problems).to_have_count(2)
        expect(problems.nth(0)).to_contain_text("Lijn 3.")
        expect(problems.nth(0)).to_contain_text("geen e-mailadres")
        expect(problems.nth(1)).to_contain_text("Lijn 5.")
        expect(problems.nth(1)).to_contain_text("geen naam")
        expect(page.get_by_role("button", name="Alles toevoegen")).to_have_count(0)
    with facts.fact("the list is still there to be mended"):
        expect(page.get_by_label("De lijst")).to_have_value("\n".join(broken))
        page.get_by_label("De lijst").fill("\n".join(broken[:2]))
        page.get_by_role("button", name="Eerst bekijken").click()
        expect(page.get_by_role("button", name="Alles toevoegen")).to_be_visible()


def upload(facts, page, network):
    with facts.fact("a file saved by a spreadsheet of before Unicode is read"):
        page.goto(network + "/importeren")
        text = "naam;e-mail;partner\r\nZoë Désirée;zoe@example.org;Théâtre de l’Œuvre\r\n"
        page.get_by_label("Of een CSV-bestand").set_input_files(
            {"name": "lijst.csv", "mimeType": "text/csv", "buffer": text.encode("windows-1252")})
        page.get_by_role("button", name="Eerst bekijken").click()
        expect(page.locator("tbody tr")).to_contain_text(["Zoë Désirée"])
        expect(page.locator("tbody tr")).to_contain_text(["Théâtre de l’Œuvre"])
        page.get_by_role("button", name="Alles toevoegen").click()
        expect(page.locator(".partner h2", has_text="Théâtre de l’Œuvre")).to_be_visible()


def look(page, network, text):
    page.goto(network + "/importeren")
    page.get_by_label("De lijst").fill(text)
    page.get_by_role("button", name="Eerst bekijken").click()
