"""What the coordinator has answered, as the entry that should have stood there."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from custody.amending import with_numbers, with_person, with_seal, with_time
from custody.campaign import Campaign
from custody.deadlines import local_day
from custody.facts.base import Fact
from custody.facts.sittings import Milestone, Uploaded
from custody.facts.unreadable import BadInput
from custody.judge.case import Case
from custody.roles import Person
from custody.sheets import Line, Staff, moment
from custody.standing import Told

SLIP = timedelta(minutes=10)
FLAWS = ("gone", "numbers", "person", "role", "future", "time")
"""Why a correction cannot be made so."""


def amended(
    case: Case, entry: Told, kind: str, said: Mapping[str, Any], everyone: Sequence[Person]
) -> Fact | str | None:
    """The entry as it is to be, None when it did not happen; or the code of what is wrong with the answer."""
    if kind in ("annul", "restore"):
        return None if kind == "annul" else entry.fact
    if kind == "time":
        return timed(case.campaign, case.recorded, entry.fact, said)
    if kind == "number":
        return with_numbers(entry.fact, said) or "numbers"
    if kind == "seal":
        return with_seal(entry.fact, said["seal"]) or "gone"
    who = Staff(everyone, case.person, case.campaign.timezone).named(said["callsign"])
    if who is None:
        return "person"
    return with_person(case, entry.fact, who) or "role"


def timed(campaign: Campaign, recorded: datetime, fact: Fact, said: Mapping[str, Any]) -> Fact | str:
    """The fact at the moment that was answered: on its own day, or on the one that was said."""
    day = local_day(campaign, getattr(fact, "at", recorded))
    at = moment(Line("", clock=said["clock"], day=said["day"]), day, campaign.timezone)
    if at is None or at > recorded + SLIP:
        return "future" if at else "time"
    return with_time(fact, at)


def noted_amended(
    campaign: Campaign, recorded: datetime, fact: Milestone | Uploaded, said: Mapping[str, Any]
) -> Milestone | Uploaded | BadInput:
    """What was noted of a sitting, as it should have been; otherwise what was typed that does not fit."""
    if "numbers" in said and isinstance(fact, Milestone):
        typed = " ".join(map(str, said["numbers"]))
        fits = len(said["numbers"]) == 1
        return replace(fact, number=said["numbers"][0]) if fits else BadInput(field="counted", text=typed)
    now = timed(campaign, recorded, fact, said)
    if isinstance(now, Milestone | Uploaded):
        return now
    return BadInput(field="future" if now == "future" else "fix-time", text=said["clock"])
