"""Facts about the product under faults: each holds or does not, and is counted."""

import contextlib
import time
import traceback


class Skipped(Exception):
    """A part that this machine does not allow, with the reason."""


class Facts:
    def __init__(self):
        self.passed, self.failed, self.subject = 0, [], ""

    @contextlib.contextmanager
    def about(self, subject):
        self.subject, start = subject, time.monotonic()
        print(f"\n{subject}", flush=True)
        try:
            yield
        except Skipped as reason:
            print(f"  – not tried: {reason}", flush=True)
        except Exception:  # What stops a subject is a failure of it; the next one still runs.
            self.check("it comes to its end", False, traceback.format_exc().strip())
        print(f"  {time.monotonic() - start:.0f} s", flush=True)

    def check(self, name, holds, figures=""):
        """A fact, and the figures that belong to it."""
        if holds:
            self.passed += 1
        else:
            self.failed.append((self.subject, name))
        print(f"  {'✓' if holds else '✘'} {name}" + (f"  ({figures})" if figures else ""), flush=True)

    def close(self):
        for subject, name in self.failed:
            print(f"✘ {subject}: {name}")
        print(f"{self.passed} passed, {len(self.failed)} failed")
        return 1 if self.failed else 0
