"""The stand-in alone: what it says to somebody who starts it for the first time."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from sandbox.personas import EXAMPLE, load_personas
from sandbox.standalone import arguments, main
from tests.sandbox.town import TOKEN

if TYPE_CHECKING:
    from pathlib import Path

WRONG = ("{", "{}", "[1]", '[{"key": "a"}]', '[{"key": "a", "user_id": "x", "title": "A"}]', "[{}]")


def test_the_example_of_people_is_one(tmp_path: Path) -> None:
    (tmp_path / "phones.json").write_text(EXAMPLE, "utf-8")
    (person,) = load_personas(tmp_path / "phones.json")
    assert (person.key, person.user_id, person.start_text) == ("К-01", 1001, "/start")


def test_the_help_shows_what_the_file_of_people_holds(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments(["--help"])
    assert '"user_id": 1001' in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("content", [*WRONG, None])
def test_wrong_people_are_said_in_a_sentence(
    content: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "phones.json"
    if content is not None:
        path.write_text(content, "utf-8")
    assert main(["--token", TOKEN, "--personas", str(path)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Файл с людьми")
    assert "Traceback" not in said


def test_people_in_place_of_their_file_are_said_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--token", TOKEN, "--personas", f"[{EXAMPLE * 9}]"]) == 1
    assert "Нужен файл JSON" in capsys.readouterr().err


def test_a_taken_port_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert main(["--token", TOKEN, "--port", str(other.getsockname()[1])]) == 1
    assert capsys.readouterr().err.startswith("Порт")
