"""What needs the coordinator about sittings and people, as lines: who has not come, joined or heard."""

from custody.desk.absences.observers import observer_of
from custody.desk.now.line import Asker, Line
from custody.desk.people.view import PeopleView
from custody.desk.reminders.reachable import reaches
from custody.facts.names import Who
from custody.facts.need_people import NeedCall, NeedCrowd, NeedPhone, NeedPhones
from custody.facts.needs import NeedObserver, NeedStart, NeedUpload
from custody.judge.seen import seen
from custody.letters import Choice
from custody.needs import Need
from custody.roles import Role
from custody.sittings import Sitting


async def _sitting(asker: Asker, need: Need) -> tuple[Sitting, Who | None] | None:
    sitting = await asker.books.sitting(need.id)
    return None if sitting is None else (sitting, await observer_of(asker.books, sitting))


async def upload(asker: Asker, need: Need, number: int) -> Line | None:
    """Marks that should have been uploaded."""
    known = await _sitting(asker, need)
    if known is None:
        return None
    sitting, ref = known[0], need.ref
    schools = [each.id for each in await asker.roll.there(asker.books, sitting, Role.SCHOOL)]
    fact = NeedUpload(
        number=number, sitting=sitting.name, due=need.since or asker.at, stuck=sitting.stuck is not None,
        call=not await reaches(asker.books, asker.roll, schools),
    )  # fmt: skip
    asks = () if fact.call else (Choice("prompt", ref, 0, "upload"),)
    return Line(fact, (), (Choice("sitting", ref), *asks))


async def start(asker: Asker, need: Need, number: int) -> Line | None:
    """A sitting whose time has come, and of which nobody has said anything."""
    known = await _sitting(asker, need)
    if known is None:
        return None
    sitting, observer = known
    fact = NeedStart(
        number=number, sitting=sitting.name, starts=sitting.starts.removeprefix("0"), observer=observer,
        call=observer is not None and not await reaches(asker.books, asker.roll, [observer.id]),
    )  # fmt: skip
    asks = (Choice("prompt", need.ref, 0, "start"),) if observer and not fact.call else ()
    return Line(fact, (), (*asks, Choice("instead", need.ref)))


async def observer(asker: Asker, need: Need, number: int) -> Line | None:
    """A sitting to which nobody is to come."""
    known = await _sitting(asker, need)
    if known is None:
        return None
    sitting, observer = known
    fact = NeedObserver(
        number=number, sitting=sitting.name, starts=sitting.starts.removeprefix("0"), observer=observer
    )
    return Line(fact, (), (Choice("instead", need.ref),))


async def _who(asker: Asker, need: Need) -> Who | None:
    person = await asker.books.person(need.id)
    return seen(person, person.grants[0].role) if person and person.grants else None


async def phone(asker: Asker, need: Need, number: int) -> Line | None:
    """Somebody with work soon who has not joined, or so many of a role."""
    if need.role is not None and need.day is not None and not need.ref:
        crowd = NeedCrowd(number=number, role=need.role, count=need.count, day=need.day)
        view = PeopleView("m", role=need.role).pack()
        return Line(crowd, (Choice("people", "", 0, view),), (Choice("cards", "", 0, view),))
    who = await _who(asker, need)
    if who is None or need.day is None:
        return None
    fact = NeedPhone(number=number, who=who, day=need.day)
    return Line(fact, (Choice("person", need.ref),), (Choice("invite", need.ref),))


async def phones(_asker: Asker, need: Need, number: int) -> Line | None:
    """Everybody else who has not joined, as a number."""
    fact = NeedPhones(number=number, count=need.count)
    return Line(fact, (Choice("people", "", 0, "m.1"),), (Choice("cards"),))


async def call(asker: Asker, need: Need, number: int) -> Line | None:
    """Somebody whose phone refuses messages."""
    who = await _who(asker, need)
    if who is None:
        return None
    fact = NeedCall(number=number, who=who, since=need.since or asker.at)
    return Line(fact, (Choice("person", need.ref),), (Choice("invite", need.ref),))
