"""A sitting's card for whoever asks: what was noted there, and what this person can do about it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from custody.desk.call import Call, today
from custody.desk.days.chosen import CHOOSERS
from custody.desk.letters import reply
from custody.desk.sittings.speaking import card_of, roles_in
from custody.facts.base import Fact
from custody.facts.sittings import NotYourSitting
from custody.letters import Choice
from custody.ports import Books
from custody.reminders import has_begun
from custody.roles import Role
from custody.rooms import staff_of
from custody.routes import COLLEGE
from custody.sittings import Sitting


async def show_sitting(call: Call, sitting_id: int) -> None:
    """Answer with the sitting's card and what this person can do about it."""
    async with call.open_books() as books:
        sitting = await books.sitting(sitting_id)
        if sitting is None or sitting.campaign != call.person.campaign or not roles_in(call, sitting):
            await reply(books, call, NotYourSitting(expected=Role.OBSERVER.value))
            return
        await reply(books, call, *await _full_card(books, call, sitting))


async def _full_card(books: Books, call: Call, sitting: Sitting) -> tuple[Fact, tuple[Choice, ...]]:
    roles = roles_in(call, sitting)
    fact, watched = card_of(sitting)
    campaign, report = await books.campaign(sitting.campaign), await books.room_report(sitting.id)
    if report is not None:
        fact = replace(fact, rooms=len(report.rooms), came=sum(each.came for each in report.rooms))
        fact = replace(fact, organisers=staff_of(report.rooms))
    late = sitting.upload_due is not None and call.recorded > sitting.upload_due
    _, uploads = card_of(sitting, school=True, late=late)
    packets = await books.packets_of_sitting(sitting.id)
    unpacked = [p for p in packets if p.place.step is None]
    packing = tuple(Choice("pack", f"p{p.id}", p.version, "", p.code) for p in unpacked)
    mine = watched if Role.OBSERVER in roles else ()
    is_open = report is None and _is_open(sitting, today(call, campaign))
    day = (Choice("choose-day", f"s{sitting.id}"),) if is_open and roles & set(CHOOSERS) else ()
    seated = (Choice("rooms", f"s{sitting.id}"),) if campaign.route == COLLEGE.name else ()
    ways = (*mine, *day, *(seated + packing + uploads if Role.SCHOOL in roles else ()))
    ahead = sitting.day >= today(call, campaign)
    remark = Choice("incident", f"s{sitting.id}")
    return fact, (
        *ways,
        *(_changing(call, sitting, roles) if ahead else ()),
        *_catching_up(sitting, roles),
        remark,
    )


def _is_open(sitting: Sitting, day: date) -> bool:
    """Whether its day can still be chosen."""
    return sitting.window is not None and day <= sitting.window[1] and not has_begun(sitting)


def _changing(call: Call, sitting: Sitting, roles: frozenset[Role]) -> Iterator[Choice]:
    """The observer may be unable to come, and the coordinator may send another."""
    if sitting.observer == call.person.id:
        yield Choice("cannot-come", f"s{sitting.id}")
    if Role.COORDINATOR in roles:
        yield Choice("instead", f"s{sitting.id}")


def _catching_up(sitting: Sitting, roles: frozenset[Role]) -> tuple[Choice, ...]:
    """The coordinator enters what happened there without phones."""
    return tuple(Choice(verb, f"s{sitting.id}") for verb in ("paper", "fix") if Role.COORDINATOR in roles)
