from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from annotator.gui.settings import (
    LANGUAGE,
    LAST_FOLDER,
    PERSON_NAME,
    RECENT_FILES,
    REMEMBER_PERSON,
    SCHEME,
    TEXT_SIZE,
    WINDOW_GEOMETRY,
    Settings,
)


@pytest.fixture
def ini(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def _reread(settings: Settings, ini: Path) -> Settings:
    """Return what another start of the app would read."""
    settings._store.sync()
    copy = ini.with_name("copy.ini")
    copy.write_bytes(ini.read_bytes() if ini.exists() else b"")
    return Settings(copy)


def test_without_a_file_the_defaults_hold(ini: Path) -> None:
    settings = Settings(ini)

    assert settings.get(LANGUAGE) == ""
    assert settings.get(SCHEME) == "system"
    assert settings.get(TEXT_SIZE) == 17
    assert settings.get(RECENT_FILES) == []
    assert settings.get(REMEMBER_PERSON) is False
    assert settings.get(WINDOW_GEOMETRY) == QByteArray()
    assert not ini.exists()


def test_values_of_every_type_come_back_after_a_restart(ini: Path) -> None:
    settings = Settings(ini)
    settings.set(SCHEME, "dark")
    settings.set(TEXT_SIZE, 24)
    settings.set(REMEMBER_PERSON, value=True)
    settings.set(RECENT_FILES, ["/a, b/ä 😀.annox", "/c=d;e/100%.annox"])
    settings.set(WINDOW_GEOMETRY, QByteArray(b"\x01\xd9\x00\xff"))
    settings.set(PERSON_NAME, "Zoë, Müller")

    again = _reread(settings, ini)

    assert again.get(SCHEME) == "dark"
    assert again.get(TEXT_SIZE) == 24
    assert again.get(REMEMBER_PERSON) is True
    assert again.get(RECENT_FILES) == ["/a, b/ä 😀.annox", "/c=d;e/100%.annox"]
    assert again.get(WINDOW_GEOMETRY) == QByteArray(b"\x01\xd9\x00\xff")
    assert again.get(PERSON_NAME) == "Zoë, Müller"


def test_values_can_be_read_in_the_same_session(ini: Path) -> None:
    settings = Settings(ini)

    settings.set(TEXT_SIZE, 24)
    settings.set(REMEMBER_PERSON, value=True)
    settings.set(RECENT_FILES, ["/a.annox"])

    assert settings.get(TEXT_SIZE) == 24
    assert settings.get(REMEMBER_PERSON) is True
    assert settings.get(RECENT_FILES) == ["/a.annox"]


def test_a_list_of_one_text_stays_a_list(ini: Path) -> None:
    settings = Settings(ini)
    settings.set(RECENT_FILES, ["/a.annox"])

    assert _reread(settings, ini).get(RECENT_FILES) == ["/a.annox"]


def test_the_default_leaves_no_trace_in_the_file(ini: Path) -> None:
    settings = Settings(ini)
    settings.set(TEXT_SIZE, 24)
    settings.set(PERSON_NAME, "Mara")
    settings._store.sync()

    settings.set(PERSON_NAME, "")
    settings._store.sync()

    assert "Mara" not in ini.read_text()
    assert "person" not in ini.read_text()


@pytest.mark.parametrize("text", ["abc", "", "17.5", "1e3", "99999999999", "1, 2", "true", "@Rect(1 2 3 4)"])
def test_what_is_no_whole_number_is_the_default(ini: Path, text: str) -> None:
    ini.write_text(f"[General]\ntext_size={text}\n")

    assert Settings(ini).get(TEXT_SIZE) == 17


@pytest.mark.parametrize("text", ["vielleicht", "1", "yes", "", "true, true", "@Rect(1 2 3 4)"])
def test_nothing_personal_is_remembered_because_of_a_broken_line(ini: Path, text: str) -> None:
    ini.write_text(f"[General]\nremember_person={text}\n")

    assert Settings(ini).get(REMEMBER_PERSON) is False


@pytest.mark.parametrize("text", ["blue", "", "light, dark", "@Rect(1 2 3 4)", "@Invalid()"])
def test_an_unknown_choice_is_the_default(ini: Path, text: str) -> None:
    ini.write_text(f"[General]\nscheme={text}\n")

    assert Settings(ini).get(SCHEME) == "system"


@pytest.mark.parametrize("text", ["@Rect(1 2 3 4)", "@Invalid()", "", "a, , b"])
def test_what_is_no_list_of_texts_is_the_default(ini: Path, text: str) -> None:
    ini.write_text(f"[General]\nrecent_files={text}\n")

    assert Settings(ini).get(RECENT_FILES) == []


def test_what_is_no_text_is_the_default(ini: Path) -> None:
    ini.write_text("[General]\nlast_folder=a, b\nwindow_geometry=zzz\n")
    settings = Settings(ini)

    assert settings.get(LAST_FOLDER) == ""
    assert settings.get(WINDOW_GEOMETRY) == QByteArray()


def test_a_file_that_is_no_settings_file_at_all_does_no_harm(ini: Path) -> None:
    ini.write_bytes(b"\x00\xff\xfe%PDF-1.7 [[[=;;\n\n=\n%%%")
    settings = Settings(ini)
    settings.set(TEXT_SIZE, 24)

    assert settings.get(SCHEME) == "system"
    assert settings.get(TEXT_SIZE) == 24


def test_a_file_that_cannot_be_written_keeps_nothing_but_the_session_goes_on(tmp_path: Path) -> None:
    (tmp_path / "no folder").write_text("a file where a folder should be")
    settings = Settings(tmp_path / "no folder" / "settings.ini")

    settings.set(TEXT_SIZE, 24)
    settings._store.sync()

    assert settings.get(TEXT_SIZE) == 24


def test_the_defaults_are_among_the_choices() -> None:
    assert SCHEME.default in SCHEME.choices
