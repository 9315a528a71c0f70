"""A part of an .xlsx is told element by element: no tree of all that stands there is ever built."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CELL, ROW, _ROWS, SHARED = (f"{_MAIN}{name}" for name in ("c", "row", "sheetData", "si"))
VALUE, FORMULA, TEXT, _SPOKEN = (f"{_MAIN}{name}" for name in ("v", "f", "t", "rPh"))
_TOLD = frozenset({VALUE, FORMULA, TEXT})
_DEEP = 24
"""So deep no program nests a part."""


class Ear(Protocol):
    """Whoever makes something of what is told."""

    def begins(self, name: str, said: Mapping[str, str]) -> None:
        """An element that is no text begins, with these attributes."""
        ...

    def told(self, name: str, text: str) -> None:
        """A text, a value or a formula."""
        ...

    def ends(self, name: str) -> None:
        """An element that is no text ends."""
        ...


class _Teller:
    """What the parser meets, until the rows are over; how a word is pronounced is not told."""

    def __init__(self, ear: Ear) -> None:
        self.ear = ear
        self.over = False
        self.depth = self.spoken = 0
        self.text: list[str] | None = None

    def start(self, name: str, said: Mapping[str, str]) -> None:
        self.depth += 1
        if self.depth > _DEEP:
            raise ValueError("nested deeper than any program nests it")
        if self.spoken or self.over:
            return
        if name in _TOLD:
            self.text = []
        elif name == _SPOKEN:
            self.spoken = self.depth
        else:
            self.ear.begins(name, said)

    def said(self, text: str) -> None:
        if self.text is not None:
            self.text.append(text)

    def end(self, name: str) -> None:
        if self.text is not None and name in _TOLD:
            self.ear.told(name, "".join(self.text))
            self.text = None
        elif not self.spoken and not self.over:
            self.ear.ends(name)
            self.over = name == _ROWS
        if self.spoken == self.depth:
            self.spoken = 0
        self.depth -= 1


def heard(pieces: Iterable[bytes], ear: Ear) -> Iterator[None]:
    """After each piece it can be asked what was made of it; nothing behind the rows is waited for."""
    from defusedxml.ElementTree import DefusedXMLParser  # noqa: PLC0415 - who reads no workbook carries none

    teller, parser = _Teller(ear), DefusedXMLParser().parser
    parser.ordered_attributes, parser.buffer_text = False, True
    parser.StartElementHandler, parser.EndElementHandler = teller.start, teller.end
    parser.CharacterDataHandler = teller.said
    for piece in pieces:
        parser.Parse(piece)
        yield
        if teller.over:
            return
    parser.Parse(b"", True)  # noqa: FBT003 - the parser's own sign of the end
    yield
