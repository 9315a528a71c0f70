"""The ledger and its checkpoints as lines of text that other programs can read and check."""

import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, get_args

from bot.cli.chains import Waiting
from bot.cli.export_files import lines_of
from custody.checkpoints import Checkpoint, Occasion
from custody.ledger import Entry

NEWLINE = b"\n"
FARTHEST = 2**53
PLAIN = re.compile(
    rb'{"stream": "([^"\\]*)", "seq": ([1-9][0-9]{0,14}), "prev": "(.{64})", "hash": "(.{64})"'
    rb', "position": (null|0|[1-9][0-9]{0,14}), "data": "(.*)"}\n\Z'
)
"""Most lines are read like this: three times as fast as by JSON."""
ENTRY = ("stream", "seq", "prev", "hash", "position", "data")
CHECKPOINT = ("checkpoint", "size", "root", "at", "occasion", "note")
NO_LINE = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)
"""What the reading of a line that is none of ours may end with."""


class NotALine(Exception):  # noqa: N818 - a state of the file
    """A line of the file that is neither an entry nor a checkpoint; lines are counted from 1."""

    def __init__(self, line: int) -> None:
        self.line = line
        super().__init__(line)


def line_of(entry: Entry) -> bytes:
    """An entry as one line of JSON; `data` is the canonical text exactly as it was hashed."""
    said = {
        "stream": entry.stream,
        "seq": entry.seq,
        "prev": entry.prev,
        "hash": entry.hash,
        "position": entry.position,
        "data": entry.data.decode("utf-8", "surrogateescape"),
    }
    return _line(said)


def line_of_checkpoint(checkpoint: Checkpoint) -> bytes:
    """A checkpoint as one line of JSON; `note` is the signed note that people were sent."""
    said = {
        "checkpoint": checkpoint.number,
        "size": checkpoint.size,
        "root": checkpoint.root,
        "at": checkpoint.at.isoformat(),
        "occasion": checkpoint.occasion,
        "note": checkpoint.note,
    }
    return _line(said)


def _line(said: dict[str, Any]) -> bytes:
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogateescape") + NEWLINE


def line_of_waiting(hashes: Sequence[str]) -> bytes:
    """Hashes of entries without a place, in the order in which the next checkpoint gives it to them."""
    return _line({"waiting": list(hashes)})


def read_lines(file: Path) -> Iterator[Entry | Checkpoint | Waiting]:
    """What an exported file holds; NotALine for anything else in it."""
    for number, line in enumerate(lines_of(file), start=1):
        try:
            yield _plain(line) or _read(line)
        except NO_LINE as error:
            raise NotALine(number) from error


def _plain(line: bytes) -> Entry | None:
    """An entry's line as we write it, without any sign in it that only JSON knows how to read."""
    found = PLAIN.match(line)
    if found is None:
        return None
    stream, seq, prev, digest, place, said = found.groups()
    data = said.translate(None, b"\\")
    if not len(said) - len(data) == said.count(b'\\"') == data.count(b'"'):
        return None  # a backslash before anything but a quote, or a quote without one
    position = None if place == b"null" else int(place)
    return Entry(
        stream.decode("utf-8", "surrogateescape"), int(seq), prev.decode(), data, digest.decode(), position
    )


def _read(line: bytes) -> Entry | Checkpoint | Waiting:
    said = json.loads(line.decode("utf-8", "surrogateescape"), object_pairs_hook=_once)
    if "waiting" in said:
        return _waiting(said["waiting"])
    return _checkpoint(said) if "checkpoint" in said else _entry(said)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """What stands in braces; a name that stands there twice could be read in two ways."""
    named = dict(pairs)
    if len(named) != len(pairs):
        raise ValueError("a name stands there twice")
    return named


def _waiting(said: list[str]) -> Waiting:
    if not all(type(each) is str for each in said):
        raise ValueError("not hashes")
    return tuple(said)


def _entry(said: dict[str, Any]) -> Entry:
    stream, seq, prev, digest, place, data = _fields(said, ENTRY)
    texts = all(type(each) is str for each in (stream, prev, digest, data))
    if not (texts and type(seq) is int and (place is None or _is_count(place))):
        raise ValueError("not what an entry's fields hold")
    return Entry(stream, seq, prev, data.encode("utf-8", "surrogateescape"), digest, place)


def _checkpoint(said: dict[str, Any]) -> Checkpoint:
    number, size, root, at, occasion, note = _fields(said, CHECKPOINT)
    if not (_is_count(number) and _is_count(size) and type(root) is type(note) is str):
        raise ValueError("not what a checkpoint's fields hold")
    if occasion not in get_args(Occasion):
        raise ValueError("no occasion for a checkpoint")
    return Checkpoint(number, size, root, datetime.fromisoformat(at), occasion, note, "")


def _fields(said: dict[str, Any], names: tuple[str, ...]) -> list[Any]:
    return [said.get(name) for name in names]


def _is_count(said: object) -> bool:
    return type(said) is int and 0 <= said < FARTHEST
