"""For the coordinator: the key that signs the checkpoints is another one than before."""

from dataclasses import dataclass
from datetime import datetime

from custody.facts.base import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChanged(Fact):
    """From now on checkpoints bear another signature; those up to `number` bear the one of before."""

    at: datetime
    number: int
    key: str
