"""Fetching a page: only what is public, within bounds, and through the proxy of the system."""

import gzip
import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Final

import pytest

from annotator.core.errors import ReadError
from annotator.services import fetch as rooms
from annotator.services.fetch import Web, fetch, is_address, is_public

PAGE = "<!DOCTYPE html><p>Überall".encode()
Answer = tuple[int, Mapping[str, str], bytes]
HTML: Answer = (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE)


class _Server(ThreadingHTTPServer):
    """Answers by path, and remembers what it was asked."""

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = answers
        self.asked: list[str] = []
        self.hosts: list[str] = []
        self.secrets: list[str] = []
        self.waits = Event()

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.server.hosts.append(str(self.headers["Host"]))
        if self.path == "/slow":
            self.server.waits.wait(10)
            return
        status, headers, body = self.server.answers[self.path]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self) -> None:
        self.server.asked.append(f"CONNECT {self.path}")
        self.server.secrets.append(str(self.headers["Proxy-Authorization"]))
        self.send_response(self.server.answers["CONNECT"][0])
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(answers: Mapping[str, Answer]) -> Iterator[_Server]:
    server = _Server(answers)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.waits.set()
        server.shutdown()
        thread.join()
        server.server_close()


HERE: Final = Web(
    resolve=lambda _host, _port: ["127.0.0.1"],
    is_allowed=lambda _address: True,
    proxies=lambda _host: {},
)
"""A web in which every name stands for this computer, and that is allowed."""


def test_a_page_is_fetched_with_its_address_name_and_encoding() -> None:
    with serving({"/a/b%20c?d=%C3%A4": HTML}) as server:
        fetched = fetch(f" http://zeitung.example:{server.port}/a/b c?d=ä#e ", HERE)

    assert fetched.data == PAGE
    assert fetched.address == f"http://zeitung.example:{server.port}/a/b%20c?d=%C3%A4"
    assert (fetched.name, fetched.is_page, fetched.encoding) == ("b c", True, "utf-8")
    assert server.hosts == [f"zeitung.example:{server.port}"]


def test_other_files_are_fetched_too() -> None:
    with serving({"/": (200, {"Content-Type": "application/pdf"}, b"%PDF-")}) as server:
        fetched = fetch(f"http://zeitung.example:{server.port}", HERE)

    assert (fetched.name, fetched.is_page, fetched.encoding) == ("zeitung.example", False, None)


def test_a_packed_answer_is_unpacked() -> None:
    answer = (200, {"Content-Encoding": "gzip"}, gzip.compress(PAGE))
    with serving({"/": answer}) as server:
        assert fetch(f"http://a.example:{server.port}/", HERE).data == PAGE


def test_redirects_are_followed_to_the_page() -> None:
    with serving({"/a": (302, {"Location": "/b"}, b""), "/b": HTML}) as server:
        assert fetch(f"http://a.example:{server.port}/a", HERE).address.endswith("/b")

    assert server.asked == ["/a", "/b"]


@pytest.mark.parametrize(
    ("location", "sentence"),
    [
        ("/a", "leads on from page to page without end"),
        ("file:///etc/passwd", "is not the address of a web page"),
        ("http://[kaputt", "is not the address of a web page"),
        ("http://router.example/", "router.example is not on the public Internet"),
    ],
)
def test_a_redirect_must_lead_to_a_public_page(location: str, sentence: str) -> None:
    def resolve(host: str, _port: int) -> list[str]:
        return ["192.168.1.1" if host == "router.example" else "127.0.0.1"]

    web = replace(HERE, resolve=resolve, is_allowed=lambda address: address == "127.0.0.1")
    with (
        serving({"/a": (301, {"Location": location}, b"")}) as server,
        pytest.raises(ReadError, match=sentence),
    ):
        fetch(f"http://a.example:{server.port}/a", web)


@pytest.mark.parametrize(
    "address",
    [
        "ftp://a.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "a.example",
        "http://user:pw@a.example/",
        "http://a.example:99999/",
        "http://[::1",
        f"http://{'a' * 300}.example/",
    ],
)
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(ReadError, match="is not the address of a web page"):
        fetch(address, HERE)


@pytest.mark.parametrize("found", [["10.0.0.1"], ["93.184.216.34", "127.0.0.1"], []])
def test_a_name_that_stands_for_anything_private_is_refused(found: list[str]) -> None:
    web = Web(resolve=lambda _host, _port: found, proxies=lambda _host: {})

    with pytest.raises(ReadError, match=r"a\.example is not on the public Internet"):
        fetch("http://a.example/", web)


def test_this_computer_is_refused_by_the_system_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")

    with pytest.raises(ReadError, match=r"127\.0\.0\.1 is not on the public Internet"):
        fetch("http://127.0.0.1:9/")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2001:4860:4860::8888", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("192.168.0.1", False),
        ("172.16.0.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - never bound to
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("fe80::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d822", True),
        ("no number", False),
    ],
)
def test_public_addresses_are_told_from_private_ones(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" https://a.example/b ", True),
        ("HTTP://a.example", True),
        ("https://a.example b", False),
        ("a.example", False),
        ("", False),
    ],
)
def test_an_address_is_told_from_a_text(text: str, expected: bool) -> None:
    assert is_address(text) is expected


