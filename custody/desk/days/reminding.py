"""Who has not chosen the day of a work: whom to ask, on each line of the board, and a reminder to all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from custody.choosing import is_awaited
from custody.desk.board.view import View
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.reminders.reachable import hears
from custody.facts.board import BoardLine
from custody.facts.doors import NotForYourRole
from custody.facts.needs import PromptedBefore
from custody.facts.windows import DaysReminded
from custody.judge.seen import seen
from custody.letters import Choice, Row
from custody.ports import Books, Nudge
from custody.roles import Person, Role

PAUSE = timedelta(hours=12)
"""Nobody is reminded of their days by hand more often."""

FLAG = "unchosen"


Lines = Sequence[BoardLine]


async def with_people(books: Books, call: Call, view: View, lines: Lines) -> Lines:
    """The lines of organisations without a day, with whom to ask there, and whether only by a call."""
    if view.flag != FLAG or view.by != "organisation" or not call.person.id:
        return lines
    schools = await books.people_with(call.person.campaign, Role.SCHOOL)
    return [
        await _asked(books, line, [each for each in schools if _is_of(each, line.what)]) for line in lines
    ]


async def _asked(books: Books, line: BoardLine, people: Sequence[Person]) -> BoardLine:
    heard = [await hears(books, each) for each in people[:2]]
    return replace(line, who=tuple(seen(each, Role.SCHOOL) for each in people[:2]), call=not any(heard))


def _is_of(person: Person, organisation: str) -> bool:
    """Whether the person answers for that organisation by name: whoever has all of them is not asked."""
    return organisation in (person.places_of(Role.SCHOOL) or ())


def buttons(call: Call, view: View) -> tuple[Row, ...]:
    """«Remind all» under those who have not chosen, for the coordinator."""
    shown = view.flag == FLAG and call.person.id and call.person.has(Role.COORDINATOR)
    return (Row((Choice("days-remind"),)),) if shown else ()


async def remind_all(call: Call) -> None:
    """Everybody whose organisation has a work without a day hears of it within a minute."""
    async with call.open_books() as books:
        me = call.person
        if not me.has(Role.COORDINATOR):
            await reply(books, call, NotForYourRole(command="status", roles=(Role.COORDINATOR,)))
            return
        waiting = {
            each.organisation for each in await books.windowed(me.campaign, frozenset()) if is_awaited(each)
        }
        subject, before = f"c{me.campaign}/days", await books.prompted(f"c{me.campaign}/days")
        if waiting and not await books.prompt(subject, call.recorded, call.recorded - PAUSE):
            at = before or call.recorded
            await reply(books, call, PromptedBefore(at=at, again=at + PAUSE))
            return
        people = await books.people_with(me.campaign, Role.SCHOOL)
        asked = [each for each in people if any(_is_of(each, place) for place in waiting)]
        heard = [each for each in asked if each.joined]
        await books.nudge_all([Nudge(each.id, "days") for each in heard])
        reached = {place for place in waiting for each in heard if _is_of(each, place)}
        fact = DaysReminded(places=len(waiting), count=len(heard), calls=len(waiting - reached))
        await reply(books, call, fact)
