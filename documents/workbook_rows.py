"""Rows of an .xlsx and the texts that its cells share, made of what the parser tells."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from documents.workbook_stream import CELL, FORMULA, ROW, SHARED, TEXT, VALUE, heard


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that holds a formula or its error: its value is whatever the last program thought."""

    text: str


Row = tuple[int, dict[int, object]]
"""Its number from 1 as on the screen, and its filled cells by their columns from 1."""


class Texts:
    """The texts that cells share, without their looks and how they are pronounced."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.parts: list[str] = []

    def begins(self, _name: str, _said: Mapping[str, str]) -> None:
        """Nothing else is listened to."""

    def told(self, name: str, text: str) -> None:
        """A text, or a part of one."""
        if name == TEXT:
            self.parts.append(text)

    def ends(self, name: str) -> None:
        """All parts of a text were told."""
        if name == SHARED:
            self.done.append("".join(self.parts).replace("x005F_", ""))  # as openpyxl does
            self.parts = []


@dataclass
class Rows:
    """The rows of a sheet; a formula stands as it was written, and is moved nowhere.

    `book` is openpyxl's: it knows which looks are days and from which day they are counted.
    """

    book: Any
    shared: list[str]
    done: list[Row] = field(default_factory=list)
    number: int = 0
    column: int = 0
    cells: dict[int, object] = field(default_factory=dict)
    cell: Mapping[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def begins(self, name: str, said: Mapping[str, str]) -> None:
        """A row or a cell."""
        if name == CELL:
            self.column = _column(said["r"]) if "r" in said else self.column + 1
            self.cell, self.texts = said, {}
        elif name == ROW:
            self.number = int(float(said["r"])) if "r" in said else self.number + 1
            self.column, self.cells = 0, {}

    def told(self, name: str, text: str) -> None:
        """A cell's value or its formula; of a text whose parts look differently there are several."""
        self.texts[name] = self.texts.get(name, "") + text

    def ends(self, name: str) -> None:
        """A row or a cell is whole."""
        if name == CELL and self.texts:
            value = self._value()
            if value is not None:
                self.cells[self.column] = value
        elif name == ROW:
            self.done.append((self.number, self.cells))

    def _value(self) -> object:
        kind, text = self.cell.get("t", "n"), self.texts.get(VALUE)
        if FORMULA in self.texts:
            return Formula(f"={self.texts[FORMULA]}")
        if kind == "inlineStr":
            return _line(self.texts.get(TEXT, ""))
        if not text:
            return None
        if kind == "n":
            return self._number(text)
        if kind == "s":
            return _line(self.shared[int(text)])
        return _of_kind(kind, text)

    def _number(self, text: str) -> object:
        from openpyxl.utils.datetime import from_excel  # noqa: PLC0415 - who reads no workbook carries none of it

        number = float(text) if {".", "E", "e"} & set(text) else int(text)
        look = int(self.cell.get("s", 0))
        if look not in self.book._date_formats:  # noqa: SLF001
            return number
        with suppress(OverflowError, ValueError):
            return from_excel(number, self.book.epoch, timedelta=look in self.book._timedelta_formats)  # noqa: SLF001
        return Formula("#VALUE!")


def _of_kind(kind: str, text: str) -> object:
    from openpyxl.utils.datetime import from_ISO8601  # noqa: PLC0415 - as above

    if kind == "b":
        return bool(int(text))
    if kind == "d":
        found: object = from_ISO8601(text)  # type: ignore[no-untyped-call]  # openpyxl's stubs lack it
        return found
    return Formula(text) if kind == "e" else _line(text)


def _line(text: str) -> str | None:
    return " ".join(text.split()) or None


@lru_cache(1 << 14)
def _letters(letters: str) -> int:
    from openpyxl.utils.cell import column_index_from_string  # noqa: PLC0415 - as above

    return int(column_index_from_string(letters))


def _column(place: str) -> int:
    return _letters(place.rstrip("0123456789"))


def texts_in(pieces: Iterable[bytes]) -> list[str]:
    """The texts that cells share, in their order."""
    texts = Texts()
    for _ in heard(pieces, texts):
        pass
    return texts.done


def rows_in(pieces: Iterable[bytes], book: object, shared: list[str]) -> Iterator[Row]:
    """The rows of a sheet, as many as there are; what stands behind them is not looked at."""
    rows = Rows(book, shared)
    for _ in heard(pieces, rows):
        yield from rows.done
        rows.done = []
