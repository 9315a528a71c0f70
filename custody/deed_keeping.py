"""A printed act as the books remember it."""

from datetime import datetime
from typing import Protocol

from custody.deeds import Deed, DeedKind, Mention


class Stated(Protocol):
    """Whatever becomes a printed act."""

    @property
    def kind(self) -> DeedKind:
        """Which act it is."""
        ...

    @property
    def number(self) -> str:
        """What it is called on paper."""
        ...

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """What it rests on."""
        ...


def deed_of(paper: Stated, at: datetime, by: str) -> Deed:
    """The paper as the books remember it, printed at that moment by whoever has this call-sign."""
    return Deed(paper.kind, paper.number, at, by, paper.mentions)
