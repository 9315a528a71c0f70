"""The screens on which a day is chosen: the works that wait for one, and the days of a window (S)."""

from collections.abc import Sequence
from datetime import date

from custody.desk.call import Call, today
from custody.desk.days.chosen import CHOOSERS
from custody.desk.days.refused import refused
from custody.desk.letters import reply
from custody.facts.sittings import NotYourSitting
from custody.facts.windows import (
    DaysToChoose,
    NoWindows,
    WindowLine,
    Windows,
)
from custody.letters import Choice, Letter, Row
from custody.ports import Books
from custody.reminders import has_begun
from custody.roles import Role
from custody.sittings import Sitting, on_buttons
from custody.windows import days_of

PAGE = 8
DAYS, ABREAST = 12, 3
"""So many days are on one screen, and so many of them side by side."""


async def show_works(call: Call, page: int = 1, *, edit: bool = False) -> None:
    """/days: the works of one's organisation with their windows, those without a day first."""
    async with call.open_books() as books:
        works = await works_of(books, call)
        if not works:
            await reply(books, call, NoWindows(others=call.person.has(Role.COORDINATOR)))
            return
        pages = -(-len(works) // PAGE)
        page = min(max(page, 1), pages)
        shown = works[(page - 1) * PAGE : page * PAGE]
        fact = Windows(
            count=len(works), unchosen=sum(not each.chosen for each in works), page=page, pages=pages,
            lines=tuple(map(line_of, shown)),
        )  # fmt: skip
        named = on_buttons(shown, call.person)
        rows = [Row((Choice("choose-day", f"s{each.id}", 0, "", name),)) for each, name in named]
        turns = (("previous", page - 1), ("next", page + 1))
        turn = tuple(Choice("windows", "", 0, str(n), way) for way, n in turns if 1 <= n <= pages)
        letter = Letter(fact, (*rows, *((Row(turn),) if turn else ())), edit=call.message if edit else None)
        await books.answer(call.chat, letter, call.person.language)


def line_of(work: Sitting) -> WindowLine:
    """A work with the day that is chosen for it, or without."""
    return WindowLine(sitting=work.name, day=work.day if work.chosen else None)


async def works_of(
    books: Books, call: Call, *, begun: bool = False, role: Role = Role.SCHOOL
) -> list[Sitting]:
    """Those of the person's organisations that have a window, and are still to come or have `begun`."""
    places = call.person.places_of(role)
    found = () if places is None else await books.windowed(call.person.campaign, places)
    mine = (each for each in found if role in call.person.roles_at(each.organisation, each.subject))
    ahead = (each for each in mine if has_begun(each) == begun)
    return sorted(
        ahead, key=lambda each: (each.chosen, each.day, each.organisation, each.subject, each.grade)
    )


async def show_days(call: Call, sitting_id: int, page: int = 1, *, edit: bool = False) -> None:
    """The days of a work's window that are still to come, a button each."""
    async with call.open_books() as books:
        sitting = await books.sitting(sitting_id)
        roles = call.person.roles_at(sitting.organisation, sitting.subject) if sitting else frozenset()
        if sitting is None or sitting.campaign != call.person.campaign or not roles & set(CHOOSERS):
            await reply(books, call, NotYourSitting(expected=Role.SCHOOL.value))
            return
        if sitting.window is None:
            await reply(books, call, NoWindows())
            return
        campaign = await books.campaign(sitting.campaign)
        now, (since, until) = today(call, campaign), sitting.window
        if now > until:
            over = refused(call, sitting, until, "over")
            await reply(books, call, over, (Choice("sitting", f"s{sitting.id}"),))
            return
        days = tuple(days_of(sitting, campaign, call.days, now))
        day = sitting.day if sitting.chosen else None
        fact = DaysToChoose(sitting=sitting.name, since=since, until=until, chosen=day)
        letter = Letter(fact, _calendar(sitting, days, page), edit=call.message if edit else None)
        await books.answer(call.chat, letter, call.person.language)


def _calendar(sitting: Sitting, days: Sequence[date], page: int) -> tuple[Row, ...]:
    """The days of a page, three abreast, and the way to the others."""
    pages = max(1, -(-len(days) // DAYS))
    page = min(max(page, 1), pages)
    shown = days[(page - 1) * DAYS : page * DAYS]
    ref = f"s{sitting.id}"
    ways = [Choice("day-chosen", ref, 0, f"{each:%y%m%d}", f"{each:%d.%m}") for each in shown]
    rows = [Row(tuple(ways[first : first + ABREAST])) for first in range(0, len(ways), ABREAST)]
    turns = (("previous", page - 1), ("next", page + 1))
    turn = tuple(Choice("choose-day", ref, 0, str(n), way) for way, n in turns if 1 <= n <= pages)
    back = (Row((Choice("day-back", ref),)),) if sitting.chosen and not has_begun(sitting) else ()
    return (*rows, *((Row(turn),) if turn else ()), *back)
