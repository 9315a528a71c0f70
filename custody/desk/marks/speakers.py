"""Who may bring the marks of an expert without a phone, and decide after a second check (S 16)."""

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
