"""All that one person has before them, and what another could take of it."""

import zlib
from dataclasses import dataclass

from custody.packets import Packet
from custody.roles import Person, Role
from custody.sittings import Sitting

OFFICES = (Role.SCHOOL, Role.CHAIR, Role.COORDINATOR)
"""Roles whose work is not counted by the piece: it goes on as a whole."""

AT_ONCE = 60
"""So many packets are moved by one tap at most: nobody's scan waits long for it."""


@dataclass(frozen=True, slots=True)
class WholeOf:
    """The work of a person: sittings to observe, packets to check, packets in hand, offices held.

    `uploads` is for how many sittings their school still owes the marks.
    """

    person: Person
    sittings: tuple[Sitting, ...] = ()
    checking: tuple[Packet, ...] = ()
    held: tuple[Packet, ...] = ()
    offices: tuple[Role, ...] = ()
    uploads: int = 0

    @property
    def things(self) -> frozenset[str]:
        """Everything that can be given away, by short names."""
        sittings = {f"s{each.id}" for each in self.sittings}
        return frozenset(sittings | {f"p{each.id}" for each in self.checking} | {*self.offices})

    @property
    def version(self) -> int:
        """A number that is another one when anything of it has changed: a button carries it."""
        said = " ".join(sorted(self.things | {f"h{each.id}" for each in self.held}))
        return zlib.crc32(said.encode()) % 1_000_000_000

    @property
    def packets(self) -> tuple[Packet, ...]:
        """Every packet of it, those in hand first."""
        return tuple({each.id: each for each in (*self.held, *self.checking)}.values())

    @property
    def reminders(self) -> int:
        """How many deadlines run for it now."""
        due = [each for each in self.packets if each.place.due is not None]
        return len(due) + len(self.sittings) + self.uploads


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody who could take it over: what of it, and how much they have themselves; or why nothing."""

    person: Person
    takes: frozenset[str] = frozenset()
    load: int = 0
    why: str = ""
