"""A sitting as the rules about clashes see it."""

from dataclasses import dataclass
from datetime import date

from custody.facts.clashes import WorkBrief


@dataclass(frozen=True, slots=True)
class Work:
    """One sitting: where and when, who observes, and who checks each of its packets («» for nobody).

    `starts` is «09:00» or empty; `without` when an order lets it go on without an observer; `id` and
    `packet_ids` are its numbers in the books, if it is entered. With `since` its day is not chosen yet: any
    from then to `day`. `checking_place` is the code of its organisation's.
    """

    organisation: str
    name: str
    place: str
    subject: str
    grade: str
    day: date
    starts: str
    experts: tuple[str, ...]
    listed: int | None = None
    observer: str = ""
    without: bool = False
    id: int = 0
    packet_ids: tuple[int, ...] = ()
    since: date | None = None
    checking_place: str = ""

    @property
    def visit(self) -> WorkBrief:
        """The work in a few words."""
        starts = self.starts.removeprefix("0")
        return WorkBrief(self.name, self.subject, starts, self.organisation, self.grade)

    def held_by(self, callsign: str) -> tuple[int, ...]:
        """The numbers of the packets that this expert is to check, where they have any."""
        return tuple(
            key for key, expert in zip(self.packet_ids, self.experts, strict=False) if expert == callsign
        )
