"""A plan that is not entered yet, as the rules see it."""

from dataclasses import asdict
from datetime import date

from custody.campaign import Campaign
from custody.clashes.scene import ListedWork, Scene
from custody.clashes.work import Work
from custody.plan import Plan, PlanCampaign, PlanGrant, PlanOrganisation, PlanPerson, PlanSitting
from custody.ports.workdays import WorkDays
from custody.roles import Grant, Person, Role

DEPUTY = "deputy"
"""The plan's word for a coordinator who stands in for another."""


def terms_of(plan: PlanCampaign) -> Campaign:
    """The planned terms as the rules of deadlines want them, without exceptions of the calendar."""
    said = asdict(plan)
    return Campaign(id=0, route=said.pop("procedure"), **said)


def scene_of(plan: Plan, campaign: Campaign, days: WorkDays) -> Scene:
    """The plan with the terms and the calendar by which it will run."""
    places = {each.code: each for each in plan.organisations}
    people = tuple(person_of(number, said, places) for number, said in enumerate(plan.people, start=1))
    works = tuple(
        work_of(said, places[said.organisation], (said.expert or "",) * said.packets)
        for said in plan.sittings
        if said.organisation in places
    )
    lists = tuple(
        listed_of(said, places[said.organisation], said.until or said.date)
        for said in plan.sittings
        if said.organisation in places
    )
    return Scene(
        campaign, days, people, works, plan.rooms or (), programmes=plan.programmes or (),
        places=plan.places or (), lists=lists,
    )  # fmt: skip


def person_of(number: int, said: PlanPerson, places: dict[str, PlanOrganisation]) -> Person:
    """The planned person as the books will have them."""
    school = places.get(said.own_organisation or "")
    return Person(
        number, 0, said.callsign, tuple(map(grant_of, said.grants)), workplace=said.own_organisation,
        years=said.years, week=school.week if school else None, checking_place=said.checking_place,
    )  # fmt: skip


def grant_of(said: PlanGrant) -> Grant:
    """The planned role as the books have it."""
    role = Role.COORDINATOR if said.role == DEPUTY else Role(said.role)
    return Grant(role, frozenset(said.organisations), frozenset(said.subjects), said.role == DEPUTY)


def listed_of(said: PlanSitting, where: PlanOrganisation, day: date) -> ListedWork:
    """The planned sitting as far as the programmes are concerned."""
    return ListedWork(said.organisation, where.name, said.subject, str(said.grade), day, said.listed)


def work_of(said: PlanSitting, where: PlanOrganisation, experts: tuple[str, ...]) -> Work:
    """The planned sitting with whoever checks each of its packets."""
    return Work(
        said.organisation, where.name, where.place, said.subject, str(said.grade), said.until or said.date,
        said.starts.isoformat("minutes") if said.starts else "", experts,
        listed=said.listed, observer=said.observer or "", since=said.date if said.until else None,
        checking_place=where.checking_place,
    )  # fmt: skip
