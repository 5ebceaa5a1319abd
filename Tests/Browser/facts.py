"""Facts about the product: each holds or does not, and is counted."""

import contextlib
import functools
import time
import traceback

from playwright.sync_api import Error


class Facts:
    def __init__(self, tell=functools.partial(print, flush=True)):
        self.tell = tell
        self.passed = 0
        self.failed = []
        self.subject = ""

    @contextlib.contextmanager
    def about(self, subject):
        """The facts of one subject, and how long they took."""
        self.subject = subject
        start = time.monotonic()
        self.tell(f"\n{subject}")
        try:
            yield
        except Exception:  # What stops a subject is a failure of it; the next one still runs.
            self._fail("it comes to its end", traceback.format_exc().strip())
        self.tell(f"  {time.monotonic() - start:.0f} s")

    @contextlib.contextmanager
    def fact(self, name):
        try:
            yield
        except (AssertionError, Error) as problem:
            self._fail(name, str(problem).strip() or traceback.format_exc(limit=-1).strip())
        except Exception:
            self._fail(name, traceback.format_exc().strip())
        else:
            self._pass(name)

    def counts(self):
        """How many held and how many did not, so far."""
        return self.passed, len(self.failed)

    def add(self, other):
        """Counts what somebody else found as well."""
        self.passed += other.passed
        self.failed += other.failed

    def none(self, name, found):
        """Nothing of a kind was found; what was found is told."""
        found = list(found)
        if found:
            self._fail(name, "\n".join(dict.fromkeys(str(one) for one in found)))
        else:
            self._pass(name)

    def _pass(self, name):
        self.passed += 1
        self.tell(f"  ✓ {name}")

    def _fail(self, name, reason):
        self.failed.append((self.subject, name))
        self.tell(f"  ✘ {name}\n" + "\n".join("      " + line for line in reason.splitlines()))

    def close(self):
        for subject, name in self.failed:
            print(f"✘ {subject}: {name}")
        print(f"{self.passed} passed, {len(self.failed)} failed")
        return 1 if self.failed else 0
