"""The demo, served for as long as it is needed."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

root = pathlib.Path(__file__).resolve().parents[2]
binary = root / ".build/debug/samenspel"


class Demo:
    """A server of our own on a free port, with data that are thrown away afterwards."""

    def __enter__(self):
        if not binary.exists():
            sys.exit(f"error: {binary.relative_to(root)} is not there; build it first.")
        # A signal ends the server too: SystemExit passes through __exit__.
        signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(143))
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="samenspel-browser."))
        self.process = None
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *problem):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self):
        port = free_port()
        self.address = f"http://localhost:{port}"
        self.data = str(self.folder / "data")
        self._run("demo", "--fill-only", "--port", str(port), "--data", self.data)
        self.sign_in_path = self._link_to_sign_in()
        log = open(self.folder / "log", "w")
        self.process = subprocess.Popen(
            [binary, "demo", "--port", str(port), "--data", self.data],
            cwd=root, env=environment(), stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        deadline = time.monotonic() + 180
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                sys.exit("error: the server does not start.\n" + (self.folder / "log").read_text())
            time.sleep(0.1)

    def _link_to_sign_in(self):
        """The path of a link that signs in once, made on the command line."""
        link = self._run("add-person", "An Peeters", "an@example.org", "--data", self.data)
        return "/aanmelden/" + link.strip().rsplit("/", 1)[1]

    def _run(self, *arguments):
        return subprocess.run(
            [binary, *arguments], cwd=root, env=environment(), check=True, capture_output=True, text=True).stdout

    def _answers(self):
        try:
            return urllib.request.urlopen(self.address + "/health", timeout=1).status == 200
        except (urllib.error.URLError, OSError):
            return False


def environment():
    """The environment without settings of a database or a mail server."""
    return {name: os.environ[name] for name in ("PATH", "HOME", "TZ", "LANG", "LD_LIBRARY_PATH") if name in os.environ}


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]
