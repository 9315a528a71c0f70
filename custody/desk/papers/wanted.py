"""What a button under /labels carries: a kind of paper, and for which packets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from custody.desk.board.view import digest
from custody.labels import Chosen, PacketLabel

MENU, COVER = "m", "cover"
LABEL_PAGES = {"a4": 24, "l7160": 21, "a6": 1}
"""The sizes of labels, each with the labels that a page holds."""

SIZES = (*LABEL_PAGES, COVER)
"""Everything that /labels prints: labels in each size, and cover sheets, one a packet."""

EVERYTHING = Chosen()
_PACKED = re.compile("([a-z0-9]+)[.]([0-9]{8}|)[.]([0-9a-z]{1,7}|)[.]([0-9a-z]{1,7}|)[.]([0-9]{1,9}|)")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A size, or the menu of them, for these packets."""

    size: str = MENU
    chosen: Chosen = EVERYTHING

    def pack(self) -> str:
        """As a button's argument; names as digests, because buttons are short."""
        chosen = self.chosen
        return ".".join(
            (
                self.size,
                f"{chosen.day:%Y%m%d}" if chosen.day else "",
                digest(chosen.organisation) if chosen.organisation else "",
                digest(chosen.subject) if chosen.subject else "",
                str(chosen.packet or ""),
            )
        )

    def on(self, day: date | None) -> str:
        """The button for the menu of another day."""
        return Wanted(MENU, replace(self.chosen, day=day)).pack()


def unpack(text: str, labels: Sequence[PacketLabel]) -> Wanted | None:
    """What the button means among these labels; None for a name that is no longer in the plan."""
    parts = _PACKED.fullmatch(text)
    if parts is None or parts[1] not in (MENU, *SIZES):
        return None
    organisations, subjects = {each.organisation for each in labels}, {each.subject for each in labels}
    named = {"organisation": _named(parts[3], organisations), "subject": _named(parts[4], subjects)}
    day = next((each.day for each in labels if f"{each.day:%Y%m%d}" == parts[2]), None)
    if None in named.values() or (parts[2] and day is None):
        return None
    packet = int(parts[5]) if parts[5] else None
    return Wanted(parts[1], Chosen(named["organisation"] or None, named["subject"] or None, day, packet))


def _named(key: str, names: set[str]) -> str | None:
    """The name of that digest; empty for none asked."""
    return next((name for name in names if digest(name) == key), None) if key else ""


def pages(size: str, count: int) -> int:
    """How many pages so many papers take."""
    return -(-count // LABEL_PAGES.get(size, 1))
