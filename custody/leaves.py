"""The leaves of the log's tree as they come in any order, and the roots that stood over its beginning."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain, islice

from custody.merkle import HASH_BYTES, Frontier

EIGHT_BYTES = "q"


@dataclass(frozen=True, slots=True)
class Grown:
    """The tree as far as the log goes without a gap, `whole` entries: its root at each of these `sizes`.

    `twice` is the first place that was taken twice; `is_torn` when there are entries behind the first gap.
    """

    whole: int
    roots: dict[int, bytes]
    sizes: AbstractSet[int]
    twice: int | None
    is_torn: bool


@dataclass(slots=True, repr=False)
class Leaves:
    """Hashes and places in the order in which they came: 40 bytes an entry, whatever the places are.

    Nobody shows a million of them: asyncio says what a task has brought whenever a loop is closed.
    """

    hashes: bytearray = field(default_factory=bytearray)
    places: "array[int]" = field(default_factory=lambda: array(EIGHT_BYTES))

    def add(self, place: int, leaf: bytes) -> None:
        """The next leaf; `place` is its entry's in the log, from 0."""
        self.places.append(place)
        self.hashes += leaf

    def grown(self, sizes: AbstractSet[int], then: Sequence[bytes] = ()) -> Grown:
        """The tree from its first entry on, in one walk; 8 more bytes an entry while it lasts.

        Where nothing is missing it goes on with the leaves that come `then`, which have no place yet.
        """
        where, twice = self._where()
        whole = where.index(0) if 0 in where else len(where)
        leaves = chain(self._ordered(where[:whole]), then if whole == len(where) else ())
        frontier, roots = Frontier(), {}
        for size in sorted(sizes):
            frontier.add(islice(leaves, size - frontier.size))
            if frontier.size == size:
                roots[size] = frontier.root
        return Grown(whole, roots, sizes, twice, max(self.places, default=-1) > whole)

    def _ordered(self, where: Iterable[int]) -> Iterator[bytes]:
        with memoryview(self.hashes) as kept:
            for number in where:
                yield bytes(kept[(number - 1) * HASH_BYTES : number * HASH_BYTES])

    def _where(self) -> tuple["array[int]", int | None]:
        """Which leaf stands at each place, counted from 1, 0 where none does; the first place taken twice."""
        where, twice = array(EIGHT_BYTES, bytes(8 * len(self.places))), None
        for number, place in enumerate(self.places, 1):
            if place < len(where):
                if where[place] and twice is None:
                    twice = place
                where[place] = number
        return where, twice
