"""After a plan is entered: the ledger, the letters, and a founder who becomes the first coordinator."""

from dataclasses import replace
from datetime import timedelta

from custody.desk.plans.entering import Loading, write_down
from custody.desk.plans.lines import counts_of
from custody.desk.plans.planner import Planner
from custody.desk.plans.told import Told
from custody.desk.plans.tools import PlanTools
from custody.desk.tour import first_page
from custody.facts.people import InvitationLink
from custody.facts.plans import PlanLoaded
from custody.facts.talk import Welcome
from custody.judge.seen import is_deputy
from custody.letters import Letter, Urgency
from custody.planning.changes import Changes
from custody.ports import Books
from custody.roles import Person, Role, roles_of


async def tell_applied(
    books: Books, planner: Planner, loading: Loading, changes: Changes, tools: PlanTools, told: Told
) -> None:
    """Write it down and tell everybody whom it concerns; the plan's own file stays with its ledger entry."""
    founder = None
    if planner.call is None:
        founder = await books.bind_founder(planner.chat, changes.terms.id, planner.recorded)
        loading = replace(loading, actor=founder.callsign if founder else "", callsign=loading.callsign)
    fact = _loaded(loading, changes)
    entry = await write_down(books, loading, changes, fact)
    said = replace(fact, receipt=entry.receipt)
    bare = sum(each.is_open for each in await books.pieces(changes.terms.id))
    heard = replace(said, told=told.people, calls=told.named, more=told.more, unassigned=bare)
    language = founder.language if founder else planner.language
    await books.answer(planner.chat, Letter(heard, edit=planner.message), language)
    if founder is not None:
        await _greet(books, planner, founder)
    elif planner.call and planner.call.person.campaign != changes.terms.id:
        await _invite_over(books, planner, changes, tools)
    for each in await books.people_with(changes.terms.id, Role.COORDINATOR):
        if each.callsign != loading.actor:
            await books.tell(each.id, Letter(heard, urgency=Urgency.NOTICE))


def _loaded(loading: Loading, changes: Changes) -> PlanLoaded:
    done = changes.result
    return PlanLoaded(
        title=changes.terms.title, sha256=loading.sha256, by=loading.actor, counts=counts_of(done)
    )  # fmt: skip


async def _greet(books: Books, planner: Planner, founder: Person) -> None:
    fact = Welcome(callsign=founder.callsign, roles=roles_of(founder), deputy=is_deputy(founder))
    await books.answer(planner.chat, Letter(fact, keyboard=True), founder.language)
    await books.answer(planner.chat, first_page(founder), founder.language)


async def _invite_over(books: Books, planner: Planner, changes: Changes, tools: PlanTools) -> None:
    """A phone speaks for one person: into the other campaign it goes by a link, when its owner wishes."""
    free = [each for each in await books.people_with(changes.terms.id, Role.COORDINATOR) if not each.joined]
    same = [each for each in free if each.callsign == planner.callsign]
    if not free:
        return
    person, token = (same or free)[0], tools.new_token()
    until = planner.recorded + timedelta(days=tools.invite_days)
    await books.invite(person.id, token, planner.recorded, until)
    link = f"https://t.me/{await books.username()}?start=i_{token}"
    fact = InvitationLink(
        callsign=person.callsign, until=until, link=link, roles=roles_of(person), deputy=is_deputy(person)
    )
    await books.answer(planner.chat, Letter(fact), planner.language)
