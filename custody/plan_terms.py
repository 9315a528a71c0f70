"""The terms of a campaign as its workbook says them: the route, the clock, how long each duty lasts."""

from dataclasses import dataclass
from datetime import time
from typing import Literal, get_args

from custody.terms import Terms

Procedure = Literal["municipal", "municipal-direct", "college"]

PROCEDURES: tuple[str, ...] = get_args(Procedure)


@dataclass(frozen=True, slots=True)
class PlanCampaign(Terms):
    """One run of the procedure: its key, its route and its clock; its terms."""

    key: str
    title: str
    procedure: str
    timezone: str
    closing: time
