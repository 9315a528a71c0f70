"""Sittings at the desk: their cards, who may speak about them, and the upload (M 12.1, S 17)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from custody.desk.call import Call, sitting_stream, today
from custody.desk.days.chosen import may_stand_on, stands_today
from custody.desk.letters import reply
from custody.facts.base import Fact, encode
from custody.facts.names import Deadline, Reason, Who
from custody.facts.sittings import (
    AlreadyNoted,
    Noted,
    NotYourSitting,
    SittingAhead,
    SittingCard,
    WhichSitting,
)
from custody.judge.seen import seen
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Role
from custody.sittings import MILESTONES, Sitting

MayAct = Callable[[Call, Sitting], Who | None]


def as_observer(call: Call, sitting: Sitting) -> Who:
    """The person as the observer of this sitting; only for whoever may speak about it."""
    role = next((r for r in SPEAKERS if r in roles_in(call, sitting)), Role.OBSERVER)
    return seen(call.person, role)


SPEAKERS = (Role.OBSERVER, Role.COORDINATOR)


def roles_in(call: Call, sitting: Sitting) -> frozenset[Role]:
    """What the person is where the sitting takes place."""
    return call.person.roles_at(sitting.organisation, sitting.subject)


async def locked(
    books: Books, call: Call, sitting_id: int, may: MayAct, *, asks: bool = False
) -> Sitting | None:
    """The sitting, locked for whoever may act on it; otherwise the refusal is answered and None returned.

    Whoever only `asks` does not yet put a work of a window on this day.
    """
    sitting = await books.take_sitting(sitting_id)
    allowed = {Role.SCHOOL, Role.COORDINATOR} if may is as_school else set(SPEAKERS)
    if sitting is None or sitting.campaign != call.person.campaign or not allowed & roles_in(call, sitting):
        expected = Role.SCHOOL if may is as_school else Role.OBSERVER
        await reply(books, call, NotYourSitting(expected=expected.value))
        return None
    day = today(call, await books.campaign(call.person.campaign))
    if asks and await may_stand_on(books, sitting, day):
        return sitting
    sitting = await stands_today(books, call, sitting)
    if sitting.day > day:
        await reply(books, call, SittingAhead(sitting=sitting.name))
        return None
    return sitting


def as_school(call: Call, sitting: Sitting) -> Who:
    """The person as the school of this sitting."""
    role = Role.SCHOOL if Role.SCHOOL in roles_in(call, sitting) else Role.COORDINATOR
    return seen(call.person, role)


def _upload(sitting: Sitting, *, late: bool) -> Deadline | None:
    """Until when the marks must be uploaded: calendar days after the sitting, weekends too (M 12.1)."""
    due = sitting.upload_due
    if due is None:
        return None
    number = (due.date() - sitting.day).days
    return Deadline(due, "uploaded", late, Reason("upload-days", sitting.day, number))


def card_of(
    sitting: Sitting, *, school: bool = False, late: bool = False
) -> tuple[SittingCard, tuple[Choice, ...]]:
    """The sitting at a glance, and the milestones or the upload that are still open."""
    upload = _upload(sitting, late=late)
    fact = SittingCard(
        sitting=sitting.name, milestones=sitting.milestones, packets=sitting.packets, packed=sitting.packed,
        upload=upload, uploaded=sitting.uploaded, place=sitting.place, apart=sitting.apart,
        starts=sitting.starts.removeprefix("0"), without=sitting.without_order, stuck=sitting.stuck,
    )  # fmt: skip
    ref = f"s{sitting.id}"
    if school:
        return fact, () if sitting.uploaded else (Choice("upload", ref), Choice("stuck", ref))
    missing = (name for name in MILESTONES if sitting.milestone(name) is None)
    return fact, tuple(Choice("milestone", ref, 0, name) for name in missing)


async def write(books: Books, call: Call, sitting: Sitting, fact: Noted | AlreadyNoted) -> Fact:
    """The fact in the sitting's chain, with its receipt."""
    accepted = isinstance(fact, Noted)
    body: dict[str, object] = {"fact": encode(fact)}
    entry = await books.write(call.record(sitting_stream(sitting.id), fact, body, accepted=accepted))
    return replace(fact, receipt=entry.receipt) if isinstance(fact, Noted) else fact


async def choose(books: Books, call: Call, name: str) -> Sitting | None:
    """The one sitting of today that lacks this milestone; with none or several the person is shown them."""
    campaign = await books.campaign(call.person.campaign)
    day = today(call, campaign)
    found = await books.sittings_of_observer(call.person.id, day - timedelta(days=1), day)
    open_now = [s for s in found if s.day == day and s.milestone(name) is None]
    noted = [s for s in found if s.day == day and s.milestone(name) is not None]
    if len(open_now or noted) == 1:
        return (open_now or noted)[0]
    cards = tuple(card_of(sitting)[0] for sitting in open_now or found)
    buttons = tuple(Choice("milestone", f"s{s.id}", 0, name, s.organisation_name) for s in open_now)
    await reply(books, call, WhichSitting(milestone=name, cards=cards), buttons)
    return None
