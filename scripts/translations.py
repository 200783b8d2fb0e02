"""
Keeps resources/i18n in step with the source.

lupdate overlooks every ``Message`` with values (Qt 6.11), so it isn't shown the source itself but a file
with one plain call for each sentence that `sentences.collect` found. German is complete; the English
file holds the plural forms only.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

from sentences import ROOT, Sentence, collect

FOLDER = ROOT / "resources" / "i18n"
NAMES = ("annotator_de", "annotator_en")
GAPS = re.compile(r"\{[^{}]*\}|%L?\d{1,2}")
ACCELERATOR = re.compile(r"&(?!&)(?<!&&)\S")


def main() -> int:
    """Update the translations, or with ``--check`` tell what is wrong with them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="change nothing, fail if anything is not in order"
    )
    arguments = parser.parse_args()
    sentences, unreadable = collect()
    if unreadable:
        for call in unreadable:
            print(f"{call.path.relative_to(ROOT)}:{call.line}: not a plain string: {call.call}")
        return 1
    if arguments.check:
        return check(sentences)
    FOLDER.mkdir(parents=True, exist_ok=True)
    build(sentences, FOLDER)
    for name in NAMES:
        problems = list(faults(FOLDER / f"{name}.ts"))
        print(f"{name}: {len(messages(FOLDER / f'{name}.ts'))} sentences, {len(problems)} to look at")
        print("".join(f"  {problem}\n" for problem in problems), end="")
    return 0


def check(sentences: list[Sentence]) -> int:
    """Tell everything that is not in order, without touching the committed files."""
    problems = []
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for file in FOLDER.glob("*.ts"):
            (fresh / file.name).write_bytes(file.read_bytes())
        build(sentences, fresh)
        for name in NAMES:
            problems += [f"{name}.ts: {problem}" for problem in differences(FOLDER, fresh, name)]
            problems += [f"{name}.ts: {problem}" for problem in faults(fresh / f"{name}.ts")]
    if problems:
        print("\n".join([*problems, "Run `make translations`, then mend what it lists."]))
        return 1
    print(f"translations: {len(sentences)} sentences, all in order")
    return 0


def build(sentences: list[Sentence], folder: Path) -> None:
    """Bring the .ts files in *folder* up to date and compile them."""
    with tempfile.TemporaryDirectory() as temporary:
        calls = Path(temporary) / "sentences.py"
        calls.write_text("".join(map(call, sentences)), encoding="utf-8")
        for stem in NAMES:
            language = stem.rpartition("_")[2]
            options = ["-pluralonly"] if language == "en" else []
            ts = folder / f"{stem}.ts"
            run(
                *("lupdate", "-silent", "-no-obsolete", "-locations", "none", *options),
                *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
                *("-source-language", "en", "-target-language", language, str(calls), "-ts", str(ts)),
            )
            run("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(ts.with_suffix(".qm")))


def call(sentence: Sentence) -> str:
    """Return a line of Python that lupdate reads rightly."""
    parts = [sentence.context, sentence.text, sentence.comment]
    quoted = ", ".join(json.dumps(part, ensure_ascii=False) for part in parts)
    return f"QCoreApplication.translate({quoted}{', 1' * sentence.plural})\n"


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; what it prints is shown only if it fails."""
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        sys.exit("translations: PySide6 is missing; call `make translations`")
    done = subprocess.run(
        [Path(package.origin).parent / tool, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def messages(ts: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """Return the messages of a .ts file by context, sentence and comment."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message
        for context in ElementTree.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


def differences(committed: Path, fresh: Path, name: str) -> Iterator[str]:
    """Tell how the committed files differ from those that the source asks for."""
    ts = committed / f"{name}.ts"
    if not ts.is_file():
        yield "the file is missing"
        return
    before, after = messages(ts), messages(fresh / ts.name)
    yield from (f"missing: {shown(key)}" for key in after.keys() - before.keys())
    yield from (f"stale: {shown(key)}" for key in before.keys() - after.keys())
    if before.keys() == after.keys() and ts.read_bytes() != (fresh / ts.name).read_bytes():
        yield "the file is not as lupdate writes it"
    qm = ts.with_suffix(".qm")
    if not qm.is_file() or qm.read_bytes() != (fresh / qm.name).read_bytes():
        yield f"{qm.name} is not what the .ts file says"


def faults(ts: Path) -> Iterator[str]:
    """Tell which translations are unfinished, or lose something of their sentence."""
    for key, message in messages(ts).items():
        translation = message.find("translation")
        forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
        plural = bool(forms)
        if translation is not None and not plural:
            forms = [translation.text or ""]
        if translation is None or translation.get("type") or not all(forms):
            yield f"unfinished: {shown(key)}"
            continue
        for form in forms:
            yield from (f"{fault}: {shown(key)} → “{form}”" for fault in losses(key[1], form))
        if plural and "%n" not in forms[-1]:
            yield f"%n is missing in the plural: {shown(key)}"


def losses(text: str, translated: str) -> Iterator[str]:
    """Tell what *translated* has lost of *text*."""
    if sorted(GAPS.findall(text)) != sorted(GAPS.findall(translated)):
        yield "other placeholders"
    if len(ACCELERATOR.findall(text)) != len(ACCELERATOR.findall(translated)):
        yield "other accelerators (&)"
    if text.endswith("…") != translated.endswith("…"):
        yield "other ending (…)"
    if _margins(text) != _margins(translated):
        yield "other spaces at the ends"


def _margins(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def shown(key: tuple[str, str, str]) -> str:
    """Return a message's key as people read it."""
    context, text, comment = key
    return f"{context}: “{text}”{f' ({comment})' if comment else ''}"


if __name__ == "__main__":
    sys.exit(main())
