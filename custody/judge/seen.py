"""How a person appears in a fact."""

from custody.facts.names import Who
from custody.roles import Person, Role


def seen(person: Person, role: Role, subject: str = "") -> Who:
    """The person as others see them in that role; an expert with this subject, or all their own."""
    own = {name for grant in person.grants if grant.role is role is Role.EXPERT for name in grant.subjects}
    named = subject if subject in own else ", ".join(sorted(own))
    return Who(person.id, person.callsign, role, person.place, named, deputy=is_deputy(person, role))


def is_deputy(person: Person, role: Role = Role.COORDINATOR) -> bool:
    """Whether the person holds the role for somebody else only."""
    held = [grant.deputy for grant in person.grants if grant.role is role]
    return bool(held) and all(held)
