"""People with a browser: their screen, their language, who they are signed in as, and what their console said."""

import contextlib
from urllib.parse import urlsplit

from playwright.sync_api import expect

# What has a pace of its own says so; the rest may take its time on a machine that does other work.
expect.set_options(timeout=30_000)

locales = {"nl": "nl-BE", "fr": "fr-BE", "en": "en-GB"}
desktop = {"viewport": {"width": 1280, "height": 900}}
phone = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
hanne, youssef, greet = "Hanne Vermeersch", "Youssef El Amrani", "Greet De Wilde"
lieve, tom, ines = "Lieve Adriaens", "Tom Claes", "Ines Maes"


def launch(playwright):
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])


class Visitors:
    """Opens browsers at one address."""

    def __init__(self, browser, address):
        self.browser = browser
        self.address = address

    @contextlib.contextmanager
    def device(self, screen=desktop, language="nl", scheme="light", scripts=True):
        """One device with its own cookies and storage, for as long as it is needed."""
        context = self.open(screen, language, scheme, scripts)
        try:
            yield context
        finally:
            context.close()

    @contextlib.contextmanager
    def page(self, name=None, **device):
        """A page on a device of its own, signed in as somebody when a name is given."""
        with self.device(**device) as context:
            page = context.new_page()
            if name:
                sign_in(page, name, device.get("language", "nl"))
            yield page

    def open(self, screen=desktop, language="nl", scheme="light", scripts=True):
        context = self.browser.new_context(
            base_url=self.address, locale=locales[language], color_scheme=scheme, java_script_enabled=scripts,
            timezone_id="Europe/Brussels", reduced_motion="reduce", **screen)
        context.set_default_timeout(60_000)
        return context


def sign_in(page, name, language="nl"):
    page.goto("/demo")
    page.locator("main li", has_text=name).locator("button").click()
    page.wait_for_url("**/mijn-plek")
    read_in(page, language)


def read_in(page, language):
    """Presses a language's button; for who is signed in it stays that person's language."""
    button = page.locator(f"button[name=taal][value={language}]")
    if button.get_attribute("aria-pressed") != "true":
        button.click()
        page.locator(f"html[lang={locales[language]}]").wait_for(state="attached")


def listen(page):
    """What the console of a page says, as a list that grows. That the page itself is an error page is no surprise."""
    heard = []

    def note(message):
        place = urlsplit((message.location or {}).get("url", ""))
        is_status = message.text.startswith("Failed to load resource") and "the server responded" in message.text
        if message.type in ("error", "warning") and not (is_status and place.path == urlsplit(page.url).path):
            heard.append(f"{message.text} ({place.path})")

    page.on("console", note)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard
