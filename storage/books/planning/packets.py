"""A packet with a fresh label for each part of a sitting; experts whom the plan names for them."""

from collections.abc import Callable, Iterator
from typing import Any

from custody.deadlines import closing
from custody.due import Due
from custody.facts.base import encode
from custody.judge.seen import seen
from custody.packets import Place
from custody.plan import PlanSitting
from custody.planning.changes import Changes, key_of
from custody.planning.known import SittingKey
from custody.roles import Person, Role
from custody.routes import ROUTES
from storage.books.due import written
from storage.books.planning.lines import listed
from storage.moments import line, micros, moment
from storage.session import Session


async def enter_packets(
    session: Session,
    changes: Changes,
    people: dict[str, Person],
    sittings: dict[SittingKey, int],
    new_code: Callable[[], str],
    new_token: Callable[[], str],
) -> None:
    """Write new packets, bring others back, set others aside, and let them follow their expert."""
    for packets, aside in ((changes.packets_aside, 1), (changes.packets_back, 0)):
        if packets:
            await session.rows("packets_aside", ids=line(packets), aside=aside)
    if changes.packets_new:
        codes = await _codes(session, changes.terms.id, new_code)
        rows = [
            _facts(changes, said, number, people)
            | {"sitting": sittings[key_of(said)], "code": next(codes), "token": new_token()}
            for said, number in changes.packets_new
        ]
        await _make(session, changes, rows)
    if changes.totals:
        rows = [{"sitting": sittings[key], "total": total} for key, total in changes.totals.items()]
        await session.rows("packets_in_all", rows=listed(rows))
    if changes.reassigned:
        rows = [{"id": packet.id, **_expert(said, people)} for packet, said in changes.reassigned]
        await session.rows("reassign_packets", rows=listed(rows))


async def _make(session: Session, changes: Changes, rows: list[dict[str, Any]]) -> None:
    """The packets, and when each of them is due first."""
    terms = changes.terms
    made = await session.rows("new_packets", campaign=terms.id, route=terms.route, rows=listed(rows))
    first = ROUTES[terms.route].steps[0].name
    dues = [Due(f"p{row['id']}", "deadline", moment(row["due"]), None, first) for row in made]
    await session.rows("open_all_due", rows=written(dues))


def _facts(changes: Changes, said: PlanSitting, number: int, people: dict[str, Person]) -> dict[str, Any]:
    due = closing(changes.terms, changes.days[key_of(said)])
    return {
        "organisation": said.organisation, "subject": said.subject, "grade": str(said.grade),
        "number": number, "total": changes.totals.get(key_of(said), said.packets), "due": micros(due),
        "place": line(encode(Place(due=due))), **_expert(said, people),
    }  # fmt: skip


def _expert(said: PlanSitting, people: dict[str, Person]) -> dict[str, Any]:
    person = people[said.expert] if said.expert else None
    who = seen(person, Role.EXPERT, said.subject) if person else None
    return {"expert_id": who.id if who else None, "expert": line(encode(who)) if who else None}


async def _codes(session: Session, campaign: int, new_code: Callable[[], str]) -> Iterator[str]:
    """Codes that no packet of the campaign has."""
    known = {row["code"] for row in await session.rows("codes_of", campaign=campaign)}
    return _fresh(known, new_code)


def _fresh(known: set[str], new_code: Callable[[], str]) -> Iterator[str]:
    while True:
        code = new_code()
        if code not in known:
            known.add(code)
            yield code
