"""A proposal of experts for every packet that has none: evenly, in time, and everything that can be placed.

A packet goes first to whoever would be in time and has the fewest works. Those for whom few can step in are
placed before those for whom many can. An expert gets at most so many packets of one day; where all who may
check a packet are full on its day, packets of that day change hands along a chain until one of them has
room (an augmenting path): so nothing is left over that could be placed. At last packets move, one by one, to
lighter experts as long as that makes the heavier of the two loads smaller. So between two experts, each of
whom may check what the other has, the loads differ by no more than the largest packet, unless the day is
full. The same books give the same proposal.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from custody.assignment.chain import chain
from custody.assignment.office import Office
from custody.assignment.piece import Piece
from custody.assignment.table import Desk, Table, is_away
from custody.roles import Person


@dataclass(frozen=True, slots=True)
class Proposal:
    """Pairs of packet and expert, in the order of the plan; what is left over; works of each expert by id."""

    pairs: tuple[tuple[Piece, Person], ...]
    left: tuple[Piece, ...]
    loads: dict[int, int]
    on_day: Counter[Desk]
    limit: int = 0
    usual: int = 1

    def size(self, piece: Piece) -> int:
        """How many works the packet has, or probably has."""
        return self.usual if piece.share is None else piece.share


def usual_size(pieces: Sequence[Piece]) -> int:
    """Works in a packet whose list is not known: as many as in the others; one when no list is known."""
    known = [piece.share for piece in pieces if piece.share is not None]
    return max(1, round(sum(known) / len(known))) if known else 1


def day_limit(office: Office, pieces: Sequence[Piece]) -> int:
    """How many packets of one day an expert can check in the days of checking; at least one."""
    usual = usual_size(pieces) if any(piece.share for piece in pieces) else office.campaign.room_seats
    return max(1, office.campaign.works_a_day * office.campaign.check_days // usual)


def propose(office: Office, pieces: Sequence[Piece], limit: int) -> Proposal:
    """The proposal for all open packets among these; the others count as load. No limit when it is 0."""
    table = Table(office, limit, usual_size(pieces))
    for piece in pieces:
        if piece.expert is not None:
            table.count(piece.expert, piece, 1)
    waiting = [piece for piece in pieces if piece.is_open]
    table.able.update((piece.packet, office.able(piece)) for piece in waiting)
    for piece in sorted(waiting, key=lambda each: len(table.able[each.packet])):
        _place(table, piece)
    _balance(table, [piece for piece in waiting if piece.packet in table.chosen])
    pairs = tuple((piece, table.chosen[piece.packet]) for piece in waiting if piece.packet in table.chosen)
    left = tuple(piece for piece in waiting if piece.packet not in table.chosen)
    return Proposal(pairs, left, dict(table.loads), table.on_day, limit, table.usual)


def _place(table: Table, piece: Piece) -> None:
    expert = table.best(piece)
    for moved, to in ((piece, expert),) if expert else chain(table, piece):
        table.give(moved, to)


def _balance(table: Table, placed: Sequence[Piece]) -> None:
    """Move packets to lighter experts until no single move makes the heavier of two loads smaller."""
    while sum(_lighten(table, piece) for piece in placed):
        continue


def _lighten(table: Table, piece: Piece) -> bool:
    now, size = table.chosen[piece.packet], table.size(piece)
    other = table.best(piece)
    if other is None or other.id == now.id:
        return False
    late_now, late_then = ((table.office.late(each, piece), is_away(each, piece)) for each in (now, other))
    lighter = table.loads[other.id] + size < table.loads[now.id]
    if late_then > late_now or (late_then == late_now and not lighter):
        return False
    table.give(piece, other)
    return True
