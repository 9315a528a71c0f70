"""A sitting that the plan has put on another day: the same row, with its packets and their labels."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from custody.plan import PlanSitting
from storage.books import StoredBooks
from storage.session import Row

Key = tuple[str, str, str, str]
"""Organisation, subject, grade and day: by these a sitting is known."""


def key_of(said: PlanSitting) -> Key:
    """By what the planned sitting is known."""
    return said.organisation, said.subject, str(said.grade), said.date.isoformat()


def key_of_row(row: Row) -> Key:
    """By what the sitting of the books is known."""
    return row["organisation"], row["subject"], row["grade"], row["day"]


def moves(known: Mapping[Key, Row], planned: Iterable[Key]) -> dict[Key, Key]:
    """From the new key to the old one, where exactly one sitting is gone and exactly one has come."""
    wanted = set(planned)
    gone, come = _by_work(set(known) - wanted), _by_work(wanted - set(known))
    pairs = ((come[work], gone[work]) for work in come.keys() & gone.keys())
    return {new[0]: old[0] for new, old in pairs if len(new) == len(old) == 1}


def _by_work(keys: Iterable[Key]) -> dict[Key, list[Key]]:
    found: dict[Key, list[Key]] = defaultdict(list)
    for key in keys:
        found[(*key[:3], "")].append(key)
    return found


async def has_begun(books: StoredBooks, sitting_id: int) -> bool:
    """Whether anything has happened at the sitting; it and its packets are locked now."""
    await books.take_packets([packet.id for packet in await books.packets_of_sitting(sitting_id)])
    sitting = await books.take_sitting(sitting_id)
    return sitting is None or bool(sitting.milestones or sitting.packed or sitting.uploaded)
