"""The board at a terminal and for other programs."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from bot.cli.main import UNREAD
from tests.cli.forks import ROOT
from tests.cli.ledger import SCHOOL, edit, some_acts
from tests.cli.shell import Ask, environment

IN_TIME = "UPDATE packets SET due = 9999999999999999 WHERE id IN (1, 2, 3)"
DOCUMENTED = set(re.findall(r"`([a-z_.]+)(?:\[\])?`", (ROOT / "docs/exports.md").read_text("utf-8")))


def test_the_board_for_people_is_plain_text(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    told = ask(folder, "status")
    assert told.code == 0, told.err
    assert "Пакетов 16" in told.out
    assert "Упакованы" in told.out
    assert not re.search(r"[<>]|&[a-z]+;", told.out)


def test_the_board_for_programs_adds_up(ask: Ask, folder: Path) -> None:
    packet = some_acts(folder)
    edit(folder / "custody.db", IN_TIME)
    said = json.loads(ask(folder, "status", "--json").out)
    assert said["format"] == 1
    assert said["campaign"]["key"] == "впр-2026"
    assert said["totals"]["packets"] == 16
    assert said["totals"]["overdue"] == len(said["overdue"]) == 13
    for grouping in ("by_step", "by_organisation", "by_subject"):
        assert sum(line["packets"] for line in said[grouping]) == 16
    assert [line["step"] for line in said["by_step"]] == ["", "packed"]
    (found,) = [each for each in said["overdue"] if each["code"] == packet.code]
    assert found["holder"] == SCHOOL.callsign
    assert found["since"] == "2026-04-14T12:10:00+08:00"
    assert found["due"] == f"{packet.day}T18:00:00+08:00"


def test_every_field_is_documented(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    said = json.loads(ask(folder, "status", "--json").out)
    named = {f"{part}.{name}" for part in ("campaign", "totals") for name in said[part]}
    for part in ("by_step", "by_organisation", "by_subject", "overdue"):
        named |= {part, *(name for line in said[part] for name in line)}
    assert named <= DOCUMENTED
    assert {"format", "at"} <= DOCUMENTED


def test_the_same_words_as_in_the_chat_narrow_it(ask: Ask, folder: Path) -> None:
    some_acts(folder)
    assert "Карамская ООШ» · физика" in ask(folder, "status", "Карам", "физика").out
    said = json.loads(ask(folder, "status", "--json", "физика").out)
    assert said["totals"]["packets"] == sum(line["packets"] for line in said["by_step"]) == 8
    assert [line["subject"] for line in said["by_subject"]] == ["физика"]
    assert all(each["subject"] == "физика" for each in said["overdue"])


def test_words_that_mean_nothing_are_one_line(ask: Ask, folder: Path) -> None:
    told = ask(folder, "status", "химия")
    assert told.code == 1
    assert "химия" in told.err
    assert told.err.count("\n") == 1
    assert "ближайшее" not in ask(folder, "status", "Марс").err
    assert "Ульканская" in ask(folder, "status", "СОШ", "2").err


def test_whoever_has_read_enough_of_it_hears_no_complaint(folder: Path) -> None:
    """`status | head -1`: the pipe is closed before all is said."""
    reads, writes = os.pipe()
    os.close(reads)
    words = [sys.executable, "-m", "bot", "status"]
    told = subprocess.run(
        words, cwd=folder, env=environment(), stdout=writes, stderr=subprocess.PIPE, check=False
    )
    os.close(writes)
    assert (told.returncode, told.stderr) == (UNREAD, b"")
