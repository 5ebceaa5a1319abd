"""Every page in every look: what axe finds, what it weighs, whether it fits, what its console says."""

import collections
import dataclasses

import looking
from pages import pages
from visitors import desktop, listen, phone, sign_in

policy = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]
sheet_policy = ["default-src 'none'", "style-src 'sha256-", "img-src data:", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]
headers = {"x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cross-origin-opener-policy": "same-origin"}


@dataclasses.dataclass(frozen=True)
class Look:
    language: str
    scheme: str
    screen: dict
    name: str
    #: Which of the pages: every one, or some from a first on.
    first: int = 0
    step: int = 1


looks = [
    Look("nl", "light", desktop, "Dutch, light, desktop"),
    # What is dark, narrow or in another language changes colours, places and words, and not structure: a part of the pages will do.
    Look("nl", "dark", phone, "Dutch, dark, phone, every fourth page", 0, 4),
    Look("en", "light", phone, "English, light, phone, every eighth page", 1, 8),
    Look("fr", "light", phone, "French, light, phone, every eighth page", 5, 8),
]

answer_pages = [one for one in pages if one.path.startswith("{answer")]


class Guest:
    """One device in one look, with one page that goes from address to address."""

    def __init__(self, context, is_weighed):
        self.page = context.new_page()
        self.heard = listen(self.page)
        self.scale = looking.Scale(self.page) if is_weighed else None


class Guests:
    """A device for each person who visits in one look, opened when needed."""

    def __init__(self, visitors, look):
        self.visitors = visitors
        self.look = look
        self.known = {}

    def of(self, one):
        key = (one.who, one.plain)
        if key not in self.known:
            self.known[key] = self._arrive(one)
        guest = self.known[key]
        guest.page.set_viewport_size(self.look.screen["viewport"])
        if not one.who:
            guest.page.context.clear_cookies()
        guest.heard.clear()
        return guest

    def _arrive(self, one):
        context = self.visitors.open(self.look.screen, self.look.language, self.look.scheme)
        if one.plain:
            # Scripts that do nothing: the page stands as without them, and can still be measured.
            context.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
        guest = Guest(context, self.look is looks[0])
        if one.who:
            sign_in(guest.page, one.who, self.look.language)
        return guest

    def close(self):
        for guest in self.known.values():
            guest.page.context.close()


class Problems:
    """What is not right, by its kind and page; `breaches` counts the elements that axe found by its rules."""

    def __init__(self):
        self.found = {kind: collections.defaultdict(list) for kind in kinds.values()}
        self.breaches = collections.Counter()

    def __getitem__(self, kind):
        return self.found[kind]

    def add(self, other):
        for kind, pages in other.found.items():
            for name, lines in pages.items():
                self[kind][name] += lines
        self.breaches.update(other.breaches)


kinds = {
    "what every page sends": "headers", "nothing inline": "inline", "the console stays empty": "console",
    "no page scrolls sideways": "overflow", "texts of 200 % neither overlap nor are cut": "large",
    "what is touched is large enough": "targets", "weight": "weight"}


def sweep(facts, visitors, places, looks):
    """Looks at every page in some of the looks; what is not right."""
    problems = Problems()
    for look in looks:
        with facts.about(f"axe: {look.name}"):
            guests = Guests(visitors, look)
            for one in pages[look.first::look.step]:
                with facts.fact(f"{one.name} opens"):
                    visit(facts, one, guests.of(one), places, look, problems)
            guests.close()
    return problems


def judge(facts, problems):
    """A fact for each page and each kind of problem."""
    for subject, kind in kinds.items():
        with facts.about(subject):
            for one in pages if kind != "targets" else answer_pages:
                facts.none(one.name, problems[kind].get(one.name, ["not looked at"]))


def visit(facts, one, guest, places, look, problems):
    page = guest.page
    if guest.scale:
        guest.scale.kilobytes()
    answer = one.open(page, places)
    assert answer.status == one.status, f"status {answer.status}, not {one.status}"
    if guest.scale:
        problems["weight"][one.name] += too_heavy(one, guest.scale.kilobytes())
        problems["headers"][one.name] += wrong_headers(answer, sheet_policy if one.sheet else policy)
        problems["inline"][one.name] += [] if one.sheet else looking.inline_code(page, answer.text())
    looking.open_details(page)
    found = looking.run_axe(page)
    problems.breaches.update(line.split(":")[0] for line in found)
    facts.none(f"axe finds nothing on {one.name}", found)
    check_fit(one, page, look, problems)
    problems["console"][one.name] += [f"{look.name}: {line}" for line in guest.heard]


def check_fit(one, page, look, problems):
    def note(kind, what, found):
        problems[kind][one.name] += [f"{look.language}, {what}: {line}" for line in found]
    note("overflow", f"{look.screen['viewport']['width']} px", looking.overflow(page))
    if one in answer_pages:
        note("targets", "answering", looking.small_targets(page, "main button, main .button, main summary, .opt, .cell"))
    if look.screen is phone:
        page.set_viewport_size({"width": 320, "height": 700})
        note("overflow", "320 px", looking.overflow(page))
    note("large", "100 %", looking.collisions(page))
    page.set_viewport_size(look.screen["viewport"])
    page.evaluate("() => { document.documentElement.style.fontSize = '200%' }")
    note("large", f"200 % on {look.screen['viewport']['width']} px", looking.collisions(page) + looking.overflow(page))


def too_heavy(one, kilobytes):
    # The outbox holds up to five hundred letters in full.
    most = 40 if one in answer_pages else 300 if one.name == "outbox" else 150
    # After an act the weight is that of two pages.
    return [f"{kilobytes:.0f} kB, more than {most} kB"] if kilobytes > most and not one.act else []


def wrong_headers(answer, policy):
    sent = answer.headers
    rules = sent.get("content-security-policy", "")
    wrong = [f"the policy lacks {part}" for part in policy if part not in rules]
    wrong += [f"the policy has {word}" for word in ("unsafe-inline", "unsafe-eval", "*", "http:") if word in rules]
    return wrong + [f"{name} is {sent.get(name)}" for name, value in headers.items() if sent.get(name) != value]
