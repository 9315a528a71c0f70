"""The sheet on which experts sign for the packets that the chair gives out."""

from dataclasses import dataclass
from typing import ClassVar

from custody.campaign import Campaign
from custody.codes import shown
from custody.deeds import DeedKind, Mention, Written, mentioned
from custody.facts.names import Who
from custody.packets import Packet


@dataclass(frozen=True, slots=True)
class Given:
    """One packet of a pile that was shared out: to whom, and the entry that says so."""

    packet: Packet
    expert: Who
    row: Written


@dataclass(frozen=True, slots=True)
class SharingSheet:
    """The sheet on which experts sign for what the chair gives out, and again on giving it back (S 15-16)."""

    kind: ClassVar[DeedKind] = "share"
    campaign: Campaign
    chair: Who
    lines: tuple[Given, ...]

    @property
    def number(self) -> str:
        """The code of the first packet, and the number of the entry in its chain."""
        return f"{shown(self.lines[0].packet.code)}/{self.lines[0].row.seq}"

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The entries by which each packet was given out."""
        return mentioned([each.row for each in self.lines])
