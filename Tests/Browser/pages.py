"""Every page of the site and the states it has: what axe reads and what bin/shoot takes a picture of."""

import dataclasses
from collections.abc import Callable

from visitors import greet, hanne, ines, lieve, tom, youssef

#: The sheets about the kind of collaboration.
kinds = ["is-dit-een-netwerk", "netwerkprofiel", "kijkkaarten", "sturen", "bestuursvorm"]


@dataclasses.dataclass(frozen=True)
class Page:
    name: str
    who: str | None
    path: str
    #: What is done on the page before it is looked at.
    act: Callable = None
    status: int = 200
    #: Without the scripts of the site.
    plain: bool = False
    #: A sheet of its own, with its styles in it and a policy that allows these and nothing else.
    sheet: bool = False

    def open(self, page, places):
        """Opens the page and gives the answer of the server that it was made from."""
        answers = []

        def note(answer):
            answers.append(answer)

        page.on("response", note)
        page.goto(self.path.format(**places))
        if self.act:
            self.act(page)
        page.remove_listener("response", note)
        return next(answer for answer in reversed(answers) if answer.request.is_navigation_request() and answer.status != 303)


def send_form(action, **values):
    """Fills in a form and sends it as a browser without checks of its own would."""
    def act(page):
        form = page.locator(f"main form[action$='{action}']" if action else "main form").first
        page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true })")
        for name, value in values.items():
            form.locator(f"[name='{name}']").fill(value)
        form.evaluate("form => { form.noValidate = true }")
        with page.expect_navigation():
            form.locator("button:not([formaction])").last.click()
    return act


def say(stance):
    """Presses what a partner says, with nothing else filled in."""
    def act(page):
        with page.expect_navigation():
            page.locator(f"button[name=standpunt][value={stance}]").click()
    return act


def weigh(page):
    """Fills in a weighing for several partners and asks for the advice."""
    page.fill("#opgave", "Kinderen laten meespelen in hun eigen buurt")
    for choice in ("motief'][value='problem", "motief'][value='imposed", "nodig-people'][value='own", "nodig-reach'][value='others",
                   "nodig-money'][value='missing", "alleen'][value='no", "twee'][value='no", "doel'][value='complex",
                   "opweegt'][value='more"):
        page.check(f"[name='{choice}']")
    for name, value in {"partners": "OCMW Waterbeke\nvzw Welkom", "mensen": "8", "uren": "2,5", "keren": "6", "tarief": "45"}.items():
        page.fill(f"#{name}", value)
    with page.expect_navigation():
        page.locator("button[value=advies]").click()


def step(number):
    """Goes on to a step of the questionnaire, counted from the end when negative."""
    def act(page):
        steps = page.locator(".step").count()
        for _ in range(number % steps):
            page.locator(".walk .button").last.click()
    return act


def forget_token(page):
    """Sends a form that lost its token."""
    page.fill("#naam", "Netwerk zonder sleutel")
    page.locator("main form [name=formulier]").evaluate("field => { field.value = 'x' }")
    with page.expect_navigation():
        page.locator("main form button").last.click()


def leave_out(words):
    """Asks to leave words out of the first remark."""
    def act(page):
        form = page.locator("article.remark form").first
        form.locator("summary").click()
        form.locator("[name^=woorden-]").fill(words)
        with page.expect_navigation():
            form.locator("button").last.click()
    return act


def press(action):
    """Presses the one button of a form."""
    def act(page):
        with page.expect_navigation():
            page.locator(f"main form[action$='{action}'] button").click()
    return act


broken_list = "naam;e-mail;partner;rol\nAn Peeters;an@example.org;OCMW Voorbeeldgem;lid\nBilal Aydin;geen adres;Buurtcomité;lid\nCéline Roels;;vzw Welkom;koning\n"
good_list = "naam;e-mail;partner;rol\nAn Peeters;an@example.org;OCMW Voorbeeldgem;vertegenwoordiger\nBilal Aydin;;Buurtcomité De Linde;lid\n"
good_answers = "Naam;1.1;1.2;Wat vond je ervan?;2.1\nAn;4;weet niet;Een goed gesprek;5\nBea;3;2;;4\nCas;;;;"
broken_answers = "Naam;1.1;1.1;2.1\nAn;4;5;5\n"

