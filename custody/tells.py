"""A message to many: to whom it goes, and who that is by the plan and by what is late."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from custody.roles import Grant, Person, Role

LONGEST = 1500
"""Signs of a message to many: it stays one message on a phone."""

AROUND = (Role.SCHOOL, Role.OBSERVER)
BY_SUBJECT = (Role.CHAIR, Role.EXPERT)
"""Who checks a subject has it in their grant; who is around a school has it by its sittings."""

State = Literal["draft", "sent", "dropped"]


@dataclass(frozen=True, slots=True)
class Audience:
    """To whom: of these roles, around this organisation (by its code), of this subject, only who is late.

    What is empty does not narrow; `everyone` is said in so many words, `unchosen` are who owe a day.
    """

    roles: tuple[Role, ...] = ()
    organisation: str = ""
    subject: str = ""
    late: bool = False
    everyone: bool = False
    unchosen: bool = False

    @property
    def is_named(self) -> bool:
        """Whether anybody is named at all."""
        return self != Audience()


@dataclass(frozen=True, slots=True)
class Meant:
    """What was typed after /tell: to whom, what is left as the text, and which organisations may be meant."""

    audience: Audience = field(default_factory=Audience)
    text: str = ""
    organisations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Works:
    """Who works where by the plan: organisation, subject and observer (an id, or 0) of each sitting."""

    sittings: frozenset[tuple[str, str, int]] = frozenset()

    def known(self, organisation: str = "", subject: str = "", observer: int = 0) -> bool:
        """Whether there is such a sitting; what is empty is any."""
        return any(
            (not organisation or organisation == here)
            and (not subject or subject == about)
            and (not observer or observer == who)
            for here, about, who in self.sittings
        )


@dataclass(frozen=True, slots=True)
class Late:
    """Who is late: holders of packets, schools with packets or marks that are due, with a day to choose."""

    people: frozenset[int] = frozenset()
    schools: frozenset[str] = frozenset()
    undated: frozenset[str] = frozenset()

    def chooses(self, person: Person) -> bool:
        """Whether this person has to choose a day: they answer for such an organisation by its name."""
        return bool((person.places_of(Role.SCHOOL) or frozenset()) & self.undated)

    def holds(self, person: Person) -> bool:
        """Whether this person is late."""
        schools = person.places_of(Role.SCHOOL)
        return person.id in self.people or bool(
            schools is not None and (not schools or schools & self.schools)
        )


@dataclass(frozen=True, slots=True)
class Tell:
    """One message to many in the books; `board` is the sender's Telegram message that shows who read it.

    `number` is what people call it by, in the order of sending; a draft has none.
    """

    id: int
    campaign: int
    sender: int
    chat: int
    audience: Audience
    words: str
    state: State
    board: int | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """One of those who were told: whether they have read it, and whether a phone of theirs takes messages."""

    person: int
    callsign: str
    read: bool
    reached: bool


def text_of(text: str) -> dict[str, Any] | None:
    """The text of a message as an answer, its lines as they are; None when it is empty or too long."""
    kept = text.strip()
    return {"text": kept} if 0 < len(kept) <= LONGEST else None


def audience_of(
    people: Iterable[Person], audience: Audience, works: Works, late: Late, sender: int
) -> tuple[Person, ...]:
    """Everybody who is meant, the sender left out."""
    return tuple(
        person
        for person in people
        if person.id != sender
        and (not audience.late or late.holds(person))
        and (not audience.unchosen or late.chooses(person))
        and any(_meant(person, grant, audience, works) for grant in person.grants)
    )


def _meant(person: Person, grant: Grant, audience: Audience, works: Works) -> bool:
    if audience.roles and grant.role not in audience.roles:
        return False
    organisation, subject = audience.organisation, audience.subject
    if not organisation and not subject:
        return True
    if grant.role is Role.OBSERVER:
        return works.known(organisation, subject, person.id)
    if grant.role is Role.SCHOOL:
        places = grant.organisations or {organisation}
        return (not organisation or organisation in places) and any(
            works.known(place, subject) for place in ({organisation} if organisation else places)
        )
    if grant.role in BY_SUBJECT and (audience.roles or not organisation):
        return (not subject or not grant.subjects or subject in grant.subjects) and (
            not organisation or not grant.organisations or organisation in grant.organisations
        )
    return bool(audience.roles)
