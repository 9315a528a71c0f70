"""One letter gathers everything that one person is to think of now."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from custody.desk.days import letter as days_letter
from custody.desk.reminders import calls, dunning, nudge_buttons
from custody.desk.reminders.dunning import Reader
from custody.desk.reminders.overdue import Overdue, overdue
from custody.desk.roadmap import letter as task_letter
from custody.desk.sittings import missed
from custody.facts.reminders import Reminder, Silent, WordOwed
from custody.judge.case import Case
from custody.judge.giving import awaiting, spoken_for
from custody.letters import Letter, Urgency
from custody.owing import is_on_road
from custody.packets import Packet
from custody.ports import Books, Nudge, OpenBooks, WorkDays
from custody.ports.away import Away
from custody.ports.due import What

AT_ONCE = 8
"""So many people are one transaction: nobody's scan waits long for it, some 4 ms."""

Failed = Callable[[int, Exception], None]
"""Hears of a person whose letter could not be made."""


async def gather(open_books: OpenBooks, days: WorkDays, now: datetime, failed: Failed) -> int:
    """Write to everybody who is to be reminded; returns how many letters that were.

    Somebody whose letter cannot be made for a mistake of ours does not keep the others from theirs.
    """
    written, people = 0, 1
    while people:
        try:
            people, letters = await _next(open_books, days, now)
        except Away:
            raise
        except Exception:  # noqa: BLE001 - one by one it shows whose
            async with open_books() as books:
                found = await books.nudged(AT_ONCE)
            letters = sum([await _alone(open_books, days, now, each, failed) for each in found])
        written += letters
    return written


async def _next(open_books: OpenBooks, days: WorkDays, now: datetime) -> tuple[int, int]:
    """Some people who are to be reminded, found and written to in one transaction; and so many letters."""
    async with open_books() as books:
        people = await books.nudged(AT_ONCE)
        return len(people), sum([await _remind(books, days, now, each) for each in people])


async def _alone(open_books: OpenBooks, days: WorkDays, now: datetime, person: int, failed: Failed) -> int:
    try:
        async with open_books() as books:
            return await _remind(books, days, now, person)
    except Away:
        raise
    except Exception as error:  # noqa: BLE001 - it is told; the deadline speaks again at its next stage
        failed(person, error)
        async with open_books() as books:
            await books.take_nudges(person)
        return 0


async def _remind(books: Books, days: WorkDays, now: datetime, person_id: int) -> bool:
    nudges, person = await books.take_nudges(person_id), await books.person(person_id)
    if not nudges or person is None:
        return False
    reader = Reader(books, person, await books.campaign(person.campaign), days, now)
    letter = await letter_for(reader, nudges)
    if letter is not None:
        await books.tell(person.id, letter)
    return letter is not None


async def letter_for(reader: Reader, nudges: tuple[Nudge, ...]) -> Letter | None:
    """The letter, or None when everything has been done meanwhile."""
    owes = await dunning.debts(reader, _subjects(nudges, "owes")) if _has(nudges, "owes") else dunning.Debts()
    words = await _words(reader) if _has(nudges, "owes") or _has(nudges, "words") else []
    visits = await dunning.visits(reader, _subjects(nudges, "visits"))
    called = await calls.of(reader, _subjects(nudges, "calls"))
    fact, late = await _of_others(reader, nudges, called, owes)
    silent = await _silent(reader, nudges, {*(f"p{case.packet.id}" for case in owes.cases), *late.said})
    unstarted = await missed.of(reader, _subjects(nudges, "unstarted"))
    begins = await missed.lines(reader, unstarted)
    fact, tasks = await task_letter.with_tasks(reader, nudges, fact)
    fact = await days_letter.with_days(reader, nudges, fact)
    fact = replace(
        fact, owes=owes.lines(reader.now), words=tuple(map(_word, words)),
        visits=tuple(map(dunning.visit, visits)),
        silent=_lines(reader, [each for each in silent if not reader.case(each).is_in_hand]),
        quiet=_lines(reader, [each for each in silent if reader.case(each).is_in_hand]),
        unstarted=begins,
    )  # fmt: skip
    if fact == Reminder(at=reader.now, by_a_day=fact.by_a_day):
        return None
    shown = nudge_buttons.Shown(owes, visits, silent, late.packets, words, unstarted, begins, called, tasks)
    rows = await nudge_buttons.rows(reader, replace(shown, undecided=fact.undecided))
    return Letter(fact, rows, Urgency.BROADCAST)


async def _of_others(
    reader: Reader, nudges: tuple[Nudge, ...], called: calls.Calls, owes: dunning.Debts
) -> tuple[Reminder, Overdue]:
    """What others owe: those whom the reader is to call, and what is overdue besides."""
    by_a_day = not _has(nudges, "overdue")
    oversees = _has(nudges, "overdue") or _has(nudges, "overdue-by-a-day")
    late = await overdue(reader, owes.dues | called.dues, by_a_day=by_a_day) if oversees else Overdue()
    fact = Reminder(
        at=reader.now, calls=called.lines, uncalled=called.more, overdue=late.lines, late=late.packets,
        above=late.above, uploads=late.uploads, by_a_day=by_a_day and oversees,
        more=max(0, late.packets + late.uploads - len(late.lines)),
    )  # fmt: skip
    return fact, replace(late, said=late.said | called.dues.keys())


async def _words(reader: Reader) -> list[Case]:
    """Packets of which this person is to say whether they have handed them over."""
    cases = [reader.case(packet) for packet in await reader.books.packets_of(reader.person.id)]
    return [case for case in cases if awaiting(case)]


def _word(case: Case) -> WordOwed:
    waiting = awaiting(case)
    taker, since = (waiting.taker, waiting.at) if waiting else (case.me(case.place.role), case.at)
    giver = spoken_for(case, waiting) if waiting else None
    return WordOwed(packet=case.packet.name, taker=taker, since=since, giver=giver)


def _lines(reader: Reader, packets: list[Packet]) -> tuple[Silent, ...]:
    return tuple(dunning.silent(packet, reader.now) for packet in packets)


async def _silent(reader: Reader, nudges: tuple[Nudge, ...], said: AbstractSet[str]) -> tuple[Packet, ...]:
    """Silent packets still on the road that are not spoken of already."""
    found = await reader.books.packets([int(each[1:]) for each in _subjects(nudges, "silent")])
    return tuple(each for each in found if is_on_road(each.place) and f"p{each.id}" not in said)


def _has(nudges: tuple[Nudge, ...], what: What) -> bool:
    return any(each.what == what for each in nudges)


def _subjects(nudges: tuple[Nudge, ...], what: What) -> list[str]:
    return [each.subject for each in nudges if each.what == what and each.subject]
