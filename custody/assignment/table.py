"""The proposal while it is being made: who has what, how much, and whether there is room for more."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date

from custody.assignment.office import Office
from custody.assignment.piece import Piece
from custody.roles import Person

Desk = tuple[int, date]
"""An expert by id, and a day of sittings: so much room there is for packets of that day."""


def is_away(expert: Person, piece: Piece) -> bool:
    """Whether the expert checks at another place than that to which the packet is brought."""
    return bool(piece.checking_place) and expert.checking_place != piece.checking_place


@dataclass
class Table:
    """Loads in works, packets of a day, and what is chosen; `limit` packets of a day, 0 for any number."""

    office: Office
    limit: int
    usual: int
    loads: Counter[int] = field(default_factory=Counter)
    on_day: Counter[Desk] = field(default_factory=Counter)
    chosen: dict[int, Person] = field(default_factory=dict)
    able: dict[int, tuple[Person, ...]] = field(default_factory=dict)
    held: defaultdict[Desk, dict[int, Piece]] = field(default_factory=lambda: defaultdict(dict))
    closed: set[Desk] = field(default_factory=set)
    """Full, and nobody there can pass anything on to somebody with room: never looked at again."""

    def size(self, piece: Piece) -> int:
        """How many works the packet has, or probably has."""
        return self.usual if piece.share is None else piece.share

    def has_room(self, expert: Person, piece: Piece) -> bool:
        """Whether the expert can get one more packet of its day, or of the days of its window."""
        return not self.limit or self.on_day[expert.id, piece.day] < self.limit * piece.days

    def give(self, piece: Piece, expert: Person) -> None:
        """The packet goes to this expert, from whoever had it in this proposal."""
        before = self.chosen.get(piece.packet)
        if before is not None:
            self.count(before.id, piece, -1)
            del self.held[before.id, piece.day][piece.packet]
        self.chosen[piece.packet] = expert
        self.held[expert.id, piece.day][piece.packet] = piece
        self.count(expert.id, piece, 1)

    def count(self, expert: int, piece: Piece, sign: int) -> None:
        """Add the packet to, or take it from, what the expert has to do."""
        self.loads[expert] += sign * self.size(piece)
        self.on_day[expert, piece.day] += sign

    def best(self, piece: Piece) -> Person | None:
        """Whoever would be in time and has fewest works, among those with room on that day."""
        found, least = None, None
        late: dict[int | None, bool] = {}
        for expert in self.able[piece.packet]:
            if not self.has_room(expert, piece):
                continue
            if expert.week not in late:
                late[expert.week] = self.office.late(expert, piece)
            rank = (late[expert.week], is_away(expert, piece), self.loads[expert.id], expert.callsign)
            if least is None or rank < least:
                found, least = expert, rank
        return found
