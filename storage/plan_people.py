"""The plan's organisations and people."""

from custody.campaign import Campaign
from custody.plan import Plan, PlanGrant, PlanOrganisation, PlanPerson
from custody.roles import Grant, Person, Role
from storage.books import StoredBooks
from storage.moments import line
from storage.plan_tally import PlanResult, Vanished

DEPUTY = "deputy"
"""The plan's word for a coordinator who stands in for another."""


async def put_organisations(books: StoredBooks, campaign: Campaign, plan: Plan, result: PlanResult) -> None:
    """Enter the organisations."""
    found = await books.session.rows("organisations_of", campaign=campaign.id)
    known = {row["code"]: (row["name"], row["place"], row["week"]) for row in found}
    for said in plan.organisations:
        before = known.pop(said.code, None)
        if before == (said.name, said.place, said.week):
            continue
        counted = result.changed if before else result.new
        counted.organisations += 1
        await books.session.value(
            "put_organisation", campaign=campaign.id, code=said.code, name=said.name, place=said.place,
            week=said.week,
        )  # fmt: skip
    result.vanished += [Vanished("organisations", code) for code in known]


async def put_people(
    books: StoredBooks, campaign: Campaign, plan: Plan, result: PlanResult
) -> dict[str, Person]:
    """Enter the people with their grants; returns everyone of the plan by call-sign."""
    known = {person.callsign: person for person in await books.everyone(campaign.id)}
    places = {each.code: each for each in plan.organisations}
    entered = {}
    for said in plan.people:
        before = known.pop(said.callsign, None)
        wanted = _person(said, campaign, places, before)
        if wanted != before:
            counted = result.changed if before else result.new
            counted.people += 1
            wanted = await _put(books, wanted)
        entered[said.callsign] = wanted
    result.vanished += [Vanished("people", callsign) for callsign in known]
    return entered


async def _put(books: StoredBooks, person: Person) -> Person:
    person_id: int = await books.session.value(
        "put_person", campaign=person.campaign, callsign=person.callsign, language=person.language,
        workplace=person.workplace, place=person.place, years=person.years,
    )  # fmt: skip
    await books.session.rows("drop_grants", person=person_id)
    for position, grant in enumerate(person.grants):
        await books.session.value(
            "grant", person=person_id, position=position, role=grant.role.value, deputy=int(grant.deputy),
            organisations=line(sorted(grant.organisations)), subjects=line(sorted(grant.subjects)),
        )  # fmt: skip
    return await books.person(person_id) or person


def _person(
    said: PlanPerson, campaign: Campaign, places: dict[str, PlanOrganisation], before: Person | None
) -> Person:
    school = places.get(said.own_organisation or "")
    return Person(
        id=before.id if before else 0,
        campaign=campaign.id,
        callsign=said.callsign,
        grants=tuple(map(_grant, said.grants)),
        language=before.language if before else campaign.language,
        workplace=said.own_organisation,
        place=_place(said, places),
        years=said.years,
        joined=before.joined if before else False,
        week=school.week if school else None,
        timezone=campaign.timezone,
    )


def _grant(said: PlanGrant) -> Grant:
    deputy = said.role == DEPUTY
    role = Role.COORDINATOR if deputy else Role(said.role)
    return Grant(role, frozenset(said.organisations), frozenset(said.subjects), deputy)


def _place(said: PlanPerson, places: dict[str, PlanOrganisation]) -> str:
    """Where the person is: where they teach, or the one place of all organisations that they are bound to."""
    if said.own_organisation:
        known = places.get(said.own_organisation)
        return known.place if known else ""
    bound = {
        places[code].place if code in places else "" for grant in said.grants for code in grant.organisations
    }
    return bound.pop() if len(bound) == 1 else ""
