"""What every book has: the open transaction, its clock, and the update that it answers."""

from collections.abc import Callable
from datetime import datetime

from storage.moments import micros
from storage.session import Session


class Shelf:
    """One part of the books over one open transaction."""

    def __init__(self, session: Session, clock: Callable[[], datetime], update: int | None = None) -> None:
        self.session, self._clock, self._update = session, clock, update

    def _now(self) -> int:
        return micros(self._clock())
