"""What is known of every packet when its expert is chosen, as the desk needs it."""

from datetime import date
from typing import Protocol

from custody.assignment.piece import Piece, Planned
from custody.plan import PlanPlace, PlanProgramme, PlanRoom


class AssignmentBook(Protocol):
    """The whole plan at a glance: its packets, who cannot come, who has leave for their own school."""

    async def pieces(self, campaign: int) -> tuple[Piece, ...]:
        """Every packet of the campaign by day, organisation, subject, grade and number."""
        ...

    async def planned(self, campaign: int) -> tuple[Planned, ...]:
        """Every sitting of the campaign with its observer, by day."""
        ...

    async def rooms(self, campaign: int) -> tuple[PlanRoom, ...]:
        """The rooms of the campaign's schools, as they were planned; empty when they were not."""
        ...

    async def programmes(self, campaign: int) -> tuple[PlanProgramme, ...]:
        """The professions and specialties of the campaign's colleges, as they were planned."""
        ...

    async def places(self, campaign: int) -> tuple[PlanPlace, ...]:
        """The campaign's checking places."""
        ...

    async def absences(self, campaign: int, first: date) -> frozenset[tuple[int, date]]:
        """Who cannot come on which day, from that day on."""
        ...

    async def leaves(self, campaign: int) -> frozenset[tuple[int, str]]:
        """Experts with the organisations, their own, whose works an order lets them check."""
        ...
