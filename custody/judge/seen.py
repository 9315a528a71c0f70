"""How a person appears in a fact."""

from custody.facts.names import Who
from custody.roles import Person, Role


def seen(person: Person, role: Role, subject: str = "") -> Who:
    """The person as others see them in that role."""
    return Who(person.id, person.callsign, role, person.place, subject)
