"""Why others cannot check a packet: the near reasons one by one, those of another subject as a number."""

from collections.abc import Callable, Sequence
from typing import TypeVar

SAID = 8
"""So many reasons are told one by one."""

Reason = TypeVar("Reason")


def told(against: Sequence[Reason], code: Callable[[Reason], str]) -> tuple[tuple[Reason, ...], int, int]:
    """The reasons to tell one by one, how many have another subject, and how many are not told."""
    near = [each for each in against if code(each) != "other-subject"]
    return tuple(near[:SAID]), len(against) - len(near), max(0, len(near) - SAID)
