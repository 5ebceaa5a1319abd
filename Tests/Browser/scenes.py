"""Brings the demo in every state that a page can be in, and tells where those pages are."""

import re
from urllib.parse import urlsplit

from pages import weigh
from visitors import greet, hanne, tom, youssef


def prepare(visitors, sign_in_path):
    """Makes what the demo does not have, and gives the path of each thing by name."""
    places = {"sign_in_link": sign_in_path}
    with visitors.page(hanne) as page:
        places["network"] = network(page)
        places |= rounds(page, places["network"], {
            "first": "Eerste meting", "after": "Na de verhuizing", "short": "Korte peiling", "running": "Jaarlijkse meting",
            "issues": "Netwerkdag", "strengths": "Sterk en zwak na", "trust": "Vertrouwen in het netwerk", "rules": "Vuistregels voor vertrouwen",
            "phases": "De fase waarin", "forms": "Welke vorm", "roles": "Wie neemt welke rol"})
        page.goto(places["network"] + "/gesprekken")
        for key, name in {"held": "Gesprek over de eerste meting", "talking": "Kerngroep kijkt terug"}.items():
            places[key] = page.locator("main li a", has_text=name).first.get_attribute("href")
        places["arena"] = first(page, places["network"] + "/arena", "main .list a")
        places["arena_actor"] = first(page, places["arena"], "main tbody th a")
        places["arena_resource"] = first(page, places["arena_actor"], "#hulpbronnen .list a")
        places["step_actor"] = first(page, places["arena"] + "/stappen/actoren", "main tbody th a:has-text('De Vaart')")
        places["talk"] = first(page, places["step_actor"], "#gesprekken .list a")
        for key, title in {"decided": "Vrijetijdspas", "unheard": "vrijwilligersverzekering", "deciding": "contactpunt", "secret": "netwerkdag",
                           "drafted": "nieuwsbrief"}.items():
            places[key] = first(page, places["network"] + "/besluiten", f"main .list a:has-text('{title}')")
        places["position"] = next(link for name, link in links(page, places["network"], "contactpunt") if name == youssef)
        places["reserve"] = first(page, "/besluiten?q=vrijetijdspas", "main .list a")
        places["ratification"] = first(page, places["reserve"] + "/bekrachtigingen", "main ol.list a:has-text('raad voor maatschappelijk')")
        places["arena_version"] = first(page, places["arena"] + "/versies", "main .list a")
        places["mandate"] = first(page, places["network"] + "/mandaten", "main a[href$='/vervangen']").rsplit("/", 1)[0]
        places["handover"] = first(page, places["network"] + "/mandaten", "main a[href*='/overdragen/']")
        places["partner"] = first(page, places["network"] + "/partners", ".partner h2 a")
        places |= documents(page, places["network"])
        places["promise"] = first(page, places["network"] + "/inbreng", "main .ledger li:has(progress:not([value='0'])) a")
        places["delivery"] = first(page, places["promise"], "main a[href$='/terug']")
        places["realisation"] = first(page, places["network"] + "/realisaties", "main a.small[href*='/realisaties/']")
        places["interests"] = first(page, places["network"] + "/belangen", ".interest-map th a:has-text('Sportdienst')")
        places["person"] = first(page, places["network"] + "/partners", ".people a")
        places["own"] = make_questionnaire(page, places["network"], "Hoe willen we meedoen?")
        places["draft"] = make_round(page, places["network"], "Voorbereiding van het najaar", mode="anonymous")
        places["answer_used"] = answered_link(page, places["network"], places["running"], "Jaarlijkse meting")
        thrown = make_round(page, places["network"], "Weggegooide meting", mode="confidential")
        press(page, "opening")
        places["answer_removed"] = links(page, places["network"], "Weggegooide meting")[0][1]
        page.goto(thrown)
        page.locator("details", has=page.locator(f"form[action='{thrown}/weg']")).locator("summary").click()
        press(page, thrown.rsplit("/", 1)[1] + "/weg")
    with visitors.page() as page:
        page.goto("/weging")
        weigh(page)
        page.check("[name=keuze][value=bilateral]")
        page.fill("#reden", "We beginnen met twee en kijken over een half jaar opnieuw.")
        with page.expect_navigation():
            page.locator("button[value=bewaren]").click()
        places["weighing"] = urlsplit(page.url).path
    with visitors.page(youssef) as page:
        places["answer"] = first(page, "/mijn-plek", "main a[href^='/a/']")
    with visitors.page(greet) as page:
        places["amending"] = places["document"] + "/artikels/evaluation/wijziging"
        places["amendment_open"] = amend(page, places["document"], "meetings")
        places["empty"] = make_network(page, "Buurtnetwerk Kouter")
        places["ended"] = end_network(page, make_network(page, "Ouderoverleg Molenwijk"))
    with visitors.page(tom) as page:
        places["other"] = network(page)
        places["few"] = make_round(page, places["other"], "Te vroeg gesloten", mode="confidential")
        press(page, "opening")
        places["answer_closed"] = links(page, places["other"], "Te vroeg gesloten")[0][1]
        page.goto(places["few"])
        close_round(page)
        places["anonymous"] = make_round(page, places["other"], "Voor en na de fusie", mode="anonymous", moments="2")
        press(page, "opening")
        places["answer_declined"] = decline(visitors, links(page, places["other"], "Voor en na de fusie")[1][1])
        places |= prepare_rooms(visitors, page, places["other"])
        places["answer_pair"] = links(page, places["other"], "Voor en na de fusie")[0][1]
    return places


