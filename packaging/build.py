"""Builds the packaged program: dist/annotator/ and an archive; prints their sizes and holds the bounds."""

import argparse
import lzma
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from importlib.util import find_spec
from pathlib import Path

import smoke
from annotator import __version__

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
FOLDER = DIST / "annotator"
MAX_FOLDER_MB = 160
MAX_ARCHIVE_MB = 45


def main() -> int:
    """Build folder and archive, try them out, and return 1 if one of them has grown too large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--if-possible", action="store_true", help="do nothing where the tools are missing")
    parser.add_argument("--smoke", action="store_true", help="try the packaged program out")
    arguments = parser.parse_args()
    lacking = missing_tools()
    if lacking:
        print(f"package: {lacking} is missing here, so nothing is built")
        return 0 if arguments.if_possible and os.environ.get("CI") != "true" else 1
    build_guide()
    build()
    archive = pack()
    too_large = report(archive)
    return smoke.try_out(archive) or too_large if arguments.smoke else too_large


def missing_tools() -> str:
    """Name the first tool that PyInstaller can't do without and that isn't here; empty if all are."""
    if find_spec("PyInstaller") is None:
        return "PyInstaller"
    if platform.system() != "Linux":
        return ""
    if sysconfig.get_config_var("Py_ENABLE_SHARED") != 1:
        return "Python as a shared library"
    return next((tool for tool in ("objdump", "strip", "as", "ld") if shutil.which(tool) is None), "")


def build_guide() -> None:
    """Build the user guide, which the package brings along."""
    if subprocess.run([sys.executable, str(ROOT / "scripts" / "docs.py")], check=False).returncode:
        sys.exit("package: the user guide could not be built")


def build() -> None:
    """Run PyInstaller; what it says goes to build/pyinstaller.log."""
    # The environment is that of a clean machine, and compiled modules belong into the package.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    log = ROOT / "build" / "pyinstaller.log"
    log.parent.mkdir(exist_ok=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(DIST), "--workpath", str(ROOT / "build" / "pyinstaller")]
    with log.open("w", encoding="utf-8") as output:
        done = subprocess.run(
            [*command, *places, str(ROOT / "packaging" / "annotator.spec")],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        sys.exit(f"package: PyInstaller failed, see {log}:\n{log.read_text(encoding='utf-8')[-2000:]}")


def pack() -> Path:
    """Put the folder into an archive whose name tells version and platform."""
    system = {"Darwin": "macos", "Windows": "windows"}.get(platform.system(), "linux")
    archive = DIST / f"annotator-{__version__}-{system}-{platform.machine().lower()}.tar.xz"
    archive.unlink(missing_ok=True)
    with (
        lzma.open(archive, "wb", filters=filters(platform.machine().lower())) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        tar.add(FOLDER, arcname=f"annotator-{__version__}", filter=anonymous)
    return archive


def filters(machine: str) -> list[dict[str, int]]:
    """Return how xz packs best: two thirds of the package are machine code, whose jumps it can make alike."""
    code = [{"id": lzma.FILTER_X86}] if machine in {"x86_64", "amd64"} else []
    return [*code, {"id": lzma.FILTER_LZMA2, "preset": 9}]


def anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built the package."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def report(archive: Path) -> int:
    """Print both sizes and return 1 if one is beyond its bound."""
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    folder_mb = sum(path.stat().st_size for path in files) / 1e6
    archive_mb = archive.stat().st_size / 1e6
    print(f"package: {FOLDER.relative_to(ROOT)}: {folder_mb:.0f} MB (at most {MAX_FOLDER_MB})")
    print(f"package: {archive.relative_to(ROOT)}: {archive_mb:.1f} MB (at most {MAX_ARCHIVE_MB})")
    return int(folder_mb > MAX_FOLDER_MB or archive_mb > MAX_ARCHIVE_MB)


if __name__ == "__main__":
    sys.exit(main())
