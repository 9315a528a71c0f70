"""A demo takes its port and its folder first: another one's books are never forgotten under it."""

from __future__ import annotations

import socket
from argparse import Namespace
from typing import TYPE_CHECKING

import pytest

from sandbox.__main__ import main
from sandbox.place import Occupied, afresh, taken
from storage.lockfile import hold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEPT = ("custody.db", "custody.key", "telegram.json", "people.json", "clock.json")


def typed(folder: str, port: int, *, empty: bool) -> Namespace:
    return Namespace(folder=folder, port=port, empty=empty, colleges=False)


def options(folder: Path, port: int = 0, *, fresh: bool = True) -> Namespace:
    return Namespace(host="127.0.0.1", port=port, folder=str(folder), fresh=fresh)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a demo has left, and a file of somebody else."""
    for name in (*KEPT, "custody.db-wal", "mine.txt"):
        (tmp_path / name).write_text(name)
    (tmp_path / "telegram.files").mkdir()
    (tmp_path / "telegram.files" / "a.png").write_text("a")
    return tmp_path


@pytest.fixture
def busy() -> Iterator[int]:
    """A port at which somebody listens."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if each.suffix != ".lock"}


def test_a_fresh_beginning_forgets_what_the_demo_wrote_and_nothing_else(folder: Path) -> None:
    with taken(options(folder)) as place:
        assert names(folder) == {"mine.txt"}
        assert place.port.getsockname()[1] > 0


def test_a_running_demo_keeps_its_books_when_another_would_begin_anew(folder: Path) -> None:
    before = names(folder)
    with taken(options(folder, fresh=False)), pytest.raises(Occupied, match="уже работает другое окно"):
        taken(options(folder)).__enter__()
    assert names(folder) == before


def test_books_that_a_bot_serves_are_not_forgotten_either(folder: Path) -> None:
    before = names(folder)
    with hold(folder / "custody.db"), pytest.raises(Occupied, match="nothing was changed"):
        taken(options(folder)).__enter__()
    assert names(folder) == before


def test_a_taken_port_is_found_before_anything_is_forgotten(folder: Path, busy: int) -> None:
    before = names(folder)
    with pytest.raises(Occupied, match=f"--port {busy + 1}"):
        taken(options(folder, busy)).__enter__()
    assert names(folder) == before
    with taken(options(folder, fresh=False)):
        assert names(folder) == before


@pytest.mark.parametrize("empty", [(), ("--empty",)])
def test_the_command_says_what_to_do_in_two_languages_and_ends(
    tmp_path: Path, busy: int, empty: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--folder", str(tmp_path), "--port", str(busy), *empty]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert [line.partition(" ")[0] for line in said.err.splitlines()] == ["Порт", "Port"]


@pytest.mark.parametrize("port", [70_000, -1])
def test_a_port_that_there_is_not_is_said_too(tmp_path: Path, port: int) -> None:
    with pytest.raises(Occupied, match="не открывается"):
        taken(options(tmp_path, port)).__enter__()


def test_a_file_in_place_of_the_folder_is_said_too(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Occupied, match="--folder ПАПКА"):
        taken(options(tmp_path / "file")).__enter__()


def test_the_command_that_begins_anew_is_of_this_very_demo() -> None:
    said = afresh(typed(".demo", 8090, empty=False))
    assert said.endswith(" -m sandbox --fresh")
    assert afresh(typed(".demo-empty", 8091, empty=True)).endswith("-m sandbox --empty --port 8091 --fresh")
    assert afresh(typed("my demo", 8090, empty=False)).endswith("-m sandbox --folder 'my demo' --fresh")


def test_the_interpreter_is_named_as_it_is_reached_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.executable", str(tmp_path / ".venv" / "bin" / "python"))
    assert afresh(typed(".demo", 8090, empty=False)) == ".venv/bin/python -m sandbox --fresh"
