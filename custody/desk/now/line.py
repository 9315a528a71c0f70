"""One line of what needs the coordinator: who reads it, and what they can do about it."""

from dataclasses import dataclass, field
from datetime import datetime

from custody.campaign import Campaign
from custody.facts.needs import Needed
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Person, Role
from custody.roll import Roll


@dataclass(frozen=True, slots=True)
class Asker:
    """Who reads the list; only a coordinator gets buttons that change something."""

    books: Books
    person: Person
    campaign: Campaign
    at: datetime
    roll: Roll = field(default_factory=Roll)

    @property
    def settles(self) -> bool:
        """Whether this person acts on what they read."""
        return self.person.has(Role.COORDINATOR)


@dataclass(frozen=True, slots=True)
class Line:
    """A line and the buttons about it: those that only show, and those that change something."""

    fact: Needed
    shows: tuple[Choice, ...] = ()
    does: tuple[Choice, ...] = ()
