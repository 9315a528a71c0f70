"""/help: what this person can do today."""

from datetime import timedelta

from custody.desk.absences.days import away_days
from custody.desk.absences.observers import work_of
from custody.desk.absences.own import awaited
from custody.desk.call import Call, today
from custody.desk.places import READERS
from custody.facts.talk import Help
from custody.judge.giving import awaiting
from custody.judge.seen import is_deputy
from custody.letters import Letter
from custody.roles import Role, roles_of
from custody.sittings import Sitting

SHOWN = 8


async def show_help(call: Call) -> None:
    """Call-sign, sittings of today and tomorrow, packets and words owed, then what the roles do."""
    async with call.open_books() as books:
        campaign = await books.campaign(call.person.campaign)
        day = today(call, campaign)
        cases = [call.case(packet, campaign) for packet in await books.packets_of(call.person.id)]
        works = [s for n in (0, 1) for s in await books.sittings_on(campaign.id, day + timedelta(days=n))]
        away = await away_days(books, call.person, day)
        traits = await books.traits(campaign.id)
        mine = [s for s in awaited(works, call.person, away) if _is_theirs(call, s)]
        fact = Help(
            callsign=call.person.callsign, roles=roles_of(call.person),
            deputy=is_deputy(call.person),
            works=tuple(map(work_of, mine[:SHOWN])),
            holds=sum(case.is_in_hand for case in cases),
            owed=sum(not case.is_in_hand and awaiting(case) is not None for case in cases),
            days=traits.windows and call.person.has(Role.SCHOOL),
            places=traits.places and any(map(call.person.has, READERS)),
        )  # fmt: skip
        await books.answer(call.chat, Letter(fact, keyboard=True), call.person.language)


def _is_theirs(call: Call, sitting: Sitting) -> bool:
    """Whether the caller is to observe it, or it is one of their school's."""
    schools = (each.organisations for each in call.person.grants if each.role is Role.SCHOOL)
    return sitting.observer == call.person.id or any(sitting.organisation in each for each in schools)
