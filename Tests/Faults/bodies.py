"""Bodies that are malformed, false or endless: refused in words or cut off, never an error of ours, and memory stays."""

import socket
import time

from house import House, token

largest = 1_048_576


def bodies(facts):
    with facts.about("malformed and huge bodies"), House("sqlite") as house:
        link = house.round("anonymous", 3)[0]
        house.start()
        path, proof = f"/a/{link}", f"formulier={token('form', '/a/' + link)}&".encode()
        for _ in range(20):  # What it keeps for itself once is no growth.
            house.request("POST", path, "x=" + "y" * 500_000)
        before, seen = house.memory(), {}
        for _ in range(3):
            for name, allowed, send in attacks(path, proof):
                seen.setdefault(name, (allowed, set()))[1].add(answer(house.port, send))
        wrong = {name: found for name, (allowed, found) in seen.items() if not found <= allowed}
        facts.check(f"{len(seen)} kinds are refused with 400, 403, 408, 413 or 431, or cut off", not wrong,
                    str(wrong) if wrong else ", ".join(f"{name}: {'/'.join(map(str, sorted(found)))}" for name, (_, found) in seen.items()))
        grown = house.memory() - before
        facts.check("memory grows by 20 MB at most", grown <= 20, f"{grown:+.1f} MB")
        facts.check("nothing was kept", house.answers() == [])
        facts.check("and it still serves", house.answer(link, 1)[0] == 303)


def attacks(path, proof):
    """Name, what may be answered (0 is cut off), and what is sent piece by piece."""
    refused, cut = {400, 403, 413}, {0, 400, 408, 413}

    def head(*lines):
        return "\r\n".join([f"POST {path} HTTP/1.1", "Host: x", "Content-Type: application/x-www-form-urlencoded", *lines, "", ""]).encode()

    def whole(body):
        return [head(f"Content-Length: {len(body)}"), body]

    def chunk(body):
        return b"%x\r\n%s\r\n" % (len(body), body)

    fields = b"&".join(b"n%d=1" % number for number in range(100_000))
    multipart = head("Content-Length: 900").replace(b"application/x-www-form-urlencoded", b"multipart/form-data; boundary=b")
    endless = head("Transfer-Encoding: chunked").replace(b"application/x-www-form-urlencoded", b"multipart/form-data; boundary=b")
    part = b"--b\r\nContent-Disposition: form-data; name=\"n1.1\"\r\n\r\n3\r\n"
    return [
        ("one byte over", {413}, whole(proof + b"o-path=" + b"x" * (largest + 1 - len(proof) - 7))),
        ("a length of 9 GB", {413}, [head("Content-Length: 9000000000"), b"x" * 1000]),
        ("a length beyond numbers", cut, [head("Content-Length: 99999999999999999999999999"), b"x"]),
        ("a length below nothing", cut, [head("Content-Length: -1"), b"x"]),
        ("two lengths", cut, [head("Content-Length: 3", "Content-Length: 5"), b"x=1yy"]),
        ("a length that is too long", cut, [head("Content-Length: 500"), b"n1.1=3"]),
        ("chunks without end", cut, [head("Transfer-Encoding: chunked"), *[chunk(b"x" * 65_536)] * 48]),
        ("a chunk of a false size", cut | refused, [head("Transfer-Encoding: chunked"), b"zz\r\nx=1\r\n0\r\n\r\n"]),
        ("a chunk of 16 EB", cut | refused, [head("Transfer-Encoding: chunked"), b"ffffffffffffffff\r\nx=1\r\n"]),
        ("chunks and a length", cut | refused, [head("Transfer-Encoding: chunked", "Content-Length: 3"), chunk(b"x=1") + b"0\r\n\r\n"]),
        ("a hundred thousand fields", {400}, whole(proof + fields)),
        ("NULs", {400}, whole(proof + b"n1.1=3&o-path=a%00b")),
        ("raw NULs", {400}, whole(proof + b"o-path=a\0b")),
        ("half a character", {400}, whole(proof + b"o-path=%C3")),
        ("half an escape", {400}, whole(proof + b"o-path=%4")),
        ("no UTF-8", {400}, whole(proof + b"o-path=\xff\xfe")),
        ("a boundary that never comes", {400}, [multipart, b"x" * 900]),
        ("a part without an end", {400}, [multipart, (part + b"--b\r\n").ljust(900, b"x")]),
        ("multipart without end", cut, [endless, *[chunk(part * 1000)] * 60]),
        ("a thousand parts", {400}, [multipart.replace(b"900", str(len(part) * 1000).encode()), part * 1000]),
        ("a header without end", {0, 400, 431}, [head("X: " + "y" * 500_000)[:-4]]),
        ("ten thousand headers", {0, 400, 403, 431}, [head(*[f"X{number}: y" for number in range(10_000)])]),
        ("no request at all", {0, 400}, [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500)]),
    ]


def answer(port, pieces):
    """Sends the pieces and stops talking; the status that comes back, or 0 when the connection is cut."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as door:
        heard = b""
        try:
            for piece in pieces:
                door.sendall(piece)
            door.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # It does not want to hear more; what it says is read below.
        deadline = time.monotonic() + 30
        try:
            while b"\r\n" not in heard and time.monotonic() < deadline:
                more = door.recv(4096)
                if not more:
                    break
                heard += more
        except OSError:
            pass
    return int(heard.split()[1]) if heard.startswith(b"HTTP/1.1 ") else 0
