"""The day of a work in words, and one day for several works at once (S, the roadmap)."""

from collections.abc import Sequence
from datetime import date

from custody.desk.call import Call, today
from custody.desk.days.chosen import CHOOSERS, choose_on, chosen
from custody.desk.days.offered import PAGE, line_of, works_of
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.facts.base import Refusal
from custody.facts.windows import (
    DayChosen,
    DaysChosen,
    NoneWithoutDay,
    NoSuchDate,
    NoWindows,
    NoWorkMeant,
    WhichWork,
)
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting, on_buttons
from custody.windows import SaidDay, dated, meant

MOST = 30
"""So many works of one organisation get one day by one tap."""


async def choose_by_text(call: Call, said: SaidDay) -> None:
    """«We hold it on 22.09»: of the one work that can be meant, or one chooses among them."""
    async with call.open_books() as books:
        role = next((each for each in CHOOSERS if call.person.has(each)), None)
        others = role is Role.COORDINATOR
        if role is None or (others and not said.about):
            await reply(books, call, NoWindows(others=others))
            return
        said = said.seen_on(today(call, await books.campaign(call.person.campaign)))
        ahead = await works_of(books, call, role=role)
        works = meant(ahead, said.about, anywhere=others)
        if not works:
            begun = await works_of(books, call, begun=True, role=role)
            ready = meant(begun, said.about, anywhere=others)
            await (_choose(books, call, ready[0], said) if ready else _none(books, call, ahead, role))
            return
        dates = {each.id: dated(each, said.day, said.month, said.year) for each in works}
        fit = [each for each in works if (day := dates[each.id]) and each.may_be_on(day)]
        offered = [each for each in fit if not (each.chosen and each.day == dates[each.id])] or fit
        if len(offered) > 1:
            await _which(books, call, offered, dates, role)
        else:
            await _choose(books, call, (offered or works)[0], said)


async def _none(books: Books, call: Call, works: Sequence[Sitting], role: Role) -> None:
    """No such work: which of them wait for a day, if there are any."""
    if not works:
        await reply(books, call, NoWindows(others=role is Role.COORDINATOR))
        return
    others = role is Role.COORDINATOR
    shown = [] if others else [each for each in works if not each.chosen][:PAGE]
    fact = NoWorkMeant(
        unchosen=sum(not each.chosen for each in works), lines=tuple(map(line_of, shown)), others=others
    )
    await record_unknown(books, call, (fact,))
    ways = [Choice("choose-day", f"s{each.id}", 0, "", name) for each, name in on_buttons(shown, call.person)]
    await reply(books, call, fact, (*ways, *(() if others else (Choice("windows"),))))


async def _choose(books: Books, call: Call, work: Sitting, said: SaidDay) -> None:
    day = dated(work, said.day, said.month, said.year)
    if day is not None:
        await choose_on(books, call, work.id, day)
        return
    await record_unknown(books, call, (NoSuchDate(),))
    await reply(books, call, NoSuchDate(), (Choice("choose-day", f"s{work.id}"), Choice("windows")))


async def _which(
    books: Books, call: Call, works: Sequence[Sitting], dates: dict[int, date | None], role: Role
) -> None:
    day = next(each for work in works if (each := dates[work.id]))
    arg, bare = f"{day:%y%m%d}", sum(not each.chosen for each in works)
    ways = [
        Choice("day-chosen", f"s{each.id}", 0, arg, name)
        for each, name in on_buttons(works[:PAGE], call.person)
    ]
    every = (Choice("day-all", "", 0, arg, "", min(bare, MOST)),) if bare > 1 and role is Role.SCHOOL else ()
    other = tuple(line_of(each) for each in works[:PAGE] if each.chosen)
    fact = WhichWork(day=day, count=bare, chosen=other, every=bool(every))
    await reply(books, call, fact, (*ways, *every))


async def choose_all(call: Call, day: date) -> None:
    """One day for every work of one's organisation that has none yet and can be on it."""
    async with call.open_books() as books:
        mine = await works_of(books, call)
        works = [each for each in mine if not each.chosen and each.may_be_on(day)]
        facts = [await chosen(books, call, each.id, day) for each in sorted(works, key=_number)[:MOST]]
        done = tuple(each for each in facts if isinstance(each, DayChosen))
        refused = tuple(each for each in facts if isinstance(each, Refusal))
        fact = DaysChosen(day=day, done=done, refused=refused, count=len(done))
        none = NoneWithoutDay(day=day) if mine else NoWindows()
        await reply(books, call, fact if facts else none, (Choice("windows"),))


def _number(sitting: Sitting) -> int:
    return sitting.id
