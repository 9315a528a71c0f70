"""Room by passing on: packets of one day change hands along a chain until one of them has room.

It is the augmenting path of a matching: if there is any way to place the packet beside all those placed
before it, a chain finds it. Where none is found, everybody who was asked is closed: no later search can get
through there either.
"""

from collections.abc import Iterator

from custody.assignment.piece import Piece
from custody.assignment.table import Table
from custody.roles import Person

Came = dict[int, tuple[Piece, Person]]
"""By expert: which packet would come to them in the chain."""


def chain(table: Table, piece: Piece) -> tuple[tuple[Piece, Person], ...]:
    """Which packets of its day go to whom, the last one first, so that this one has room; empty for none."""
    day = piece.day
    came: Came = {e.id: (piece, e) for e in table.able[piece.packet] if (e.id, day) not in table.closed}
    queue = [expert for _, expert in came.values()]
    for full in queue:
        for held, other in _passed_on(table, full, piece, came):
            came[other.id] = (held, other)
            if table.has_room(other, held):
                return tuple(_back(table, came, other, piece))
            queue.append(other)
    table.closed.update((expert.id, day) for expert in queue)
    return ()


def _passed_on(table: Table, full: Person, piece: Piece, came: Came) -> Iterator[tuple[Piece, Person]]:
    """Packets of that day which this expert could pass on, each with somebody who was not asked yet."""
    for held in table.held[full.id, piece.day].values():
        for other in table.able[held.packet]:
            if other.id not in came and (other.id, piece.day) not in table.closed:
                yield held, other


def _back(table: Table, came: Came, last: Person, piece: Piece) -> Iterator[tuple[Piece, Person]]:
    """The chain from the one who has room back to the packet that looked for it."""
    moved, to = came[last.id]
    while moved.packet != piece.packet:
        yield moved, to
        moved, to = came[table.chosen[moved.packet].id]
    yield moved, to