# ---- bounds ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("headers", [{}, {"Content-Encoding": "gzip"}])
def test_what_is_too_large_is_refused(headers: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "MOST_BYTES", 1_000_000)
    body = b"x" * 1_000_001

    with (
        serving({"/": (200, headers, gzip.compress(body) if headers else body)}) as server,
        pytest.raises(ReadError, match="is too large: more than 1 MB"),
    ):
        fetch(f"http://a.example:{server.port}/", HERE)


def test_what_takes_too_long_is_given_up() -> None:
    with serving({}) as server, pytest.raises(ReadError, match="takes too long to answer"):
        fetch(f"http://a.example:{server.port}/slow", replace(HERE, seconds=0.2))


def test_an_answer_that_says_no_is_told() -> None:
    with (
        serving({"/": (404, {}, b"")}) as server,
        pytest.raises(ReadError, match=r"is not given out \(answer 404\)"),
    ):
        fetch(f"http://a.example:{server.port}/", HERE)


def test_a_redirect_without_a_place_is_told() -> None:
    with (
        serving({"/": (302, {}, b"")}) as server,
        pytest.raises(ReadError, match=r"is not given out \(answer 302\)"),
    ):
        fetch(f"http://a.example:{server.port}/", HERE)


def test_a_server_that_is_not_there_is_told_with_a_short_address() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    with pytest.raises(ReadError, match=r"http://a\.example.*… could not be reached"):
        fetch(f"http://a.example:{port}/{'x' * 300}", HERE)


def test_a_name_that_nobody_knows_is_told() -> None:
    def resolve(_host: str, _port: int) -> list[str]:
        raise socket.gaierror

    with pytest.raises(ReadError, match="could not be reached"):
        fetch("http://a.example/", replace(HERE, resolve=resolve))


# ---- encrypted -------------------------------------------------------------------------------------

CERTIFICATE = Path(__file__).parent / "certificate.pem"


@contextmanager
def _encrypted(answers: Mapping[str, Answer]) -> Iterator[_Server]:
    with serving(answers) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        yield server


def _trusting() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(CERTIFICATE))


def test_a_certificate_is_checked_against_the_name_although_the_number_is_pinned() -> None:
    with _encrypted({"/": HTML}) as server:
        assert fetch(f"https://a.example:{server.port}/", replace(HERE, context=_trusting)).data == PAGE
        with pytest.raises(ReadError, match="could not be reached"):
            fetch(f"https://b.example:{server.port}/", replace(HERE, context=_trusting))
        with pytest.raises(ReadError, match="could not be reached"):
            fetch(f"https://a.example:{server.port}/", HERE)


# ---- the proxy -------------------------------------------------------------------------------------


def _behind(server: _Server, user: str = "") -> Web:
    def proxies(_host: str) -> dict[str, str]:
        return {"http": f"127.0.0.1:{server.port}", "https": f"http://{user}127.0.0.1:{server.port}"}

    return replace(HERE, proxies=proxies)


def test_the_proxy_is_asked_for_the_whole_address() -> None:
    with serving({"http://a.example/b?c": HTML}) as server:
        assert fetch("http://a.example/b?c#d", _behind(server)).data == PAGE


def test_the_proxy_is_asked_for_a_tunnel_to_an_encrypted_page() -> None:
    with serving({"CONNECT": (403, {}, b"")}) as server:
        for address in ("https://a.example/", "https://[2001:4860:4860::8888]/"):
            with pytest.raises(ReadError, match="could not be reached"):
                fetch(address, _behind(server, user="max:ge%20heim@"))

    assert server.asked == ["CONNECT a.example:443", "CONNECT [2001:4860:4860::8888]:443"]
    assert server.secrets[0] == "Basic bWF4OmdlIGhlaW0="


def test_a_tunnel_that_ends_in_no_encryption_is_told() -> None:
    with (
        serving({"CONNECT": (200, {}, b"")}) as server,
        pytest.raises(ReadError, match="could not be reached"),
    ):
        fetch("https://a.example/", _behind(server))


def test_behind_a_proxy_private_places_are_refused_all_the_same() -> None:
    with serving({}) as server, pytest.raises(ReadError, match="is not on the public Internet"):
        fetch("http://a.example/", replace(_behind(server), is_allowed=lambda _address: False))

    assert server.asked == []


@pytest.mark.parametrize(("host", "asked"), [("a.example", ["http://a.example/"]), ("intranet", [])])
def test_the_proxy_may_know_names_that_this_computer_does_not(host: str, asked: list[str]) -> None:
    def resolve(_host: str, _port: int) -> list[str]:
        raise socket.gaierror

    with serving({"http://a.example/": HTML}) as server:
        if asked:
            fetch(f"http://{host}/", replace(_behind(server), resolve=resolve))
        else:
            with pytest.raises(ReadError, match="intranet is not on the public Internet"):
                fetch(f"http://{host}/", replace(_behind(server), resolve=resolve))

    assert server.asked == asked


def test_the_system_tells_its_proxies_and_for_which_hosts_there_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "b.example")

    assert Web().proxies("a.example")["http"] == "http://proxy.example:3128"
    assert Web().proxies("b.example") == {}


def test_the_system_has_certificates() -> None:
    assert Web().context().verify_mode is ssl.CERT_REQUIRED
