"""Why a work cannot be on a day, said to whoever chooses, and to a coordinator what they can do about it."""

from datetime import date

from custody.desk.call import Call
from custody.facts.base import Fact
from custody.facts.windows import DayRefused
from custody.letters import Choice
from custody.roles import Role
from custody.sittings import Sitting


def settles(call: Call, sitting: Sitting) -> bool:
    """Whether the person coordinates there: others are told to ask, and they what to do."""
    return Role.COORDINATOR in call.person.roles_at(sitting.organisation, sitting.subject)


def refused(call: Call, sitting: Sitting, day: date, because: str) -> DayRefused:
    """The refusal with the window."""
    since, until = sitting.window or (None, None)
    return DayRefused(
        sitting=sitting.name, day=day, because=because, since=since, until=until,
        settles=settles(call, sitting),
    )  # fmt: skip


def mends(fact: Fact, ref: str) -> tuple[Choice, ...]:
    """What a coordinator does with a work begun by mistake: its rooms go, its upload is corrected."""
    is_begun = isinstance(fact, DayRefused) and fact.settles and fact.because == "begun"
    return (Choice("day-back", ref), Choice("fix", ref), Choice("sitting", ref)) if is_begun else ()
