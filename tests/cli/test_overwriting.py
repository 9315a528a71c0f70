"""What a command writes takes nobody's place: another file's only with --over, the database's never."""

import os
import stat
from pathlib import Path

import pytest

from tests.cli.ledger import dump, some_acts
from tests.cli.shell import TOKEN, Ask
from tests.cli.test_labels import named

WRITERS = {
    "export": ("export", "--format", "jsonl", "-o"),
    "workbook": ("export", "--format", "xlsx", "-o"),
    "labels": ("labels", "-o"),
    "template": ("template",),
    "example": ("example",),
    "sample": ("sample", "--form"),
}
writers = pytest.mark.parametrize("words", WRITERS.values(), ids=WRITERS)
__all__ = ["named"]


@writers
def test_a_file_is_replaced_only_with_over(ask: Ask, named: Path, words: tuple[str, ...]) -> None:
    (named / "mine").write_text("my work", "utf-8")
    told = ask(named, *words, "mine", BOT_TOKEN=TOKEN)
    assert told.code == 1
    assert "mine уже есть" in told.line
    assert "--over" in told.line
    assert (named / "mine").read_text("utf-8") == "my work"
    assert ask(named, *words, "mine", "--over").code == 0
    assert (named / "mine").read_bytes() != b"my work"
    assert ask(named, *words, "another").code == 0


@writers
def test_the_database_is_never_replaced(ask: Ask, named: Path, words: tuple[str, ...]) -> None:
    some_acts(named)
    before = dump(named)
    for over in ([], ["--over"]):
        told = ask(named, *words, "custody.db", *over)
        assert told.code == 1
        assert "принадлежит базе" in told.line
    assert dump(named) == before
    assert ask(named, "verify").code == 0


@pytest.mark.parametrize("end", ["", "-wal", "-shm", "-journal", ".lock"])
def test_nothing_that_lies_beside_the_database_is_replaced_either(ask: Ask, tmp_path: Path, end: str) -> None:
    (tmp_path / "link").symlink_to(f"custody.db{end}")
    for name in (f"custody.db{end}", f"../{tmp_path.name}/custody.db{end}", "link"):
        for over in ([], ["--over"]):
            told = ask(tmp_path, "template", name, *over)
            assert told.code == 1
            assert "принадлежит базе" in told.line
    assert [each.name for each in tmp_path.iterdir()] == ["link"]


def test_the_half_written_file_is_not_the_database_either(ask: Ask, folder: Path) -> None:
    (folder / "custody.db").rename(folder / "plan.part")
    told = ask(folder, "template", "plan", "--over", DATABASE_URL="sqlite:///plan.part")
    assert "принадлежит базе" in told.line
    assert (folder / "plan.part").exists()


def test_a_form_needs_no_database(ask: Ask, tmp_path: Path) -> None:
    for number, url in enumerate(("postgresql://bot:x@127.0.0.1:9/books", "oracle://nowhere")):
        assert ask(tmp_path, "template", f"{number}.xlsx", DATABASE_URL=url).code == 0


def test_what_is_written_is_for_its_owner_alone_whatever_the_umask(ask: Ask, tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        for words in (("migrate",), ("example", "plan.xlsx"), ("load", "plan.xlsx")):
            assert ask(tmp_path, *words).code == 0
        assert ask(tmp_path, "export", "--format", "jsonl").code == 0
    finally:
        os.umask(before)
    for name in ("custody.db", "plan.xlsx", "export.jsonl"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_a_link_that_lies_in_wait_for_the_half_written_file_leads_nowhere(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("mine", "utf-8")
    (tmp_path / "plan.xlsx.part").symlink_to("precious")
    assert ask(tmp_path, "example", "plan.xlsx").code == 0
    assert (tmp_path / "precious").read_text("utf-8") == "mine"
    assert not (tmp_path / "plan.xlsx").is_symlink()
