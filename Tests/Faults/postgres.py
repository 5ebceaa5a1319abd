"""A PostgreSQL server of our own, to be killed, stopped and started."""

import os
import pathlib
import signal
import socket
import subprocess
import time


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


class Postgres:
    def __init__(self, folder):
        self.folder, self.port = pathlib.Path(folder, "postgres"), free_port()
        self.programs = max(pathlib.Path("/usr/lib/postgresql").iterdir(), key=lambda path: int(path.name)) / "bin"
        self.url = f"postgres://postgres@127.0.0.1:{self.port}/postgres"
        self._run("initdb", "-D", self.folder, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8")
        self.start()

    def start(self):
        # What a killed server leaves in shared memory is in use until its last child is gone.
        for _ in range(20):
            if self._start() == 0:
                return
            time.sleep(0.25)
        raise AssertionError((self.folder / "log").read_text()[-2000:])

    def _start(self):
        return self._run("pg_ctl", "-D", self.folder, "-w", "-l", self.folder / "log", "-o",
                  f"-p {self.port} -h 127.0.0.1 -k {self.folder.parent} -c max_connections=100", "start", check=False)

    def stop(self, mode="immediate"):
        self._run("pg_ctl", "-D", self.folder, "-m", mode, "-w", "stop", check=False)

    def kill(self):
        """kill -9 of the server itself; its children end by themselves when they notice."""
        processes = self.processes()
        os.kill(processes[0], signal.SIGKILL)
        for process in processes[1:]:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        deadline = time.monotonic() + 5
        while any(alive(process) for process in processes) and time.monotonic() < deadline:
            time.sleep(0.01)

    def signal(self, number):
        for process in self.processes():
            os.kill(process, number)

    def processes(self):
        """The server first, then all that it started."""
        server = int((self.folder / "postmaster.pid").read_text().split()[0])
        children = pathlib.Path(f"/proc/{server}/task/{server}/children").read_text().split()
        return [server, *map(int, children)]

    def sql(self, text):
        done = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-F", "\t", self.url],
                              input=text, text=True, capture_output=True, check=True)
        return [line.split("\t") for line in done.stdout.splitlines()]

    def _run(self, program, *words, check=True):
        who = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        return subprocess.run([*who, str(self.programs / program), *map(str, words)], check=check,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/").returncode


def alive(process):
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
