"""Fetching one page from the web, because a person has just asked for it; all else stays offline."""

import contextlib
import http.client
import ipaddress
import socket
import time
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from threading import Timer
from typing import TYPE_CHECKING, Final
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from annotator import __version__
from annotator.core.errors import ReadError
from annotator.core.messages import Message, shortened

if TYPE_CHECKING:
    import ssl

MOST_BYTES: Final = 20_000_000
MOST_REDIRECTS: Final = 5
SECONDS: Final = 30.0
"""For everything together."""
_SOCKET_SECONDS: Final = 10.0
_CHUNK: Final = 1 << 16
_REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
_PORTS: Final = {"http": 80, "https": 443}
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")
_ANY_ZLIB: Final = 32 + zlib.MAX_WBITS
_PATH_SIGNS: Final = "/%:@!$&'()*+,;=~-._"
_LONGEST_SHOWN: Final = 200
_HEADERS: Final = {
    "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
    "Accept-Encoding": "identity",
    "Connection": "close",
    "User-Agent": f"Mozilla/5.0 (compatible; Annotator/{__version__})",
}
_FAILURES: Final = (OSError, http.client.HTTPException, ValueError, zlib.error)
"""What goes wrong on the way: no network, a broken answer, a certificate that is not valid."""

Resolve = Callable[[str, int], Iterable[str]]
"""Returns the numeric addresses of a host."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """
    What an address holds: the bytes, the address after redirects, and a name for it.

    The server tells whether it is a page, and in which encoding.
    """

    data: bytes
    address: str
    name: str
    is_page: bool = False
    encoding: str | None = None


def is_address(text: str) -> bool:
    """Return whether *text* is one address of the web and nothing else."""
    text = text.strip()
    return text.lower().startswith(("http://", "https://")) and not any(map(str.isspace, text))


def fetch(address: str, web: "Web | None" = None) -> Fetched:
    """
    Return what *address* holds.

    Raises:
        ReadError: it is no address of a public page, or it could not be fetched within the bounds.
    """
    return _Fetching(web or Web()).follow(address.strip())


def is_public(address: str) -> bool:
    """Return whether a numeric address belongs to the public Internet, not to a home or this computer."""
    try:
        number = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(number, ipaddress.IPv6Address):
        inner = number.ipv4_mapped or number.sixtofour
        if inner is None and number in _NAT64:
            inner = ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
        number = inner or number
    return number.is_global and not number.is_multicast


class _Fetching:
    """One request of a person, with the time that it may take."""

    def __init__(self, web: "Web") -> None:
        self._web = web
        self._deadline = time.monotonic() + web.seconds

    def follow(self, address: str) -> Fetched:
        for _ in range(MOST_REDIRECTS + 1):
            parts = _checked(address)
            try:
                answer = self._ask(parts)
            except _FAILURES as error:
                late = time.monotonic() > self._deadline
                raise (_too_slow(address) if late else _unreachable(address)) from error
            if isinstance(answer, Fetched):
                return answer
            with contextlib.suppress(ValueError):  # what is no address is refused in the next round
                answer = urljoin(address, answer)
            address = answer
        raise ReadError(
            Message(
                "services",
                "{address} leads on from page to page without end.",
                address=shortened(address, _LONGEST_SHOWN),
            )
        )

    def _ask(self, parts: SplitResult) -> Fetched | str:
        """Return the page, or the address that it has moved to."""
        sock, target = self._connected(parts)
        watch = Timer(max(self._deadline - time.monotonic(), 0), _cut, [sock])
        watch.daemon = True
        watch.start()
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname or "", parts.port)
        try:
            connection.sock = self._secured(sock, parts) if parts.scheme == "https" else sock
            connection.request("GET", target, headers=_HEADERS)
            response = connection.getresponse()
            if response.status in _REDIRECTS and response.headers.get("Location"):
                return str(response.headers["Location"])
            if response.status != http.client.OK:
                raise _refused(parts.geturl(), response.status)
            return _page(parts, response)
        finally:
            watch.cancel()
            connection.close()
            sock.close()

    def _connected(self, parts: SplitResult) -> tuple[socket.socket, str]:
        """Return a connection to the server or to the proxy, and how the page is called there."""
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        proxy = self._proxy_for(parts.scheme, host)
        if proxy is None:
            return socket.create_connection((self._public(host, port), port), _SOCKET_SECONDS), target
        self._check(host, port)
        sock = socket.create_connection((proxy.hostname or "", proxy.port or 8080), _SOCKET_SECONDS)
        if parts.scheme == "http":
            return sock, parts.geturl()
        try:
            _tunnel(sock, f"[{host}]:{port}" if ":" in host else f"{host}:{port}", proxy)
        except BaseException:
            sock.close()
            raise
        return sock, target

    def _public(self, host: str, port: int) -> str:
        """Return the numeric address of a host, all of whose addresses are public."""
        found = list(self._web.resolve(host, port))
        if not found or not all(map(self._web.is_allowed, found)):
            raise _private(host)
        return found[0]

    def _check(self, host: str, port: int) -> None:
        """Stop at a host that is known here as a private one; a proxy may know others than this computer."""
        try:
            self._public(host, port)
        except socket.gaierror:
            if "." not in host:
                raise _private(host) from None

    def _proxy_for(self, scheme: str, host: str) -> SplitResult | None:
        proxy = self._web.proxies(host).get(scheme, "")
        return urlsplit(proxy if "://" in proxy else f"http://{proxy}") if proxy else None

    def _secured(self, sock: socket.socket, parts: SplitResult) -> socket.socket:
        return self._web.context().wrap_socket(sock, server_hostname=parts.hostname)


def _page(parts: SplitResult, response: http.client.HTTPResponse) -> Fetched:
    data = bytearray()
    packed = response.headers.get("Content-Encoding", "").lower() in {"gzip", "deflate"}
    unpack = zlib.decompressobj(_ANY_ZLIB) if packed else None
    while chunk := response.read1(_CHUNK):
        data += chunk if unpack is None else unpack.decompress(chunk, MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise _too_large(parts.geturl())
    name = unquote(parts.path.rpartition("/")[2]) or parts.hostname or ""
    is_page = "html" in response.headers.get_content_type()
    return Fetched(bytes(data), parts.geturl(), name[:100], is_page, response.headers.get_content_charset())


def _tunnel(sock: socket.socket, place: str, proxy: SplitResult) -> None:
    """
    Ask a proxy for a connection to *place* (RFC 9110, 9.3.6).

    Raises:
        OSError: it does not give one.
    """
    secret = ""
    if proxy.username:
        words = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}".encode()
        secret = f"Proxy-Authorization: Basic {b64encode(words).decode()}\r\n"
    sock.sendall(f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n{secret}\r\n".encode("ascii"))
    response = http.client.HTTPResponse(sock, method="CONNECT")
    response.begin()
    if response.status != http.client.OK:
        raise OSError(f"the proxy answers {response.status}")


def _cut(sock: socket.socket) -> None:
    """End a connection that takes too long, whatever is waiting for it."""
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _checked(address: str) -> SplitResult:
    """Return the parts of an address, its path in the signs that may be sent."""
    try:
        parts = urlsplit(address)
        host, _ = (parts.hostname or "").encode("idna").decode("ascii"), parts.port
    except ValueError:
        parts, host = urlsplit(""), ""
    if parts.scheme not in _PORTS or not host or parts.username is not None:
        raise ReadError(
            Message(
                "services",
                "{address} is not the address of a web page.",
                address=shortened(address, _LONGEST_SHOWN),
            )
        )
    where = f"[{host}]" if ":" in host else host
    return parts._replace(
        netloc=where if parts.port is None else f"{where}:{parts.port}",
        path=quote(parts.path or "/", safe=_PATH_SIGNS),
        query=quote(parts.query, safe=_PATH_SIGNS + "?"),
        fragment="",
    )


# ---- the system ----------------------------------------------------------------------------------


def _resolved(host: str, port: int) -> Iterable[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(place[0]) for *_, place in found]


def _system_proxies(host: str) -> dict[str, str]:
    from urllib.request import getproxies, proxy_bypass

    return {} if proxy_bypass(host) else getproxies()


def _system_context() -> "ssl.SSLContext":
    """Return the system's certificates, and those that come along for systems which keep theirs elsewhere."""
    import ssl

    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


