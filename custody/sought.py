"""Receipts that people have brought, looked for among the entries; what was typed wrong is seen."""

from dataclasses import dataclass, field
from hashlib import sha256

from custody.ledger import mark

SLIPS = 2
"""So many signs of 16 may be typed wrong; by chance two entries are as near once in 2**60."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A receipt that no entry agrees with.

    `what` is no-receipt; or slip, where the entry of that number has the mark `found`; or other-number, where
    the mark is that of the entry of number `at`.
    """

    what: str
    number: int
    mark: str
    found: str = ""
    at: int = 0


@dataclass(slots=True)
class Sought:
    """Receipts as pairs of number and mark; `met` are entries that have the number or the mark of one."""

    receipts: frozenset[tuple[int, str]] = frozenset()
    met: set[tuple[int, str]] = field(default_factory=set)
    _numbers: frozenset[int] = field(init=False)
    _marks: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._numbers = frozenset(number for number, _ in self.receipts)
        self._marks = frozenset(said for _, said in self.receipts)

    def look(self, number: int, data: bytes) -> None:
        """The next entry."""
        said = mark(sha256(data).hexdigest())
        if number in self._numbers or said in self._marks:
            self.met.add((number, said))

    def missed(self) -> Missed | None:
        """The first receipt that is not met; what is almost right was typed wrong."""
        for number, said in sorted(self.receipts - self.met):
            for at, found in sorted(self.met):
                if found == said:
                    return Missed("other-number", number, said, at=at)
            for at, found in sorted(self.met):
                if at == number and sum(map(str.__ne__, said, found)) <= SLIPS:
                    return Missed("slip", number, said, found)
            return Missed("no-receipt", number, said)
        return None
