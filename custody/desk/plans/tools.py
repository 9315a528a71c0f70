"""What the desk needs of the world for a plan: the file, words on its way, tables of what was found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from custody.campaign import Campaign
from custody.desk.beside import Beside
from custody.facts.base import Fact, Refusal
from custody.plan import Plan, PlanError
from custody.ports import WorkDays


@dataclass(frozen=True, slots=True)
class SentWorkbook:
    """A file as Telegram announces it; `size` in bytes."""

    file_id: str
    size: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file that was read: its plan, or what is wrong with it; untouched when it is still the empty form."""

    content: bytes
    sha256: str
    said: Plan | tuple[PlanError, ...]
    untouched: bool = False

    @property
    def plan(self) -> Plan:
        """The plan of a workbook without faults; TypeError for one with faults."""
        if isinstance(self.said, Plan):
            return self.said
        raise TypeError("a workbook with faults has no plan")


class Reader(Protocol):
    """Fetches and reads, keeping nobody waiting."""

    async def fetch(self, sent: SentWorkbook) -> bytes | Refusal:
        """The bytes, or why there are none."""
        ...

    async def read(self, content: bytes) -> Workbook | Refusal:
        """What stands in it, or why it cannot be read at all."""
        ...


class News(Protocol):
    """The message in the chat that says how far the work has come."""

    @property
    def message(self) -> int | None:
        """Telegram's number of it; None when it could not be sent."""
        ...

    async def tell(self, stage: str) -> None:
        """The work has come to that stage; said as well as it goes."""
        ...


class NewsDesk(Protocol):
    """Where news begin."""

    async def begin(self, chat: int, update: int, language: str) -> tuple[int, News]:
        """The first word on a workbook, and the number under which the books know it."""
        ...

    def at(self, chat: int, language: str, message: int | None) -> News:
        """News in a message that is there already."""
        ...


class Reporter(Protocol):
    """Writes what does not fit into a message as a workbook."""

    async def faults(self, faults: Sequence[PlanError], language: str) -> bytes:
        """Every fault with its place and what to write."""
        ...

    async def lines(
        self, terms: Campaign, lines: Sequence[Fact], clashes: Sequence[Fact], language: str
    ) -> bytes:
        """Every line of a difference, and every clash."""
        ...

    async def template(self, *, college: bool) -> bytes:
        """The empty form, of schools or of colleges."""
        ...


@dataclass(frozen=True, slots=True)
class PlanTools:
    """All of them together, as the wiring brings them."""

    reader: Reader
    news: NewsDesk
    reporter: Reporter
    beside: Beside
    days: WorkDays
    new_code: Callable[[], str]
    new_token: Callable[[], str]
    invite_days: int = 14
    subjects: tuple[str, ...] = ()
