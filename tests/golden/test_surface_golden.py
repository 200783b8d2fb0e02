"""
Snapshots of the reading surface: none, one, two and five overlapping annotations, both themes, two scales.

``pytest tests/golden/test_surface_golden.py --renew-snapshots`` draws them anew; look at them then.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.golden.surface_pictures import COUNTS, SCHEMES, SIZE, file_name

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).with_name("surface")
FAILED = ROOT / "build" / "snapshots"
SCALES = (100, 200)
NOTICED = 40
"""By how much a channel of a pixel must differ, out of 255; edges of letters differ a little elsewhere."""
MOST = 30
"""How many pixels may differ, for each pixel of a screen at 100 %: less than a moved line has."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="letters are drawn differently elsewhere")


@pytest.fixture(scope="module", params=SCALES)
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """Return the folder with the pictures of a scale, which a program of its own has drawn, and the scale."""
    folder, percent = tmp_path_factory.mktemp("surface"), request.param
    subprocess.run(
        [sys.executable, "-m", "tests.golden.surface_pictures", str(folder), str(percent)],
        cwd=ROOT,
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(percent / 100),
            "FONTCONFIG_FILE": str(GOLDEN / "fonts.conf"),
            "LC_ALL": "C.UTF-8",
        },
        check=True,
        capture_output=True,
        timeout=120,
    )
    if request.config.getoption("--renew-snapshots"):
        for picture in folder.iterdir():
            shutil.copy(picture, GOLDEN)
    return folder, percent


def different(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures of one size look different."""
    assert one.size() == other.size()
    return sum(
        one.pixel(x, y) != other.pixel(x, y) and _is_noticed(one.pixelColor(x, y), other.pixelColor(x, y))
        for y in range(one.height())
        for x in range(one.width())
    )


def _is_noticed(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return any(abs(a - b) > NOTICED for a, b in pairs)


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_surface_looks_as_it_did(drawn: tuple[Path, int], scheme: str, count: int) -> None:
    folder, percent = drawn
    name = file_name(scheme, count, percent)
    expected, found = QImage(str(GOLDEN / name)), QImage(str(folder / name))
    assert found.width() >= (SIZE[0] - 40) * percent // 100

    differing = different(expected, found)

    if differing > MOST * (percent // 100) ** 2:
        FAILED.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / name, FAILED)
        pytest.fail(f"{differing} pixels look different: compare {GOLDEN / name} and {FAILED / name}")


def test_the_pictures_differ_where_the_annotations_do() -> None:
    for scheme in SCHEMES:
        few, *more = (QImage(str(GOLDEN / file_name(scheme, count, 100))) for count in COUNTS)
        for picture in more:
            assert different(few, picture) > 10 * MOST


def test_a_line_that_has_moved_by_a_pixel_is_noticed() -> None:
    picture = QImage(str(GOLDEN / file_name("light", 1, 100)))
    color = QColor("#ad3a0a")
    rows = [
        y
        for y in range(picture.height())
        if sum(not _is_noticed(picture.pixelColor(x, y), color) for x in range(40, picture.width())) > 20
    ]
    moved = picture.copy()
    strip = picture.copy(0, rows[0] - 1, picture.width(), len(rows) + 2)

    painter = QPainter(moved)
    painter.drawImage(0, rows[0], strip)
    painter.end()

    assert different(picture, moved) > MOST


def test_slightly_other_edges_are_not() -> None:
    picture = QImage(str(GOLDEN / file_name("light", 5, 100)))
    other = picture.copy()

    painter = QPainter(other)
    painter.fillRect(other.rect(), QColor(0, 0, 0, 12))
    painter.end()

    assert different(picture, other) == 0