def prepare_rooms(visitors, page, network):
    """A room of each kind with somebody in it, a guest link, and a room that has ended."""
    places = {}
    for name, mode, acts in (("hall", "open", ["start"]), ("hall_anonymous", "anonymous", ["start", "tonen"]), ("hall_waiting", "open", [])):
        places[name] = make_round(page, network, f"Zaal {name}", mode=mode)
        press(page, "opening")
        page.goto(places[name] + "/zaal")
        press(page, "zaal")
        code = page.locator(".entrance .letters").inner_text().replace("\xa0", " ").split()
        places[name + "_code"] = "/k/" + "".join(code)[-6:]
        with visitors.page() as guest:
            guest.goto(places[name + "_code"])
            guest.locator("main form button").last.click()
            guest.wait_for_url(re.compile(r"/k/[A-Z]{6}/"))
            places[name + "_seat"] = urlsplit(guest.url).path
        for act in acts:
            page.locator(f".steer [value={act}]").click()
            page.locator(f".steer [value={act}]").wait_for(state="detached")
    page.goto(places["hall"] + "/gastlink")
    press(page, "gastlink")
    places["guest"] = urlsplit(page.locator(".copy input").get_attribute("value")).path
    places["hall_none"] = make_round(page, network, "Nog geen zaal", mode="anonymous")
    press(page, "opening")
    return places


def documents(page, place):
    """The agreement of the demo with what hangs on it, the start note and the project."""
    page.goto(place + "/documenten")
    places = {key: urlsplit(page.locator("main .list a", has_text=title).first.get_attribute("href")).path for key, title in {
        "document": "Afsprakennota", "started": "Startnota", "project": "zwemlessen"}.items()}
    document = places["document"]
    places["clause"] = document + "/artikels/vision"
    places["clause_history"] = document + "/versies/rubriek/meetings"
    places["amendment"] = first(page, document + "/wijzigingen", "main .list a[href*='/wijzigingen/']")
    places["party"] = first(page, document + "/ondertekening", "main tr:has-text('Sportdienst') a[href*='/partners/']")
    places["party_signed"] = first(page, document + "/ondertekening", "main tr:has-text('vzw Welkom') a[href*='/partners/']")
    places["indicator"] = first(page, places["project"] + "/project", "main .indicators a")
    return places


def amend(page, document, section):
    """Another text that somebody proposes for a section; the path of the amendment."""
    page.goto(f"{document}/artikels/{section}/wijziging")
    page.fill("#tekst", page.input_value("#tekst") + "\n- Elk overleg begint om 10 uur.")
    page.fill("#reden", "Dan raakt iedereen er met de bus.")
    with page.expect_navigation():
        page.locator("main form[action$='/wijziging'] button.button").last.click()
    return first(page, document + "/wijzigingen", "main .list a[href*='/wijzigingen/']")


def network(page):
    return first(page, "/mijn-plek", ".network a")


def first(page, path, selector):
    page.goto(path)
    return urlsplit(page.locator(selector).first.get_attribute("href")).path


def rounds(page, place, names):
    page.goto(place + "/metingen")
    return {key: page.locator("main li a", has_text=name).first.get_attribute("href") for key, name in names.items()}


