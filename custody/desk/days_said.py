"""The day of a work in words, and one day for several works at once (S, the roadmap)."""

from collections.abc import Sequence
from datetime import date

from custody.desk.call import Call
from custody.desk.days_chosen import choose_on, chosen
from custody.desk.days_offered import PAGE, works_of
from custody.desk.letters import reply
from custody.desk.scans import record_unknown
from custody.facts.base import Refusal
from custody.facts.windows import DayChosen, DaysChosen, NoSuchDate, NoWindows, WhichWork
from custody.letters import Choice
from custody.ports import Books
from custody.sittings import Sitting, on_buttons
from custody.windows import SaidDay, dated, is_meant

MOST = 30
"""So many works of one organisation get one day by one tap."""


async def choose_by_text(call: Call, said: SaidDay) -> None:
    """«We hold it on 22.09»: of the one work that can be meant, or one chooses among them."""
    async with call.open_books() as books:
        works = [each for each in await works_of(books, call) if is_meant(each, said.about)]
        dates = {each.id: dated(each, said.day, said.month, said.year) for each in works}
        fit = [each for each in works if (day := dates[each.id]) and each.may_be_on(day)]
        offered = [each for each in fit if not (each.chosen and each.day == dates[each.id])] or fit
        if not works:
            begun = [e for e in await works_of(books, call, begun=True) if is_meant(e, said.about)]
            await (_choose(books, call, begun[0], said) if begun else reply(books, call, NoWindows()))
        elif len(offered) > 1:
            await _which(books, call, offered, dates)
        else:
            await _choose(books, call, (offered or works)[0], said)


async def _choose(books: Books, call: Call, work: Sitting, said: SaidDay) -> None:
    day = dated(work, said.day, said.month, said.year)
    if day is not None:
        await choose_on(books, call, work.id, day)
        return
    await record_unknown(books, call, (NoSuchDate(),))
    await reply(books, call, NoSuchDate(), (Choice("choose-day", f"s{work.id}"), Choice("windows")))


async def _which(books: Books, call: Call, works: Sequence[Sitting], dates: dict[int, date | None]) -> None:
    day = next(each for work in works if (each := dates[work.id]))
    arg = f"{day:%y%m%d}"
    ways = [Choice("day-chosen", f"s{each.id}", 0, arg, name) for each, name in on_buttons(works[:PAGE])]
    every = Choice("day-all", "", 0, arg, "", min(len(works), MOST))
    await reply(books, call, WhichWork(day=day, count=len(works)), (*ways, every))


async def choose_all(call: Call, day: date) -> None:
    """One day for every work of one's organisation that has none yet and can be on it."""
    async with call.open_books() as books:
        works = [each for each in await works_of(books, call) if not each.chosen and each.may_be_on(day)]
        facts = [await chosen(books, call, each.id, day) for each in sorted(works, key=_number)[:MOST]]
        done = tuple(each for each in facts if isinstance(each, DayChosen))
        refused = tuple(each for each in facts if isinstance(each, Refusal))
        fact = DaysChosen(day=day, done=done, refused=refused, count=len(done))
        await reply(books, call, fact if facts else NoWindows(), (Choice("windows"),))


def _number(sitting: Sitting) -> int:
    return sitting.id
