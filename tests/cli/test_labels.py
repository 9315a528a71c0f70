"""Labels on paper lead to the packets of the plan."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from documents.decode import Decoded, decode
from tests.cli.shell import Ask
from tests.documents.printed import printed, saved


@pytest.fixture
def named(folder: Path) -> Path:
    """Books that remember the bot's name."""
    with closing(sqlite3.connect(folder / "custody.db")) as connection:
        connection.execute("INSERT INTO settings (key, value) VALUES ('username', 'vpr_test_bot')")
        connection.commit()
    return folder


def links(folder: Path, where: str = "1 = 1") -> set[str]:
    """The deep links of these packets, read from the books."""
    with closing(sqlite3.connect(folder / "custody.db")) as connection:
        found = connection.execute(f"SELECT token FROM packet_cards WHERE {where}")  # noqa: S608 - ours
        return {f"https://t.me/vpr_test_bot?start=p_{token}" for (token,) in found}


def read(folder: Path, name: str = "labels.pdf") -> set[str]:
    """What a camera sees on the printed sheets."""
    seen: set[str] = set()
    for page in printed((folder / name).read_bytes(), folder):
        found = decode(saved(page), 24)
        assert isinstance(found, Decoded)
        seen |= set(found.texts)
    return seen


def test_every_packet_has_a_label_that_a_camera_reads(ask: Ask, named: Path) -> None:
    told = ask(named, "labels")
    assert told.code == 0, told.err
    assert "Наклеек 16, листов 1: labels.pdf" in told.out
    assert read(named) == links(named)


def test_labels_of_one_school_on_one_day(ask: Ask, named: Path) -> None:
    ask(named, "labels", "--organisation", "УЛК", "--day", "2026-04-14", "-o", "some.pdf")
    assert read(named, "some.pdf") == links(named, "organisation = 'УЛК' AND day = '2026-04-14'")


def test_labels_of_another_size_and_of_one_subject(ask: Ask, named: Path) -> None:
    told = ask(named, "labels", "--size", "l7160", "--subject", "физика")
    found = links(named, "subject = 'физика'")
    assert f"Наклеек {len(found)}, листов 1: labels.pdf" in told.out
    assert read(named) == found


def test_cover_sheets_of_one_day(ask: Ask, named: Path) -> None:
    told = ask(named, "labels", "--size", "cover", "--day", "2026-04-16", "-o", "covers.pdf")
    found = links(named, "day = '2026-04-16'")
    assert f"Сопроводительных листов {len(found)}: covers.pdf" in told.out
    assert read(named, "covers.pdf") == found


def test_one_label_by_its_code_as_people_write_it(ask: Ask, named: Path) -> None:
    with closing(sqlite3.connect(named / "custody.db")) as connection:
        code = connection.execute("SELECT code FROM packets ORDER BY id DESC").fetchone()[0]
    assert ask(named, "labels", "--packet", f"{code[:4]}-{code[4:]}".lower()).code == 0
    assert read(named) == links(named, f"code = '{code}'")


def test_what_does_not_exist_is_not_printed(ask: Ask, named: Path) -> None:
    assert "--organisation" in ask(named, "labels", "--organisation", "НЕТ").line
    assert "physics" in ask(named, "labels", "--packet", "physics").line
    assert "nowhere" in ask(named, "labels", "-o", "nowhere/labels.pdf").line
    assert not (named / "labels.pdf").exists()
