"""Checking places with what lies there, as the desk needs them."""

from dataclasses import dataclass
from typing import Protocol

from custody.plan import PlanPlace


@dataclass(frozen=True, slots=True)
class SeenPlace:
    """A place with its organisations by code, and numbers: experts, works on the lists, packets.

    `here` packets are with its chair or its experts, `unchecked` still to be checked, wherever they are.
    """

    place: PlanPlace
    organisations: frozenset[str]
    experts: int = 0
    works: int = 0
    here: int = 0
    unchecked: int = 0


class PlaceBook(Protocol):
    """Checking places."""

    async def planned_places(self, campaign: int) -> tuple[PlanPlace, ...]:
        """Those that the plan names, as it names them."""
        ...

    async def place_codes(
        self, campaign: int, callsign: str, organisations: frozenset[str]
    ) -> frozenset[str]:
        """Codes of the places whose chair is called so, and of those where these organisations' works go."""
        ...

    async def seen_places(self, campaign: int, only: frozenset[str] | None = None) -> tuple[SeenPlace, ...]:
        """The campaign's places of these codes, or all, in the order of the plan."""
        ...