def make_round(page, place, name, mode, moments="1", instrument="quickscan"):
    """A draft; the page then stands on it."""
    page.goto(f"{place}/metingen/nieuw?instrument={instrument}")
    page.fill("#naam", name)
    page.check(f"input[name=modus][value={mode}]")
    if page.locator("input[name=momenten]").count():
        page.check(f"input[name=momenten][value='{moments}']")
    page.locator("main form button").last.click()
    page.locator("form[action$='/opening']").wait_for(state="attached")
    return urlsplit(page.url).path


def make_questionnaire(page, place, name):
    """A draft about involvement per topic."""
    page.goto(place + "/eigen-vragenlijsten/nieuw")
    page.fill("#titel", name)
    page.check("input[name=van][value=betrokkenheid]")
    page.locator("main form button").last.click()
    page.locator("#groepen").wait_for(state="attached")
    return urlsplit(page.url).path


def make_written(page, place, name):
    """A questionnaire that asks for an order, words and ideas; gives its key."""
    page.goto(place + "/eigen-vragenlijsten/nieuw")
    page.fill("#titel", name)
    page.check("input[name=van][value=leeg]")
    page.locator("main form button").last.click()
    page.locator("#groepen").wait_for(state="attached")
    own = urlsplit(page.url).path
    for kind, label, question, lines in (
        ("rangorde", "Prioriteit", "Waar zetten we eerst op in?", "Meer tijd samen\nEén loket\nEen gedeelde agenda"),
        ("woorden", "In een woord", "Wat betekent samenwerken voor jou?", None),
        ("ideeen", "Ideeën", "Wat kan volgend jaar beter?", None),
    ):
        page.goto(own)
        page.locator(f"button[value='nieuw:{kind}']").click()
        page.locator("#naam-nl").wait_for()
        page.fill("#naam-nl", label)
        page.fill("#inleiding-nl", question)
        if lines:
            page.fill("#nieuw-nl", lines)
        page.locator("main form button.button:not(.quiet)").last.click()
        page.wait_for_load_state()
    page.goto(own)
    page.locator("button[value=klaar]").click()
    link = page.locator("a[href*='instrument=own-']").first
    link.wait_for()
    return link.get_attribute("href").split("instrument=")[1]


def make_network(page, name):
    page.goto("/netwerken/nieuw")
    page.fill("#naam", name)
    page.locator("main form button").last.click()
    page.wait_for_url(re.compile(r"/netwerken/[0-9a-f-]{36}"))
    return urlsplit(page.url).path


def end_network(page, place):
    """Brings a network in which nothing is open to its end."""
    page.goto(place + "/afronden")
    page.fill("[name=evaluatie]", "We leerden elkaar kennen, en de drempel naar de school is lager.")
    for name, words in (("wat-1", "Het ouderontbijt"), ("waar-1", "Basisschool De Molen"), ("zorg-1", "de brugfiguur")):
        page.fill(f"[name={name}]", words)
    with page.expect_navigation():
        page.locator("form[action$='/afronden'] button").last.click()
    return place


def press(page, act):
    """The button of an act on the page, and what comes after."""
    with page.expect_navigation():
        page.locator(f"form[action$='/{act}'] button").click()


def close_round(page):
    page.locator("details", has=page.locator("form[action$='/sluiting']")).locator("summary").click()
    press(page, "sluiting")


def links(page, place, subject):
    """Who was sent what link, of the mails about a subject."""
    page.goto(place + "/post")
    found = []
    for mail in page.locator(".mails > li", has_text=subject).all():
        link = urlsplit(mail.locator(".copy input").get_attribute("value")).path
        found.append((mail.locator("strong").first.inner_text(), link))
    return found


def decline(visitors, link):
    """Somebody who does not take part; the link they came by."""
    with visitors.page() as page:
        page.goto(link)
        button = page.locator("button[formaction*='/niet']")
        page.evaluate("() => document.querySelectorAll('details, [hidden]').forEach(one => { one.open = true; one.hidden = false })")
        with page.expect_navigation():
            button.evaluate("button => button.form.requestSubmit(button)")
    return link


def answered_link(page, place, round, subject):
    """The link of somebody who has answered."""
    page.goto(round)
    yes = page.locator("td:nth-child(4)", has_text=re.compile("^ja$"))
    answered = {row.locator("th").inner_text() for row in page.locator("tbody tr", has=yes).all()}
    return next(link for name, link in links(page, place, subject) if name in answered)
