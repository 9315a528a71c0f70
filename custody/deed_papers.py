"""What each printed act is about, gathered from the books and not yet in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from custody.campaign import Campaign
from custody.codes import shown
from custody.deeds import DeedKind, Mention, Written, mentioned
from custody.facts.names import Who
from custody.handovers import Handover
from custody.ledger import Break
from custody.packets import Packet
from custody.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Transfer:
    """Packets that passed in one step of one day between the same two (M 11.5-11.9); at least one."""

    kind: ClassVar[DeedKind] = "transfer"
    campaign: Campaign
    handovers: tuple[Handover, ...]

    @property
    def first(self) -> Handover:
        """The one by which the act is called."""
        return self.handovers[0]

    @property
    def number(self) -> str:
        """The code of the first packet, and the number of the entry in its chain."""
        return f"{shown(self.first.packet.code)}/{self.first.row.seq}"

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The handovers, and then what else the act states: packings with their numbers, givers' words."""
        more = (row for each in self.handovers for row in each.basis)
        return mentioned([*(each.row for each in self.handovers), *more])


@dataclass(frozen=True, slots=True)
class Story:
    """A packet and everything that was written of it."""

    packet: Packet
    rows: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class SittingAct:
    """What the observer has seen at a sitting (M 10.2, 10.3), and what became of its packets there."""

    kind: ClassVar[DeedKind] = "sitting"
    campaign: Campaign
    sitting: Sitting
    observer: Who | None
    rows: tuple[Written, ...]
    stories: tuple[Story, ...]

    @property
    def number(self) -> str:
        """The number of the sitting, and of the newest entry in its chain."""
        return f"{self.sitting.id}/{self.rows[-1].seq if self.rows else 0}"

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every entry of the sitting, and of its packets until they left the school."""
        own = [row for row in self.rows if row.accepted]
        return mentioned([*own, *(row for story in self.stories for row in story.rows if row.accepted)])


@dataclass(frozen=True, slots=True)
class Check:
    """One packet that an expert has had: taken, opened, checked, given back, as far as it has come."""

    packet: Packet
    received: Handover
    opened: Written | None = None
    checked: Written | None = None
    returned: Handover | None = None
    affairs: tuple[Written, ...] = ()
    """What was written of incidents while the expert had it, and of its counts whenever that was."""

    @property
    def due(self) -> datetime | None:
        """Until when it was to be checked and given back, as it stood when it was taken."""
        return self.received.place.due

    def rows(self) -> Iterator[Written]:
        """The entries that say so."""
        yield self.received.row
        yield from (row for row in (self.opened, self.checked) if row is not None)
        if self.returned is not None:
            yield self.returned.row
        yield from (row for row in self.affairs if row.accepted)


@dataclass(frozen=True, slots=True)
class ExpertAct:
    """The receipt of an expert: which packets, counts, deadlines, and what was given back when (M 11.8)."""

    kind: ClassVar[DeedKind] = "expert"
    campaign: Campaign
    expert: Who
    checks: tuple[Check, ...]

    @property
    def number(self) -> str:
        """The call-sign, and how many entries the receipt rests on."""
        return f"{self.expert.callsign}/{len(self.mentions)}"

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The entries of all the packets."""
        return mentioned([row for check in self.checks for row in check.rows()])


@dataclass(frozen=True, slots=True)
class Journal:
    """Everything that the ledger says of one packet, and whether its chain holds."""

    kind: ClassVar[DeedKind] = "journal"
    campaign: Campaign
    story: Story
    broken: Break | None = None

    @property
    def number(self) -> str:
        """The packet's code, and the number of the newest entry."""
        return f"{shown(self.story.packet.code)}/{self.story.rows[-1].seq if self.story.rows else 0}"

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The newest entry: its hash is over all that came before it."""
        return mentioned(self.story.rows[-1:])
