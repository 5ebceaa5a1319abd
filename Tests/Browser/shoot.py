"""Takes pictures of the pages of the demo: every language in light, in dark, on a phone and on paper."""

import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

import scenes
from demo import Demo, root
from pages import pages
from sweep import Guests, Look
from visitors import Visitors, desktop, launch, locales, phone

folder = root / ".pictures"


def main(names):
    unknown = set(names) - {page.name for page in pages}
    if unknown:
        sys.exit(f"There is no page {', '.join(sorted(unknown))}. There are: {', '.join(page.name for page in pages)}.")
    chosen = [page for page in pages if not names or page.name in names]
    folder.mkdir(exist_ok=True)
    if not shutil.which("pdftoppm"):
        print("Without pdftoppm (package poppler-utils) there are no pictures of paper.")
    with Demo() as demo, sync_playwright() as playwright:
        visitors = Visitors(launch(playwright), demo.address)
        places = scenes.prepare(visitors, demo.sign_in_path)
        for language in locales:
            for look, scheme, screen in (("light", "light", desktop), ("dark", "dark", desktop), ("phone", "light", phone)):
                guests = Guests(visitors, Look(language, scheme, screen, look))
                for one in chosen:
                    page = guests.of(one).page
                    one.open(page, places)
                    page.screenshot(path=folder / f"{one.name}-{language}-{look}.png", full_page=True)
                    if look == "light" and shutil.which("pdftoppm"):
                        print_first_sheet(page, folder / f"{one.name}-{language}-print")
                guests.close()
                print(f"{language}, {look}: {len(chosen)} pages", flush=True)
        visitors.browser.close()
    print("The pictures are in .pictures.")


def print_first_sheet(page, target):
    pdf = page.pdf(format="A4")
    subprocess.run(["pdftoppm", "-singlefile", "-r", "80", "-png", "-", target], input=pdf, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