pages = [
    # For everybody.
    Page("start", None, "/"),
    Page("explanation", None, "/uitleg"),
    Page("worksheets", None, "/werkbladen"),
    Page("weighing", None, "/weging"),
    Page("weighing-errors", None, "/weging", send_form("/weging", mensen="veel", uren="-1"), 422),
    Page("weighing-advice", None, "/weging", weigh),
    Page("weighing-kept", None, "{weighing}"),
    Page("weighing-kept-coordinator", hanne, "{weighing}"),
    Page("weighing-none", None, "/weging/bestaat-niet", status=404),
    Page("weighing-network-new", hanne, "{weighing}/netwerk"),
    Page("weighing-sheet", None, "/werkbladen/bezint-eer-ge-begint"),
    Page("weighing-sheet-blank", None, "/werkbladen/bezint-eer-ge-begint/blad"),
    Page("weighing-sheet-guide", None, "/werkbladen/bezint-eer-ge-begint/begeleidersblad"),
    Page("sources", None, "/bronnen"),
    Page("help", None, "/hulp"),
    Page("accessibility", None, "/toegankelijkheid"),
    Page("demo", None, "/demo"),
    Page("sign-in", None, "/aanmelden"),
    Page("sign-in-errors", None, "/aanmelden", send_form("/aanmelden", adres="geen adres"), 422),
    Page("sign-in-wrong-password", None, "/aanmelden", send_form("/aanmelden", adres="an@example.org", wachtwoord="verkeerd"), 422),
    Page("sign-in-sent", None, "/aanmelden", send_form("/aanmelden", adres="an@example.org")),
    Page("sign-in-link", None, "{sign_in_link}"),
    Page("sign-in-link-dead", None, "/aanmelden/dood", status=410),
    Page("not-found", None, "/bestaat-niet", status=404),
    # By personal link.
    Page("answer", None, "{answer}"),
    Page("answer-statement", None, "{answer}", step(1)),
    Page("answer-remark", None, "{answer}", step(3)),
    Page("answer-priorities", None, "{answer}", step(-2)),
    Page("answer-finish", None, "{answer}", step(-1)),
    Page("answer-plain", None, "{answer}", plain=True),
    Page("answer-empty", None, "{answer}", send_form(""), 422, plain=True),
    Page("answer-pair", None, "{answer_pair}", step(1)),
    Page("answer-pair-plain", None, "{answer_pair}", plain=True),
    Page("answer-thanks", None, "{answer_used}/bedankt"),
    Page("answer-used", None, "{answer_used}", status=410),
    Page("answer-closed", None, "{answer_closed}", status=410),
    Page("answer-privacy", None, "{answer}/privacy"),
    Page("answer-declined", None, "{answer_declined}"),
    Page("answer-removed", None, "{answer_removed}", status=410),
    Page("answer-unknown", None, "/a/bestaat-niet", status=404),
    Page("guest", None, "{guest}"),
    Page("guest-finish", None, "{guest}", step(-1)),
    Page("guest-thanks", None, "{guest}/bedankt"),
    # In a room.
    Page("room-code", None, "/k"),
    Page("room-unknown", None, "/k/BCDFGH", status=404),
    Page("room-join", None, "{hall_code}"),
    Page("room-join-anonymous", None, "{hall_anonymous_code}"),
    Page("room-seat", None, "{hall_seat}"),
    Page("room-seat-plain", None, "{hall_anonymous_seat}", plain=True),
    Page("room-seat-waiting", None, "{hall_waiting_seat}"),
    Page("room-wall", tom, "{hall}/zaal"),
    Page("room-wall-anonymous", tom, "{hall_anonymous}/zaal"),
    Page("room-wall-waiting", tom, "{hall_waiting}/zaal"),
    Page("room-wall-plain", tom, "{hall}/zaal", plain=True),
    Page("room-poster", tom, "{hall}/zaal/affiche"),
    Page("room-new", tom, "{hall_none}/zaal"),
    Page("room-confidential", hanne, "{running}/zaal"),
    Page("guest-link", tom, "{hall}/gastlink"),
    Page("guest-link-none", tom, "{hall_none}/gastlink"),
    # For who is signed in.
    Page("my-place", youssef, "/mijn-plek"),
    Page("my-place-empty", ines, "/mijn-plek"),
    Page("settings", hanne, "/instellingen"),
    Page("settings-errors", hanne, "/instellingen", send_form("/instellingen/adressen", adres="geen adres"), 422),
    Page("search", hanne, "/zoeken?q=waterb"),
    Page("search-nothing", lieve, "/zoeken?q=bestaatniet"),
    Page("search-empty", ines, "/zoeken"),
    Page("administration", ines, "/beheer"),
    Page("retention", ines, "/beheer/bewaartermijnen"),
    Page("my-data", youssef, "/instellingen/gegevens"),
    Page("my-data-unsure", youssef, "/instellingen/gegevens", send_form("/wissen/nu"), 422),
    Page("my-data-coordinator", tom, "/instellingen/gegevens"),
    Page("network-new", greet, "/netwerken/nieuw"),
    Page("network-errors", greet, "/netwerken/nieuw", send_form("/netwerken", naam="", issue="Wat hier staat, blijft staan."), 422),
    Page("form-expired", greet, "/netwerken/nieuw", forget_token, 403),
    # In a network.
    Page("overview", hanne, "{network}"),
    Page("overview-reader", lieve, "{network}"),
    Page("overview-first", greet, "{empty}"),
    Page("overview-outsider", tom, "{network}", status=404),
    Page("network-edit", hanne, "{network}/wijzigen"),
    Page("who-sees-what", lieve, "{network}/wie-ziet-wat"),
    Page("privacy", youssef, "{network}/privacy"),
    Page("privacy-empty", greet, "{empty}/privacy"),
    Page("privacy-edit", greet, "{empty}/privacy/wijzigen"),
    Page("privacy-errors", hanne, "{network}/privacy/wijzigen", send_form("/privacy", verantwoordelijke="", contact="geen adres", maanden="99"), 422),
    Page("bin", hanne, "{network}/prullenmand"),
    Page("bin-empty", greet, "{empty}/prullenmand"),
    Page("network-remove", hanne, "{network}/weg"),
    Page("leave", youssef, "{network}/verlaten"),
    Page("leave-not-yet", tom, "{other}/verlaten"),
    Page("leave-alone", greet, "{empty}/verlaten"),
    Page("hand-over", hanne, "{network}/overdragen"),
    Page("hand-over-errors", hanne, "{network}/overdragen", send_form("/overdragen"), 422),
    Page("activity", hanne, "{network}/activiteit"),
    Page("outbox", hanne, "{network}/post"),
    Page("outbox-empty", greet, "{empty}/post"),
    Page("network-weighing", hanne, "{network}/weging"),
    Page("network-weighing-empty", greet, "{empty}/weging"),
    Page("partners", hanne, "{network}/partners"),
    Page("partners-reader", lieve, "{network}/partners"),
    Page("partners-first", greet, "{empty}/partners"),
    Page("partner-new", hanne, "{network}/partners/nieuw"),
    Page("partner-errors", hanne, "{network}/partners/nieuw", send_form("/partners", naam="", kbo="123"), 422),
    Page("partner", hanne, "{partner}"),
    Page("person", hanne, "{person}"),
    Page("person-new", hanne, "{network}/mensen/nieuw"),
    Page("person-errors", hanne, "{network}/mensen/nieuw", send_form("/mensen", naam="", adres="geen adres"), 422),
    Page("import", hanne, "{network}/importeren"),
    Page("import-preview", hanne, "{network}/importeren", send_form("/voorbeeld", lijst=good_list)),
    Page("import-errors", hanne, "{network}/importeren", send_form("/voorbeeld", lijst=broken_list), 422),
    Page("import-nothing", hanne, "{network}/importeren", send_form("/voorbeeld", lijst=""), 422),
    # Rounds.
    Page("rounds", hanne, "{network}/metingen"),
    Page("rounds-first", greet, "{empty}/metingen"),
    Page("round-new", hanne, "{network}/metingen/nieuw"),
    Page("round-choose", hanne, "{network}/metingen/kiezen"),
    Page("round-new-issues", hanne, "{network}/metingen/nieuw?instrument=issues"),
    Page("round-errors", hanne, "{network}/metingen/nieuw", send_form("/metingen", naam="", k="2", sluit="2020-01-01"), 422),
    Page("round-forbidden", lieve, "{network}/metingen/nieuw", status=403),
    Page("round-draft", hanne, "{draft}"),
    Page("round-edit", hanne, "{draft}/wijzigen"),
    Page("round-open", hanne, "{running}"),
    Page("round-open-reader", lieve, "{running}"),
    Page("round-open-asked", youssef, "{running}"),
    Page("round-open-anonymous", tom, "{anonymous}"),
    Page("round-closed", hanne, "{first}"),
    Page("questions", hanne, "{running}/vragen"),
    Page("letters", hanne, "{running}/brieven"),
    Page("letters-all", tom, "{anonymous}/brieven?allen=1"),
    Page("remarks", hanne, "{after}/toelichtingen"),
    Page("remarks-refused", hanne, "{after}/toelichtingen", leave_out("woorden die er niet staan"), 422),
    Page("bring-answers", hanne, "{draft}/inbrengen"),
    Page("bring-answers-anonymous", tom, "{anonymous}/inbrengen"),
    Page("bring-preview", hanne, "{draft}/inbrengen", send_form("/voorbeeld", lijst=good_answers)),
    Page("bring-refused", hanne, "{draft}/inbrengen", send_form("/voorbeeld", lijst=broken_answers), 422),
    Page("bring-nothing", hanne, "{draft}/inbrengen", send_form("/voorbeeld", lijst=""), 422),
    Page("test-round", hanne, "{draft}", press("/proefronde")),
    # Questionnaires of one's own.
    Page("own-questionnaires", hanne, "{network}/eigen-vragenlijsten"),
    Page("own-questionnaires-first", greet, "{empty}/eigen-vragenlijsten"),
    Page("own-questionnaire-new", hanne, "{network}/eigen-vragenlijsten/nieuw"),
    Page("own-questionnaire-errors", hanne, "{network}/eigen-vragenlijsten/nieuw", send_form("/eigen-vragenlijsten", titel=""), 422),
    Page("own-questionnaire", hanne, "{own}"),
    Page("own-questionnaire-group", hanne, "{own}/groepen/g1"),
    Page("own-questionnaire-group-errors", hanne, "{own}/groepen/g1", send_form("/groepen/g1", **{"antwoorden-nl": "alleen dit", "antwoorden-en": "", "antwoorden-fr": ""}), 422),
    Page("own-questionnaire-preview", hanne, "{own}/voorbeeld"),
    Page("own-questionnaire-forbidden", lieve, "{network}/eigen-vragenlijsten", status=403),
    Page("questionnaire-file", hanne, "{network}/eigen-vragenlijsten/importeren"),
    Page("questionnaire-file-problems", hanne, "{network}/eigen-vragenlijsten/importeren", send_form("/voorbeeld", tekst="{}"), 422),
    # Results.
    Page("results", hanne, "{first}/resultaten"),
    Page("results-anonymous", youssef, "{after}/resultaten"),
    Page("results-open", lieve, "{short}/resultaten"),
    Page("results-partners", hanne, "{first}/resultaten?weging=partners"),
    Page("results-by-role", lieve, "{short}/resultaten?uitsplitsing=role"),
    Page("trend", hanne, "{network}/metingen/verloop/quickscan"),
    Page("trend-first", greet, "{empty}/metingen/verloop/quickscan"),
    # One of each shape of outcome, and the kinds of questions that the quickscan does not have.
    Page("results-issues", hanne, "{issues}/resultaten"),
    Page("results-strengths", lieve, "{strengths}/resultaten"),
    Page("results-trust", hanne, "{trust}/resultaten"),
    Page("results-rules", lieve, "{rules}/resultaten"),
    Page("results-phases", hanne, "{phases}/resultaten"),
    Page("results-forms", lieve, "{forms}/resultaten"),
    Page("results-roles", hanne, "{roles}/resultaten"),
    Page("questions-issues", hanne, "{issues}/vragen"),
    Page("questions-forms", hanne, "{forms}/vragen"),
    Page("explanation-issues", None, "/uitleg/issues"),
    Page("mirror", None, "/uitleg/self-check/zelf"),
    Page("poll", youssef, "/peiling"),
    Page("results-too-few", tom, "{few}/resultaten"),
    Page("results-not-yet", hanne, "{running}/resultaten", status=403),
    # Ambition, interests and commitment.
    Page("worksheet-abc", None, "/werkbladen/a-b-c"),
    Page("worksheet-abc-blank", None, "/werkbladen/a-b-c/blad"),
    Page("worksheet-levels", None, "/werkbladen/drie-niveaus-van-belangen"),
    Page("worksheet-levels-blank", None, "/werkbladen/drie-niveaus-van-belangen/blad"),
    Page("worksheet-guide", None, "/werkbladen/a-b-c/begeleidersblad"),
    Page("interests", hanne, "{network}/belangen"),
    Page("interests-reader", lieve, "{network}/belangen"),
    Page("interests-first", greet, "{empty}/belangen"),
    Page("interests-partner", youssef, "{interests}"),
    Page("interests-partner-reader", lieve, "{interests}"),
    Page("interests-change", youssef, "{interests}/wijzigen"),
    Page("interests-change-errors", youssef, "{interests}/wijzigen", send_form("", ambitie="a" * 4001), 422),
    Page("interest-own", youssef, "{interests}/mezelf"),
    Page("commitment-new", youssef, "{interests}/inbreng/nieuw"),
    Page("commitment-errors", youssef, "{interests}/inbreng/nieuw", send_form("/inbreng", hoeveel="veel"), 422),
    Page("interest-mark-new", youssef, "{network}/belangen/tekens/nieuw"),
    Page("interest-mark-errors", youssef, "{network}/belangen/tekens/nieuw", send_form("/tekens", thema=""), 422),
    # Group sessions and actions.
    Page("facilitation", None, "/uitleg/quickscan/begeleidersblad"),
    Page("arenas", hanne, "{network}/arena"),
    Page("arenas-first", greet, "{empty}/arena"),
    Page("arena-new", youssef, "{network}/arena/nieuw"),
    Page("arena-errors", youssef, "{network}/arena/nieuw", send_form("/arena", issue="", datum=""), 422),
    Page("arena", hanne, "{arena}"),
    Page("arena-maker", greet, "{arena}"),
    Page("arena-change", hanne, "{arena}/wijzigen"),
    Page("arena-actor-new", hanne, "{arena}/actoren/nieuw"),
    Page("arena-actor-errors", hanne, "{arena}/actoren/nieuw", send_form("/actoren", naam="", nummer="123"), 422),
    Page("arena-actor", hanne, "{arena_actor}"),
    Page("arena-rank", hanne, "{arena_actor}/rang"),
    Page("arena-resource", hanne, "{arena_resource}"),
    Page("arena-rating", hanne, "{arena}/inschatting"),
    Page("arena-differences", hanne, "{arena}/verschillen"),
    Page("arena-sharing", hanne, "{arena}/delen"),
    Page("arena-versions", hanne, "{arena}/versies"),
    Page("arena-version", hanne, "{arena_version}"),
    Page("steps-list", hanne, "{network}/stappen"),
    Page("steps-list-first", greet, "{empty}/stappen"),
    Page("steps", hanne, "{arena}/stappen"),
    Page("steps-maker", greet, "{arena}/stappen"),
    Page("steps-criteria", hanne, "{arena}/stappen/criteria"),
    Page("steps-criteria-errors", hanne, "{arena}/stappen/criteria", send_form("/criteria", criterium="Iets nieuws"), 422),
    Page("steps-actors", hanne, "{arena}/stappen/actoren"),
    Page("steps-actor", hanne, "{step_actor}"),
    Page("steps-partner", hanne, "{step_actor}/partner"),
    Page("steps-log", hanne, "{arena}/stappen/aanspreken"),
    Page("steps-approach-new", hanne, "{arena}/stappen/aanspreken/nieuw"),
    Page("steps-approach-errors", hanne, "{arena}/stappen/aanspreken/nieuw", send_form("/aanspreken", datum="", hierna=""), 422),
    Page("steps-approach", hanne, "{talk}"),
    Page("steps-correction", hanne, "{talk}/bijsturen"),
    # Proposals, positions, decisions.
    Page("agreements", youssef, "{network}/afspraken"),
    Page("agreements-first", greet, "{empty}/afspraken"),
    Page("decisions", hanne, "{network}/besluiten"),
    Page("decisions-first", greet, "{empty}/besluiten"),
    Page("decision-taken", hanne, "{decided}"),
    Page("decision-history", lieve, "{decided}/geschiedenis"),
    Page("decision-review", hanne, "{decided}/herbekijken"),
    Page("decision-action", hanne, "{decided}/acties"),
    Page("decision-not-heard", hanne, "{unheard}"),
    Page("decision-open", youssef, "{deciding}"),
    Page("decision-position", youssef, "{deciding}/standpunt"),
    Page("decision-position-errors", youssef, "{deciding}/standpunt", say("objection"), 422),
    Page("decision-position-reader", lieve, "{deciding}/standpunt"),
    Page("decision-lead", hanne, "{deciding}/begeleiden"),
    Page("decision-lead-errors", hanne, "{deciding}/begeleiden", send_form("/later", tegen="", waarom=""), 422),
    Page("decision-text", hanne, "{deciding}/tekst"),
    Page("decision-text-errors", hanne, "{deciding}/tekst", send_form("/tekst", titel="", waarom=""), 422),
    Page("decision-secret", lieve, "{secret}"),
    Page("decision-vote", youssef, "{secret}/standpunt"),
    Page("decision-draft", hanne, "{drafted}"),
    Page("decision-new", greet, "{network}/besluiten/nieuw"),
    Page("decision-new-errors", greet, "{network}/besluiten/nieuw", send_form("/besluiten", titel="", opties="Een", tegen=""), 422),
    Page("decision-edit", hanne, "{drafted}/voorstel"),
    Page("position-link", None, "{position}"),
    Page("position-link-errors", None, "{position}", say("objection"), 422),
    # What is still to be ratified at home, and the register.
    Page("register", hanne, "/besluiten"),
    Page("register-nothing", hanne, "/besluiten?q=bestaatniet&staat=waiting"),
    Page("ratifications", hanne, "{reserve}/bekrachtigingen"),
    Page("ratifications-reader", lieve, "{reserve}/bekrachtigingen"),
    Page("ratifications-errors", hanne, "{reserve}/bekrachtigingen", send_form("/bekrachtigingen", naam="Dagelijks bestuur"), 422),
    Page("ratification", hanne, "{ratification}"),
    Page("ratification-errors", hanne, "{ratification}", send_form("/resultaat", gehouden="2099-01-01", adres="welkom"), 422),
    # What is on paper: documents, their versions, what others propose, signing, and the register of them all.
    Page("documents", hanne, "{network}/documenten"),
    Page("documents-reader", lieve, "{network}/documenten"),
    Page("documents-first", greet, "{empty}/documenten"),
    Page("document-new", youssef, "{network}/documenten/nieuw"),
    Page("document-new-errors", youssef, "{network}/documenten/nieuw", send_form("/documenten", titel="", opzeg="veel"), 422),
    Page("document-sections", hanne, "{network}/documenten/rubrieken/startnota"),
    Page("document", hanne, "{document}"),
    Page("document-amending", greet, "{document}"),
    Page("document-reader", lieve, "{document}"),
    Page("document-details", hanne, "{document}/gegevens"),
    Page("document-details-errors", hanne, "{document}/gegevens", send_form("/gegevens", titel="", opzeg="99"), 422),
    Page("clause", hanne, "{clause}"),
    Page("clause-plain", hanne, "{clause}", plain=True),
    Page("clause-new", hanne, "{document}/artikels/nieuw"),
    Page("clause-new-errors", hanne, "{document}/artikels/nieuw", send_form("/artikels", titel="", tekst="Wat hier staat, blijft staan."), 422),
    Page("clause-links", hanne, "{document}/artikels/actions/uitvoering"),
    Page("clause-links-errors", hanne, "{document}/artikels/actions/uitvoering", send_form("/uitvoering"), 422),
    Page("versions", hanne, "{document}/versies"),
    Page("version", lieve, "{document}/versies/1"),
    Page("difference", lieve, "{document}/verschil?van=1&naar=3"),
    Page("clause-history", lieve, "{clause_history}"),
    Page("amendments", hanne, "{document}/wijzigingen"),
    Page("amendments-first", hanne, "{started}/wijzigingen"),
    Page("amendment", hanne, "{amendment}"),
    Page("amendment-open", hanne, "{amendment_open}"),
    Page("amendment-open-errors", hanne, "{amendment_open}", send_form("/antwoord", toelichting=""), 422),
    Page("amendment-new", greet, "{amending}"),
    Page("amendment-new-errors", greet, "{amending}", send_form("/wijziging", reden=""), 422),
    Page("comments", hanne, "{document}/opmerkingen"),
    Page("comments-reader", lieve, "{document}/opmerkingen"),
    Page("attachments", hanne, "{document}/bijlagen"),
    Page("attachments-reader", lieve, "{document}/bijlagen"),
    Page("print-document", lieve, "{document}/afdruk", sheet=True),
    Page("exports", lieve, "{document}/uitvoer"),
    Page("logo", hanne, "{partner}/logo"),
    Page("logo-errors", hanne, "{partner}/logo", send_form("/logo"), 422),
    Page("signing", hanne, "{document}/ondertekening"),
    Page("signing-reader", lieve, "{document}/ondertekening"),
    Page("signing-first", hanne, "{started}/ondertekening"),
    Page("signing-stop-errors", hanne, "{document}/ondertekening", send_form("/stoppen", waarom=""), 422),
    Page("signature", youssef, "{party}"),
    Page("signature-reader", lieve, "{party}"),
    Page("signature-errors", youssef, "{party}", send_form("", naam="", hoedanigheid=""), 422),
    Page("signature-given", hanne, "{party_signed}"),
    Page("signature-back-errors", hanne, "{party_signed}", send_form("/terug", waarom1="Fout"), 422),
    Page("term", hanne, "{document}/looptijd"),
    Page("agreement-register", hanne, "/overeenkomsten"),
    Page("agreement-register-words", lieve, "/overeenkomsten?q=drempel"),
    Page("agreement-register-nothing", hanne, "/overeenkomsten?q=bestaatniet&staat=signed"),
    Page("agreement-register-empty", ines, "/overeenkomsten"),
    # What was promised and delivered, what projects want to reach, and what was realised.
    Page("ledger", hanne, "{network}/inbreng"),
    Page("ledger-reader", lieve, "{network}/inbreng"),
    Page("ledger-first", greet, "{empty}/inbreng"),
    Page("promise", hanne, "{promise}"),
    Page("promise-reader", lieve, "{promise}"),
    Page("promise-errors", hanne, "{promise}", send_form("", datum="2099-01-01", hoeveel="veel"), 422),
    Page("delivery-take-back", hanne, "{delivery}"),
    Page("project", hanne, "{project}/project"),
    Page("project-reader", lieve, "{project}/project"),
    Page("project-goal-new", hanne, "{project}/project/doelen/nieuw"),
    Page("project-goal-errors", hanne, "{project}/project/doelen/nieuw", send_form("/doelen", wat=""), 422),
    Page("project-indicator-errors", hanne, "{project}/project/indicatoren/nieuw", send_form("/indicatoren", wat="", streef="veel"), 422),
    Page("project-milestone-new", hanne, "{project}/project/mijlpalen/nieuw"),
    Page("project-values", hanne, "{indicator}"),
    Page("realisations", hanne, "{network}/realisaties"),
    Page("realisations-reader", lieve, "{network}/realisaties"),
    Page("realisations-first", greet, "{empty}/realisaties"),
    Page("realisation-new", youssef, "{network}/realisaties/nieuw"),
    Page("realisation-errors", youssef, "{network}/realisaties/nieuw", send_form("/realisaties", wat="", aantal="veel"), 422),
    Page("realisation", hanne, "{realisation}"),
    Page("worksheet-steps", None, "/werkbladen/zes-stappen"),
    Page("worksheet-steps-blank", None, "/werkbladen/zes-stappen/blad"),
    Page("worksheet-steps-guide", None, "/werkbladen/zes-stappen/begeleidersblad"),
    Page("worksheet-arena", None, "/werkbladen/arena-analyse"),
    Page("worksheet-arena-blank", None, "/werkbladen/arena-analyse/blad"),
    Page("worksheet-arena-guide", None, "/werkbladen/arena-analyse/begeleidersblad"),
    # The way of a network, and its end.
    Page("journey", hanne, "{network}/traject"),
    Page("journey-reader", lieve, "{network}/traject"),
    Page("journey-first", greet, "{empty}/traject"),
    Page("journey-move", hanne, "{network}/traject/fase"),
    Page("journey-move-errors", hanne, "{network}/traject/fase", send_form("/fase", reden=""), 422),
    Page("theme-talk", youssef, "{network}/traject/gesprekken/nieuw"),
    Page("theme-talk-errors", youssef, "{network}/traject/gesprekken/nieuw", send_form("/gesprekken", datum="2099-01-01"), 422),
    Page("ending-blocked", hanne, "{network}/afronden"),
    Page("ending", greet, "{empty}/afronden"),
    Page("ending-errors", greet, "{empty}/afronden", send_form("/afronden", evaluatie=""), 422),
    Page("ended", greet, "{ended}/afronden"),
    Page("ended-network", greet, "{ended}"),
    # Mandates, handing over, and the trust charter.
    Page("mandates", hanne, "{network}/mandaten"),
    Page("mandates-reader", lieve, "{network}/mandaten"),
    Page("mandates-first", greet, "{empty}/mandaten"),
    Page("mandate-new", youssef, "{network}/mandaten/nieuw"),
    Page("mandate-errors", youssef, "{network}/mandaten/nieuw", send_form("/mandaten", bedrag="veel", vanaf=""), 422),
    Page("mandate-replace", hanne, "{mandate}/vervangen"),
    Page("mandate-end", hanne, "{mandate}/einde"),
    Page("delegation-new", hanne, "{network}/mandaten/delegaties/nieuw"),
    Page("delegation-errors", hanne, "{network}/mandaten/delegaties/nieuw", send_form("/delegaties", tot="", reden=""), 422),
    Page("handover", hanne, "{handover}"),
    Page("handover-errors", hanne, "{handover}", send_form("", waarom=""), 422),
    Page("charter", hanne, "{network}/vertrouwen"),
    Page("charter-reader", lieve, "{network}/vertrouwen"),
    Page("charter-first", greet, "{empty}/vertrouwen"),
    Page("charter-talk", youssef, "{network}/vertrouwen/bespreken"),
    Page("charter-adopt", hanne, "{network}/vertrouwen/aannemen"),
    Page("charter-version", lieve, "{network}/vertrouwen/versies/1"),
    Page("actions", hanne, "{network}/acties?staat=alle"),
    Page("actions-reader", lieve, "{network}/acties"),
    Page("actions-first", greet, "{empty}/acties"),
    Page("action-new", youssef, "{network}/acties/nieuw"),
    Page("action-errors", youssef, "{network}/acties/nieuw", send_form("/acties", tekst="", tegen=""), 422),
    # What kind of collaboration it is.
    *[Page(f"worksheet-{key}", None, f"/werkbladen/{key}") for key in kinds],
    *[Page(f"worksheet-{key}-paper", None, f"/werkbladen/{key}/blad") for key in kinds],
    Page("kinds", hanne, "{network}/soort"),
    Page("kinds-first", greet, "{empty}/soort"),
    Page("kind-first", greet, "{empty}/soort/kijkkaarten"),
    Page("kind-not-yet", greet, "{network}/soort/bestuursvorm"),
    *[Page(f"kind-{key}", hanne, "{network}/soort/" + key) for key in kinds],
    *[Page(f"kind-{key}-fill-in", youssef, "{network}/soort/" + key + "/invullen") for key in kinds],
    Page("kind-errors", greet, "{network}/soort/bestuursvorm/invullen", send_form("/bestuursvorm", **{"v-dichtheid": "900"}), 422),
    Page("group-sessions", hanne, "{network}/gesprekken"),
    Page("group-session-new", hanne, "{network}/gesprekken/nieuw"),
    Page("group-session-errors", hanne, "{network}/gesprekken/nieuw", send_form("/gesprekken", naam="", aantal="0"), 422),
    Page("minutes", hanne, "{held}"),
    Page("minutes-running", youssef, "{talking}"),
    Page("wall-start", youssef, "{talking}/scherm"),
    Page("wall", youssef, "{talking}/scherm/path"),
    Page("wall-round", hanne, "{held}/scherm/development"),
    Page("wall-plain", youssef, "{talking}/scherm/trio", plain=True),
    Page("paper-form", hanne, "{talking}/formulier"),
    Page("paper-counts", youssef, "{talking}/tellingen"),
]
