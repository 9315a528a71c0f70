"""A workbook's rows as they were read."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, TypeVar

from custody.plan import (
    PlanCampaign,
    PlanDay,
    PlanGrant,
    PlanOrganisation,
    PlanPlace,
    PlanProgramme,
    PlanRoom,
    PlanSitting,
    PlanTask,
)
from custody.symbols import TWINS

Sheet = Literal[
    "campaign", "organisations", "people", "sittings", "calendar", "rooms", "roadmap", "programmes", "places"
]  # fmt: skip

NO_DATE = date.min
"""The date of a row whose day or grade could not be read: the row is not compared with others."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of the sheet of people: one role of one call-sign."""

    callsign: str
    grant: PlanGrant
    own_organisation: str | None = None
    years: int | None = None
    checking_place: str = ""


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """Something, and the row of the sheet where it stands."""

    row: int
    said: T


@dataclass(frozen=True, slots=True)
class PlanRows:
    """A workbook that could be read, row by row; empty texts and `NO_DATE` are complained of already."""

    campaign: PlanCampaign
    campaign_rows: tuple[tuple[str, int], ...]
    organisations: tuple[Placed[PlanOrganisation], ...]
    people: tuple[Placed[PersonRow], ...]
    sittings: tuple[Placed[PlanSitting], ...]
    calendar: tuple[Placed[PlanDay], ...] | None = None
    """None: the workbook has no such sheet."""
    rooms: tuple[Placed[PlanRoom], ...] | None = None
    roadmap: tuple[Placed[PlanTask], ...] | None = None
    programmes: tuple[Placed[PlanProgramme], ...] | None = None
    places: tuple[Placed[PlanPlace], ...] | None = None


def fold(text: str) -> str:
    """What two spellings of one code have in common: no case, no spaces, no Cyrillic or Latin twins."""
    return "".join(text.casefold().split()).translate(TWINS).replace("o", "0")
