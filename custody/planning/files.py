"""A workbook that somebody has sent, and what has become of it."""

from dataclasses import dataclass
from typing import Literal

State = Literal["reading", "shown", "applied", "dropped", "replaced"]


@dataclass(frozen=True, slots=True)
class PlanFile:
    """`paper` keeps its bytes, `difference` is the digest of what its preview has shown in `message`."""

    id: int
    chat: int
    sha256: str
    paper: int | None
    message: int | None
    difference: str
    state: State
