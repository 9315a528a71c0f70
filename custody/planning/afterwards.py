"""What each work will be once a plan is entered: by the plan's word, and by what was decided since."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from custody.planning.changes import Changes, SittingChange, key_of
from custody.planning.known import KnownPacket, KnownSitting, SittingKey


@dataclass(frozen=True)
class Afterwards:
    """The works and packets of a plan's changes as the books will have them."""

    changes: Changes

    def sittings(self) -> Iterator[tuple[KnownSitting | None, SittingChange | None]]:
        """Every work that will be there: as it is known, and what the plan changes of it; a new one last."""
        changes = self.changes
        planned = {each.before.id: each for each in changes.sittings if each.before}
        back, gone = set(changes.sittings_back), set(changes.sittings_aside)
        for known in changes.known.sittings.values():
            if (not known.aside or known.id in back) and known.id not in gone:
                yield known, planned.get(known.id)
        for each in changes.sittings:
            if each.before is None:
                yield None, each

    def observer(self, known: KnownSitting | None, change: SittingChange | None) -> str:
        """Who observes it: whom the coordinator has sent stays until the plan names somebody else."""
        if known is None or self.is_renamed(known, change):
            return change.said.observer or "" if change else ""
        return self.callsign(known.observer)

    def is_renamed(self, known: KnownSitting, change: SittingChange | None) -> bool:
        """Whether the plan names another observer than it did."""
        return change is not None and (change.said.observer or "") != self.callsign(known.planned_observer)

    def callsign(self, person: int | None) -> str:
        """A person's call-sign; empty for nobody."""
        return self.changes.callsigns.get(person or 0, "")

    def live(self, packets: tuple[KnownPacket, ...]) -> list[KnownPacket]:
        """Those of the packets that are in the plan."""
        return [
            each
            for each in packets
            if each.id not in self._gone and (each.id in self._back or not each.aside)
        ]

    def expert(self, packet: KnownPacket) -> str:
        """Who is to check it."""
        return self._given[packet.id] if packet.id in self._given else self.callsign(packet.expert)

    def made(self, key: SittingKey) -> list[str]:
        """The experts of the work's new packets."""
        return self._made.get(key, [])

    @cached_property
    def _gone(self) -> frozenset[int]:
        return frozenset(self.changes.packets_aside)

    @cached_property
    def _back(self) -> frozenset[int]:
        return frozenset(self.changes.packets_back)

    @cached_property
    def _given(self) -> dict[int, str]:
        """Packets that follow the plan to another expert."""
        return {packet.id: said.expert or "" for packet, said in self.changes.reassigned}

    @cached_property
    def _made(self) -> dict[SittingKey, list[str]]:
        made: dict[SittingKey, list[str]] = defaultdict(list)
        for said, _ in self.changes.packets_new:
            made[key_of(said)].append(said.expert or "")
        return made
