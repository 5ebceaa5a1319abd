"""What the accessibility statement says: written from what was measured here, and never better than that."""

import datetime
import json
import os
import re

from axe_playwright_python.base import AXE_SCRIPT

from demo import root

file = root / "Sources/App/Catalogue/accessibility.json"

#: The parts of the tests that the statement tells of.
parts = ("pages", "print", "keyboard", "plain")


def measured(chromium, pages, looks, breaches, outcomes):
    return {
        "assessedOn": datetime.date.today().isoformat(),
        "axe": re.search(r"axe v([\d.]+)", AXE_SCRIPT).group(1),
        "chromium": chromium,
        "pages": len(pages),
        "looks": [{"language": look.language, "scheme": look.scheme, "width": look.screen["viewport"]["width"]} for look in looks],
        "breaches": dict(sorted(breaches.items())),
        "checks": [{"name": name, "held": held, "failed": failed} for name, (held, failed) in outcomes.items() if name in parts],
    }


def settle(facts, found):
    """Writes the file when that was asked for; otherwise the one that stands there must claim nothing better."""
    if os.environ.get("UPDATE_ACCESSIBILITY") == "1":
        file.write_text(json.dumps(found, indent=2) + "\n")
        return
    with facts.about("the accessibility statement"):
        facts.none("claims no more than was measured", claims_too_much(json.loads(file.read_text()), found))


def claims_too_much(said, found):
    """Where the committed statement is better than what was measured, a line each."""
    lines = []
    if said["pages"] > found["pages"]:
        lines.append(f"it says {said['pages']} pages, and {found['pages']} were looked at")
    for look in said["looks"]:
        if look not in found["looks"]:
            lines.append(f"it says the pages were looked at as {look}")
    for rule, count in found["breaches"].items():
        if count > said["breaches"].get(rule, 0):
            lines.append(f"{rule} is broken {count} times; it says {said['breaches'].get(rule, 0)}")
    failed = {check["name"]: check["failed"] for check in said["checks"]}
    for check in found["checks"]:
        if check["failed"] > failed.get(check["name"], 0):
            lines.append(f"{check['name']}: {check['failed']} failed; it says {failed.get(check['name'], 0)}")
    return [line + "; UPDATE_ACCESSIBILITY=1 bin/test browser writes what is" for line in lines]
