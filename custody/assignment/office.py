"""Who may check which packet, why others may not, and who would be late (M 8.3, 9.1, 9.4, 11.8)."""

from dataclasses import dataclass, field
from datetime import date

from custody.assignment.piece import Piece
from custody.campaign import Campaign
from custody.checking import Checking, checking
from custody.deadlines import DAY
from custody.facts.assignment import Against
from custody.fitness import grounds
from custody.ports.workdays import WorkDays
from custody.roles import Person


@dataclass(frozen=True)
class Office:
    """The experts of a campaign with its terms; `away` are days on which somebody cannot come.

    `leaves` are experts with the organisations, their own, that an order lets them check.
    """

    campaign: Campaign
    days: WorkDays
    experts: tuple[Person, ...]
    away: frozenset[tuple[int, date]] = frozenset()
    leaves: frozenset[tuple[int, str]] = frozenset()
    _checked: dict[tuple[date, int | None], Checking] = field(default_factory=dict)
    _static: dict[tuple[str, str], dict[int, Against]] = field(default_factory=dict)
    _able: dict[tuple[str, str, date], tuple[Person, ...]] = field(default_factory=dict)

    def against(self, expert: Person, piece: Piece) -> Against | None:
        """The first ground against this expert; None when they may check it."""
        lasting = self._lasting(piece).get(expert.id)
        if lasting is not None or not self.away:
            return lasting
        day = self._absent(expert, piece)
        return Against(expert.callsign, "absent", day=day) if day else None

    def _lasting(self, piece: Piece) -> dict[int, Against]:
        """By expert what is against them on any day."""
        key = (piece.organisation, piece.subject)
        if key not in self._static:
            found = ((expert.id, self._ground(expert, piece)) for expert in self.experts)
            self._static[key] = {number: ground for number, ground in found if ground}
        return self._static[key]

    def _ground(self, expert: Person, piece: Piece) -> Against | None:
        needed = self.campaign.years_needed
        allowed = (expert.id, piece.organisation) in self.leaves
        found = grounds(expert, piece.organisation, piece.subject, needed, allowed=allowed)
        ground = "other-subject" if "other-subject" in found else next(iter(found), None)
        return Against(expert.callsign, ground, expert.years or 0, needed) if ground else None

    def _absent(self, expert: Person, piece: Piece) -> date | None:
        """The first day, from the receipt to the end of checking, on which the expert cannot come."""
        known = self.checking(expert, piece.day)
        span = (known.received + number * DAY for number in range((known.checked - known.received).days + 1))
        return next((day for day in span if (expert.id, day) in self.away), None)

    def checking(self, expert: Person, day: date) -> Checking:
        """The days of checking after a sitting of that day, in the week of the expert's school."""
        key = (day, expert.week)
        if key not in self._checked:
            self._checked[key] = checking(self.campaign, self.days, day, expert.week)
        return self._checked[key]

    def late(self, expert: Person, piece: Piece) -> bool:
        """Whether checking may end after the upload."""
        return self.checking(expert, piece.day).late

    def able(self, piece: Piece) -> tuple[Person, ...]:
        """Everybody who may check it."""
        key = (piece.organisation, piece.subject, piece.day)
        if key not in self._able:
            self._able[key] = tuple(e for e in self.experts if self.against(e, piece) is None)
        return self._able[key]
