"""The plan's people with their roles, and those whom no plan names any more."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from custody.clashes.planned import grant_of
from custody.plan import PlanOrganisation, PlanPerson
from custody.planning.changes import Changes
from custody.planning.people import place_of
from custody.roles import Person
from storage.books.planning.lines import listed
from storage.moments import line, micros
from storage.session import Row, Session

Office = tuple[int, str, str, str]
"""Who plays which role, where and for which subjects."""


async def enter_people(session: Session, campaign: int, changes: Changes, at: datetime) -> dict[str, Person]:
    """Write them; returns everyone of the plan by call-sign."""
    places = {each.code: each for each in changes.plan.organisations}
    ids = {each.callsign: each.id for each in changes.known.people.values()}
    if changes.people:
        rows = listed(_row(each, changes.terms.language, places) for each in changes.people)
        found = await session.rows("put_people", campaign=campaign, rows=rows)
        ids |= {row["callsign"]: row["id"] for row in found}
        handed_on = await _drop_grants(session, ids, changes) if changes.known.people else set()
        grants = (grant for each in changes.people for grant in _grants(each, ids[each.callsign]))
        rows = listed(each | {"handed_on": int(_office(each) in handed_on)} for each in grants)
        await session.rows("put_grants", rows=rows)
    await _set_aside(session, changes.people_aside, at)
    return {
        each.callsign: _person(each, ids[each.callsign], campaign, places) for each in changes.plan.people
    }


async def _drop_grants(session: Session, ids: dict[str, int], changes: Changes) -> set[Office]:
    """Of whom the plan changes; returns what they have handed on: it stays so until the role is another."""
    changed = [ids[each.callsign] for each in changes.people]
    dropped = await session.rows("drop_grants_of", ids=line(changed))
    return {_office(row) for row in dropped if row["handed_on"]}


def _office(grant: Row | Mapping[str, Any]) -> Office:
    return grant["person"], grant["role"], grant["organisations"], grant["subjects"]


async def _set_aside(session: Session, people: list[int], at: datetime) -> None:
    """Nobody reminds them, and nobody joins in their stead; their phones learn that they have no role."""
    if people:
        ids = line(people)
        for query in ("people_aside", "drop_grants_of", "drop_nudges_of"):
            await session.rows(query, ids=ids)
        await session.rows("revoke_invitations_of", ids=ids, at=micros(at))


def _row(said: PlanPerson, language: str, places: dict[str, PlanOrganisation]) -> dict[str, object]:
    return {
        "callsign": said.callsign, "language": language, "workplace": said.own_organisation,
        "place": place_of(said, places), "years": said.years, "checking_place": said.checking_place,
    }  # fmt: skip


def _grants(said: PlanPerson, person: int) -> Iterator[dict[str, object]]:
    for position, grant in enumerate(map(grant_of, said.grants)):
        yield {
            "person": person, "position": position, "role": grant.role.value, "deputy": int(grant.deputy),
            "organisations": line(sorted(grant.organisations)), "subjects": line(sorted(grant.subjects)),
        }  # fmt: skip


def _person(said: PlanPerson, number: int, campaign: int, places: dict[str, PlanOrganisation]) -> Person:
    """As much of the person as a packet's card shows."""
    return Person(
        id=number, campaign=campaign, callsign=said.callsign, grants=tuple(map(grant_of, said.grants)),
        place=place_of(said, places), years=said.years, workplace=said.own_organisation,
    )  # fmt: skip
