"""The script and `verify` say the same of whatever somebody makes of an export, by lines and by bytes."""

import importlib.util
import json
import re
from argparse import Namespace
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import pytest

from bot.cli.troubles import Trouble
from bot.cli.verify import check_file
from custody.notes import notes_in
from custody.proving import Witness
from tests.cli.sealed import Sealed
from tests.cli.shell import Ask
from tests.cli.stranger import BARE, SCRIPT, stranger

CASES, FEW = 400, 7

NAMES = {
    "reordered": "twice", "gap": "hole", "truncated": "cut", "edited": "altered", "forked": "replaced",
    "cli-verify-not-a-line": "line", "cli-verify-empty": "empty",
}  # fmt: skip
"""What the script calls what `verify` finds after the chains."""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script as a module of this process: hundreds of files in a second."""
    spec = importlib.util.spec_from_file_location("verify_ledger", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def lines(ask: Ask, books: Sealed) -> list[bytes]:
    """An export of books that were sealed twice."""
    ask(books.folder, "export", "--format", "jsonl")
    return (books.folder / "export.jsonl").read_bytes().splitlines(keepends=True)


def ours(file: Path, witness: Witness) -> tuple[object, ...]:
    """What `verify` finds."""
    try:
        check = check_file(file, witness)
    except Trouble as trouble:
        return (NAMES[trouble.phrase],)
    if check.broken:
        return check.broken.what, check.broken.stream, check.broken.seq
    fault = check.fault(None, Witness()) or check.doubt() or check.fault(None, witness)
    if fault is None:
        return ("holds",)
    number = fault.number or fault.place
    return (NAMES.get(fault.what, fault.what), *([number] if number else []))


def theirs(script: ModuleType, file: Path, note: str, *, slow: bool) -> tuple[object, ...]:
    """What the script finds."""
    said: list[str] = []
    asked = Namespace(file=str(file), key=[], witness=[note], slow=slow)
    try:
        script.check(asked, lambda name, **_: said.append(name))
    except script.Found as found:
        of_chains = found.name in ("edited", "gap", "reordered", "forked")
        names = ("stream", "seq") if of_chains else ("number",) if "number" in found.filled else ("place",)
        return (found.name, *(found.filled[name] for name in names if name in found.filled))
    assert "holds" in said
    return ("holds",)


def spoiled(lines: list[bytes], luck: Random) -> list[bytes]:
    """The same export after somebody's hand: bytes, fields, lines."""
    made = list(lines)
    for _ in range(luck.choice((1, 1, 1, 2, 3))):
        at, to = luck.randrange(len(made)), luck.randrange(len(made))
        match luck.choice(("byte", "field", "place", "place", "seal", "drop", "copy", "swap")):
            case "byte":
                place, byte = luck.randrange(len(made[at]) - 1), luck.choice(b'0"\\a\x80{1')
                made[at] = made[at][:place] + bytes([byte]) + made[at][place + 1 :]
            case "field":
                made[at] = _other_field(made[at], luck)
            case "place":
                made[at] = _renumbered(made[at], "position", luck)
            case "seal":
                made[-1] = _renumbered(made[-1], luck.choice(("size", "checkpoint")), luck)
            case "drop":
                made = made[:at] + made[at + 1 :]
            case "copy":
                made[to] = made[at]
            case _:
                made[to], made[at] = made[at], made[to]
    return made


def _renumbered(line: bytes, name: str, luck: Random) -> bytes:
    """Another number in that field, if the line has it."""
    return re.sub(rf'"{name}": \d+'.encode(), f'"{name}": {luck.randrange(9)}'.encode(), line)


def _other_field(line: bytes, luck: Random) -> bytes:
    try:
        said: dict[str, Any] = json.loads(line)
    except ValueError:
        return line
    said[luck.choice(sorted(said))] = luck.choice((0, 1, 2, 3, -1, None, "", "zz", "0" * 64, 2**70, [], True))
    return json.dumps(said, ensure_ascii=False).encode() + b"\n"


def test_both_say_the_same_of_a_spoiled_export(script: ModuleType, books: Sealed, lines: list[bytes]) -> None:
    note, file, met = books.last.note, books.folder / "spoiled.jsonl", set()
    witness = Witness(tuple(notes_in(note)))
    for seed in range(CASES):
        file.write_bytes(b"".join(spoiled(lines, Random(seed))))  # noqa: S311 - the same files every time
        found = ours(file, witness)
        assert theirs(script, file, note, slow=seed % 4 == 0) == found, f"seed {seed}"
        met.add(found[0])
    assert len(met) > FEW, "too little was tried: this test would prove nothing"


def test_without_a_library_all_but_the_signatures_is_checked_and_that_is_said_aloud(
    books: Sealed, lines: list[bytes]
) -> None:
    assert lines
    told = stranger(books.folder, "export.jsonl", "--key", books.signer.words, python=BARE)
    assert told.code == 2, "not all that was asked for"
    assert "Журнал цел" in told.out
    assert "ПОДПИСИ НЕ ПРОВЕРЕНЫ: нет библиотеки cryptography" in told.out
    told = stranger(books.folder, "export.jsonl", python=BARE, lang="en")
    assert (told.code, "THE SIGNATURES WERE NOT CHECKED" in told.out) == (0, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("missing.jsonl",), "Файла missing.jsonl нет"),
        (("export.jsonl", "--key", "abc"), "Открытый ключ не подходит: abc"),
        (("export.jsonl", "--witness", "№ 12"), "ни контрольной точки, ни квитанции"),
        (("early.db",), "Строка 1 не запись журнала"),
    ],
)
def test_what_cannot_be_checked_is_one_line(
    books: Sealed, lines: list[bytes], words: tuple[str, ...], said: str
) -> None:
    assert lines
    assert said in stranger(books.folder, *words).line