@dataclass(frozen=True, slots=True)
class Web:
    """
    How the web is reached.

    Every address that a name stands for is looked at before anything is sent, also after redirects, and the
    connection goes to the very address that was looked at. Where the system has a proxy, that one is asked.
    """

    resolve: Resolve = _resolved
    is_allowed: Callable[[str], bool] = is_public
    proxies: Callable[[str], Mapping[str, str]] = _system_proxies
    context: "Callable[[], ssl.SSLContext]" = _system_context
    seconds: float = SECONDS


# ---- refused -------------------------------------------------------------------------------------


def _private(host: str) -> ReadError:
    return ReadError(
        Message(
            "services",
            "{host} is not on the public Internet. Pages of this computer and of home and school networks "
            "are not fetched.",
            host=host,
        )
    )


def _unreachable(address: str) -> ReadError:
    return ReadError(
        Message(
            "services",
            "{address} could not be reached. Check the address and the connection to the Internet.",
            address=shortened(address, _LONGEST_SHOWN),
        )
    )


def _refused(address: str, status: int) -> ReadError:
    return ReadError(
        Message(
            "services",
            "{address} is not given out (answer {status}). Open it in a browser, save the page, and open "
            "that file.",
            address=shortened(address, _LONGEST_SHOWN),
            status=status,
        )
    )


def _too_large(address: str) -> ReadError:
    return ReadError(
        Message(
            "services",
            "{address} is too large: more than {limit} MB.",
            address=shortened(address, _LONGEST_SHOWN),
            limit=MOST_BYTES // 1_000_000,
        )
    )


def _too_slow(address: str) -> ReadError:
    return ReadError(
        Message(
            "services",
            "{address} takes too long to answer. Try again later.",
            address=shortened(address, _LONGEST_SHOWN),
        )
    )
