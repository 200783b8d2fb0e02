"""
Tries the packaged program out as a stranger would: unpacked somewhere else, with an empty home.

Any output that isn't expected is a failure, because that is how missing files and broken plugins
show themselves.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from annotator import __version__

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample" / "article.de.txt"
SECONDS = 60
SMALLEST_PICTURE = 20_000
"""Bytes; an empty window has fewer."""
HARMLESS = "This plugin does not support propagateSizeHints()\n"
"""What Qt says where there is no screen, whenever a window has a smallest size."""
MARKED = {
    "stationiertkämpfte": "error.fused",
    "fast 11.000 nordkoreanische Soldaten": "claim.number",
}
"""Some of what the tour marks, and the codes that the keys stand for."""


class UnexpectedError(Exception):
    """The program did something else than it should."""


@dataclass(frozen=True)
class Stranger:
    """A place far from the checkout, with the program and nothing else of ours in it."""

    program: Path
    place: Path

    def run(
        self,
        *arguments: str | Path,
        code: int = 0,
        stderr: str = "",
        environment: Mapping[str, str] = MappingProxyType({}),
    ) -> str:
        """
        Call the program and return what it printed.

        *stderr* is a pattern for all it may say there.
        """
        done = subprocess.run(
            [self.program, *arguments],
            cwd=self.place,
            env=self._environment() | dict(environment),
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
        )
        told = f"annotator {' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}"
        if done.returncode != code:
            raise UnexpectedError(f"exit code {done.returncode} instead of {code}: {told}")
        if not re.fullmatch(stderr, done.stderr.replace(HARMLESS, "").strip()):
            raise UnexpectedError(f"unexpected words: {told}")
        return done.stdout

    def _environment(self) -> dict[str, str]:
        """Return an environment that knows neither the checkout nor its virtual environment."""
        if sys.platform == "win32":
            path = os.environ["SYSTEMROOT"] + r"\System32"
            own = {"SYSTEMROOT": os.environ["SYSTEMROOT"], "APPDATA": str(self.place / "home")}
        else:
            path = "/usr/bin:/bin"
            own = {"XDG_RUNTIME_DIR": str(self.place / "run")}
        return own | {
            "HOME": str(self.place / "home"),
            "LC_ALL": "C.UTF-8",
            "PATH": path,
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": str(self.place),
        }


def try_out(archive: Path) -> int:
    """Unpack *archive* elsewhere, try everything, and return 1 with a sentence if something is wrong."""
    with tempfile.TemporaryDirectory(prefix="Zoë liest ") as name:
        place = Path(name)
        with tarfile.open(archive) as tar:
            # Debian 12 has Python 3.11.2, whose extractall takes no filter.
            tar.extraction_filter = getattr(tarfile, "data_filter", None)
            tar.extractall(place)  # noqa: S202 - our own archive
        (place / "home").mkdir()
        (place / "run").mkdir(mode=0o700)
        suffix = ".exe" if sys.platform == "win32" else ""
        stranger = Stranger(place / f"annotator-{__version__}" / f"annotator{suffix}", place)
        try:
            for trial in (version, tour, command_line, readers, german, screen):
                trial(stranger)
        except (UnexpectedError, subprocess.TimeoutExpired) as error:
            print(f"smoke: {error}", file=sys.stderr)
            return 1
    print("smoke: the packaged program works")
    return 0


def version(stranger: Stranger) -> None:
    """It tells its version."""
    told = stranger.run("--version")
    expect(told.strip() == f"annotator {__version__}", f"the version is told as {told!r}")


def tour(stranger: Stranger, environment: Mapping[str, str] = MappingProxyType({})) -> None:
    """The window opens the sample, marks it through key events, saves it and has its picture taken."""
    folder = stranger.place / "tour"
    printed = stranger.run("tour", "--out", folder, environment=environment).splitlines()
    expect(printed == [str(folder / "sample.annox"), str(folder / "sample.png")], f"the tour said {printed}")
    expect((folder / "sample.png").stat().st_size > SMALLEST_PICTURE, "the picture is all but empty")
    stranger.run("check", folder / "sample.annox")
    shown = json.loads(stranger.run("show", "--format", "json", folder / "sample.annox"))
    marked = {item["spans"][0]["quote"]: item["code"] for item in shown["annotations"]}
    expect(marked.items() >= MARKED.items(), f"the tour marked {marked}")
    shutil.rmtree(folder)


def command_line(stranger: Stranger) -> None:
    """The command line works without a window, and so do the parts that are loaded only when needed."""
    article = stranger.place / "alt.txt"
    article.write_bytes(
        "Über „große“ Straßen\n\nEin Text in einer alten Kodierung, fünf Wörter.\n".encode("cp1252")
    )
    document = stranger.place / "alt.annox"
    stranger.run("new", article, "-o", document)
    stranger.run("add", document, "--code", "error.fused", "--quote", "große")
    stranger.run("check", document)
    expect("große" in stranger.run("show", document), "the quotation is not shown")


def readers(stranger: Stranger) -> None:
    """Pages and printed files are read, by libraries that bring along more than code."""
    page, document = stranger.place / "a.html", stranger.place / "a.annox"
    words = "Das ist der Artikel, der auf dieser Seite steht, und nicht das Menü darüber. " * 5
    page.write_text(f"<!DOCTYPE html><nav>Menü</nav><h1>Titel</h1><article><p>{words}</p></article>", "utf-8")
    stranger.run("new", page, "-o", document, stderr="(?s).*menus.*")
    expect("Menü</" not in document.read_text("utf-8"), "the menu was taken for the article")
    printed = stranger.place / "a.pdf"
    printed.write_bytes(b"%PDF-1.4")
    stranger.run("new", printed, "-o", document, "--force", code=2, stderr=".*damaged.*")


def german(stranger: Stranger) -> None:
    """Messages come in the language of the user."""
    for language, pattern in (("C.UTF-8", "(?s).*(not|no) .*"), ("de_DE.UTF-8", "(?s).*(nicht|kein).*")):
        stranger.run("check", "no.annox", code=2, stderr=pattern, environment={"LC_ALL": language})


def screen(stranger: Stranger) -> None:
    """The window opens on a real X server too, where one can be had."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        print("smoke: Xvfb is missing, so the window was tried offscreen only")
        return
    reader, writer = os.pipe()
    with subprocess.Popen(
        [xvfb, "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    ) as server:
        try:
            display = f":{os.read(reader, 16).decode().strip()}"
            tour(stranger, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display})
        finally:
            server.terminate()


def expect(holds: bool, otherwise: str) -> None:
    """Stop with the sentence *otherwise* unless the expectation *holds*."""
    if not holds:
        raise UnexpectedError(otherwise)


def newest_archive() -> Path:
    """Return the archive that `make package` built last."""
    archives = sorted((ROOT / "dist").glob("annotator-*.tar.xz"), key=lambda path: path.stat().st_mtime)
    if not archives:
        sys.exit("smoke: nothing is built; call `make package`")
    return archives[-1]


if __name__ == "__main__":
    sys.exit(try_out(newest_archive()))
