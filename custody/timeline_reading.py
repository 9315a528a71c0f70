"""A packet's chain read as its way along time; whatever kinds of acts there may come to be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from custody.facts.base import Fact, decode
from custody.facts.checking import Incident
from custody.facts.corrections import Annulled, Corrected
from custody.facts.happened import Denied, Looked, Packed, Received, Undone
from custody.facts.names import Deadline, Who
from custody.ledger import Entry
from custody.packets import Packet
from custody.papered import acted
from custody.roles import Role
from custody.timeline import Lane, Mark, Moment, Timeline

CORRECTING = (Undone, Annulled, Corrected)
"""Facts that unsay an earlier one; one that was annulled by mistake comes back as a corrected one."""

PAPER = "paper"


@dataclass
class _Way:
    """The way as far as it has been read."""

    lanes: list[Lane] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    holder: int | None = None
    due: Deadline | None = None

    def lane(self, callsign: str, role: Role | None) -> int | None:
        """The number of somebody's lane; a new one for whoever is seen first."""
        names = [each.callsign for each in self.lanes]
        if not callsign:
            return self.holder
        if callsign not in names:
            self.lanes.append(Lane(callsign, role))
            return len(names)
        known = names.index(callsign)
        self.lanes[known] = replace(self.lanes[known], role=self.lanes[known].role or role)
        return known

    def pass_deadline(self, at: datetime) -> bool:
        """Whether the deadline that runs has passed by then; it becomes a row of its own."""
        if self.due is None or self.due.at >= at:
            return False
        self.moments.append(Moment(self.due.at, "due", self.holder, self.holder))
        self.due = None
        return True

    def add(self, entry: Entry, content: dict[str, object], what: Fact) -> None:
        """One act."""
        at, moves = datetime.fromisoformat(str(content["happened_at"])), _moved(what)
        red = self.pass_deadline(at)
        said = {each.callsign: each.role for each in _named(what)}
        actor = acted(what, str(content["actor"]))
        if moves is not None:
            self.holder = self.lane(moves.callsign, moves.role)
        lane = self.lane(actor, said.get(actor) or _role(str(content["role"])))
        self.due = _due_after(what, self.due)
        late, unseen = bool(getattr(what, "late", False)), tuple(getattr(what, "skipped", ()))
        mark = _mark(what, content)
        self.moments.append(Moment(at, mark, lane, self.holder, entry.seq, what, late, red, unseen))


def timeline(entries: Sequence[Entry], packet: Packet, at: datetime) -> Timeline:
    """The whole way of a packet, in the order of time; refused acts and looks are left out."""
    way = _Way()
    for entry, content, what in sorted(_accepted(entries), key=_happened):
        way.add(entry, content, what)
    due = packet.place.due
    way.due = Deadline(due, "") if due else None
    if way.moments and due:
        red = way.pass_deadline(at)
        way.moments.append(Moment(at, "now", way.holder, way.holder, red=red))
        if not red:
            way.moments.append(Moment(due, "due", way.holder, way.holder))
    return Timeline(packet, at, tuple(way.lanes), tuple(way.moments))


def _accepted(entries: Sequence[Entry]) -> Iterator[tuple[Entry, dict[str, object], Fact]]:
    for entry in entries:
        content = entry.content
        what = (
            decode(content["body"]["fact"]) if content["accepted"] and content["body"].get("fact") else None
        )
        if isinstance(what, Fact) and not isinstance(what, Looked):
            yield entry, content, what


def _happened(row: tuple[Entry, dict[str, object], Fact]) -> tuple[datetime, int]:
    return datetime.fromisoformat(str(row[1]["happened_at"])), row[0].seq


def _named(what: Fact) -> Iterator[Who]:
    """Everybody whom the fact names."""
    for name in ("taker", "giver", "by", "holder", "spoken_by", "expert"):
        who = getattr(what, name, None)
        if isinstance(who, Who):
            yield who


def _moved(what: Fact) -> Who | None:
    """Who has the packet after it; None when that has not changed."""
    if isinstance(what, Received):
        return what.taker
    if isinstance(what, Packed):
        return what.by
    holder = getattr(what, "holder", None)
    return holder if isinstance(holder, Who) else None


def _due_after(what: Fact, before: Deadline | None) -> Deadline | None:
    due = getattr(what, "due", None)
    if isinstance(due, Deadline):
        return due
    return None if isinstance(what, Received | Undone) else before


def _mark(what: Fact, content: dict[str, object]) -> Mark:
    if isinstance(what, CORRECTING):
        return "correction"
    if isinstance(what, Incident | Denied):
        return "incident"
    return "paper" if PAPER in (content["time_source"], content["via"]) else "act"


def _role(said: str) -> Role | None:
    first = said.partition("+")[0]
    return Role(first) if first in set(Role) else None
