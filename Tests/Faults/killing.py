"""kill -9 while many write: nothing that was confirmed is lost, and nothing is there twice."""

import collections
import random
import statistics
import threading
import time

from house import House, modes, sheet


class Crowd:
    """People who each hand in an answer of their own; what was confirmed to them, and what they cannot know."""

    def __init__(self, house, people):
        links = [house.round(mode, people // len(modes)) for mode in modes]
        self.house, self.links = house, [link for three in zip(*links) for link in three]
        self.next, self.confirmed, self.unknown, self.wrong = 0, set(), set(), []
        self.slowest = 0.0
        self.lock, self.is_over = threading.Lock(), threading.Event()

    def work(self, clients, seconds, fault):
        """So many clients hand in at once; meanwhile something happens."""
        self.is_over.clear()
        threads = [threading.Thread(target=self._hand_in) for _ in range(clients)]
        for thread in threads:
            thread.start()
        time.sleep(seconds)
        fault()
        self.is_over.set()
        for thread in threads:
            thread.join()

    def _hand_in(self):
        while not self.is_over.is_set():
            with self.lock:
                number, self.next = self.next, self.next + 1
            if number >= len(self.links) or not self.send(number):
                return

    def send(self, number):
        """Sends an answer; false when the server is gone."""
        began = time.monotonic()
        try:
            status, place, _ = self.house.answer(self.links[number], number)
        except OSError:
            with self.lock:
                self.unknown.add(number)
            return False
        with self.lock:
            self.slowest = max(self.slowest, time.monotonic() - began)
            if status == 303 and place.endswith("/bedankt"):
                self.confirmed.add(number)
                self.unknown.discard(number)
            elif status == 503:
                self.unknown.add(number)
            else:
                self.wrong.append((number, status))
        return True

    def faults(self):
        """What is not as it should be, compared with what is kept."""
        kept = collections.Counter(self.house.answers())
        lost = [number for number in self.confirmed if kept[sheet(number)] == 0]
        doubled = [text for text, count in kept.items() if count > 1]
        return [f"lost {lost}"] * bool(lost) + [f"doubled {doubled}"] * bool(doubled) + [f"answered {self.wrong}"] * bool(self.wrong)

    def again(self):
        """Those who do not know send the same again, and some of the confirmed too."""
        for number in sorted(self.unknown) + random.sample(sorted(self.confirmed), min(5, len(self.confirmed))):
            self.send(number)


def killing(facts, engine, kills, clients=8):
    with facts.about(f"kill -9 during writes, {engine}, {kills} times"), House(engine) as house:
        random.seed(7)
        crowd, serving, found, asked = Crowd(house, 120 * kills), [], [], 0
        house.start()
        for turn in range(kills):
            is_server = engine == "postgresql" and turn % 3 == 2
            crowd.work(clients, random.uniform(0.15, 0.4), house.postgres.kill if is_server else house.kill)
            if is_server:
                house.postgres.start()
                began = time.perf_counter()
                while house.get("/health")[0] != 200 and time.perf_counter() - began < 60:
                    time.sleep(0.005)
                serving.append(time.perf_counter() - began)
            else:
                serving.append(house.start())
            found += crowd.faults()
            asked += len(crowd.unknown)
            crowd.again()
            found += crowd.faults()
            if crowd.unknown:
                found.append(f"not confirmed after a repeat: {sorted(crowd.unknown)}")
            # The check reads everything; on a copy of what was just killed it is clean.
            if turn % 4 == 0 or turn == kills - 1:
                check = house.run("check", check=False)
                found += [check.stdout + check.stderr] * (check.returncode != 0)
        facts.check("everything confirmed is there exactly once, also when it is sent again", not found,
                    "; ".join(found)[:800] or f"{len(crowd.confirmed)} confirmed, {asked} sent again, none lost, none doubled")
        facts.check("as many answers as were confirmed", len(house.answers()) == len(crowd.confirmed))
        facts.check("it wrote all the while", len(crowd.confirmed) >= kills, f"{len(crowd.confirmed)} in {kills} turns")
        worst, middle = max(serving) * 1000, statistics.median(serving) * 1000
        facts.check("it serves again", worst <= 60_000, f"median {middle:.0f} ms, worst {worst:.0f} ms; goal 500 ms")
