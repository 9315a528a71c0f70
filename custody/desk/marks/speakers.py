"""Who may bring the marks of an expert without a phone, and decide after a second check (S 16)."""

from collections.abc import Iterable

from custody.facts.names import Who
from custody.judge.seen import seen
from custody.roles import Person, Role
from custody.sittings import Sitting

SPEAKERS = (Role.CHAIR, Role.COORDINATOR)
"""Who may bring the marks of an expert without a phone."""


def speaker_of(person: Person, sitting: Sitting) -> Who | None:
    """As whom the person speaks there: a chair only where the works are checked, if the plan says where."""
    roles = person.roles_at(sitting.organisation, sitting.subject)
    elsewhere = sitting.checking_place and person.checking_place not in ("", sitting.checking_place)
    may = [role for role in SPEAKERS if role in roles and not (role is Role.CHAIR and elsewhere)]
    return seen(person, may[0]) if may else None


def chairs_of(chairs: Iterable[Person], sitting: Sitting) -> tuple[Who, ...]:
    """The chairs with a phone, who decide there after a second check; without them a coordinator does."""
    found = (speaker_of(each, sitting) for each in chairs if each.joined)
    return tuple(each for each in found if each is not None and each.role is Role.CHAIR)


def may_decide(person: Person, sitting: Sitting, chairs: Iterable[Person]) -> bool:
    """Whether this person does."""
    by = speaker_of(person, sitting)
    return by is not None and (by.role is Role.CHAIR or not chairs_of(chairs, sitting))
