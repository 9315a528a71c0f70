"""Choosing an expert, and the department's leave for an expert of the same school (M 8.3, 9.1; S 5)."""

from custody.acts import Assign, Issue
from custody.desk.assignment.reasons import told
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.packets.acts import ids_of, perform
from custody.desk.settle import write
from custody.facts.answers import ExpertChoice
from custody.facts.checking import Authorised
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.notices import AuthorisationAsked, AuthorisationSent
from custody.facts.refusals import OwnSchool
from custody.forms import Draft
from custody.judge import Case
from custody.judge.assigning import ASSIGNERS
from custody.judge.conflicts import conflicts
from custody.judge.seen import seen
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roles import Person, Role

SHOWN = 12
"""So many experts are offered as buttons, the least loaded first."""


async def offer_experts(call: Call, ref: str) -> None:
    """Show who can check the packet, and why others cannot."""
    async with call.open_books() as books:
        ids = await ids_of(books, call, ref)
        packets = await books.packets(ids or ())
        if not packets:
            await reply(books, call, OldButton())
            return
        allowed = await books.authorised_experts(packets[0].organisation)
        case = call.case(packets[0], await books.campaign(call.person.campaign), authorised=allowed)
        if not case.roles & set(ASSIGNERS):
            await reply(books, call, NotForYourRole(command="experts", roles=ASSIGNERS[:2]))
            return
        experts = await books.people_with(call.person.campaign, Role.EXPERT)
        await _answer_choice(books, call, case, experts)


async def _answer_choice(books: Books, call: Call, case: Case, experts: tuple[Person, ...]) -> None:
    against = {expert.id: conflicts(case, expert) for expert in experts}
    now = case.packet.expert.id if case.packet.expert else 0
    able = [expert for expert in experts if not against[expert.id] and expert.id != now]
    load = {expert.id: await _load(books, case, expert) for expert in able}
    able.sort(key=lambda expert: (load[expert.id], expert.callsign))
    ref, version = f"p{case.packet.id}", case.packet.version
    buttons = [Choice("assign", ref, version, str(e.id), e.callsign, load[e.id]) for e in able[:SHOWN]]
    own = [e for e in experts if [r.kind for r in against[e.id]] == [OwnSchool.kind]]
    buttons += [Choice("ask-authorisation", ref, version, str(e.id), e.callsign) for e in own]
    reasons = [refusals[0] for refusals in against.values() if refusals]
    said, others, more = told(reasons, lambda each: each.kind)
    fact = ExpertChoice(packet=case.packet.name, candidates=len(able), reasons=said, others=others, more=more)
    await reply(books, call, fact, buttons)


async def _load(books: Books, case: Case, expert: Person) -> int:
    """How many packets the expert has still to check."""
    packets = await books.packets_of(expert.id)
    mine = (p for p in packets if p.expert is not None and p.expert.id == expert.id)
    return sum(case.route.ahead(packet.place.step, "checked") for packet in mine)


async def name_expert(call: Call, ref: str, version: int, expert_id: int, act: type[Assign | Issue]) -> None:
    """Assign the expert, or issue the packet to one without a phone; or say why not."""
    async with call.open_books() as books:
        ids, expert = await ids_of(books, call, ref), await _expert(books, call, expert_id)
        if ids is None or expert is None:
            await reply(books, call, OldButton())
            return
        await perform(books, call, ids, act(expert), version)


async def _expert(books: Books, call: Call, expert_id: int) -> Person | None:
    expert = await books.person(expert_id)
    known = expert is not None and expert.campaign == call.person.campaign and expert.has(Role.EXPERT)
    return expert if known else None


async def ask_authorisation(call: Call, ref: str, expert_id: int) -> None:
    """Ask the department to allow an expert of the same school."""
    async with call.open_books() as books:
        ids, expert = await ids_of(books, call, ref), await _expert(books, call, expert_id)
        packets = await books.packets(ids or ())
        campaign = await books.campaign(call.person.campaign)
        if not packets or expert is None or not _needs_leave(call.case(packets[0], campaign), expert):
            await reply(books, call, OldButton())
            return
        packet, who = packets[0], seen(expert, Role.EXPERT, packets[0].subject)
        asked = AuthorisationAsked(packet=packet.name, expert=who)
        button = Choice("authorise", f"p{packet.id}", packet.version, str(expert_id), expert.callsign)
        for person in await books.people_with(call.person.campaign, Role.DEPARTMENT):
            await books.tell(person.id, Letter(asked, column(button), Urgency.NOTICE))
        await reply(books, call, AuthorisationSent(packet=packet.name, expert=who))


def _needs_leave(case: Case, expert: Person) -> bool:
    """Whether whoever assigns here would be refused this expert for their school, and for nothing else."""
    against = [refusal.kind for refusal in conflicts(case, expert)]
    return bool(case.roles & set(ASSIGNERS)) and against == [OwnSchool.kind]


async def authorise(books: Books, call: Call, draft: Draft) -> None:
    """The department's leave, with the order's number and date, in the packet's chain."""
    expert = await _expert(books, call, int(draft.answers["expert"]))
    packets = await books.take_packets(await ids_of(books, call, draft.ref) or ())
    if not packets or expert is None or not call.person.has(Role.DEPARTMENT):
        await reply(books, call, NotForYourRole(command="authorise", roles=(Role.DEPARTMENT,)))
        return
    packet, order = packets[0], draft.answers["order"]
    who, by = seen(expert, Role.EXPERT, packet.subject), seen(call.person, Role.DEPARTMENT)
    fact = Authorised(packet=packet.name, at=call.at, expert=who, order=order, by=by)
    said = await write(books, call, packet, fact)
    await books.authorise(expert.id, packet.organisation, order, call.recorded)
    await reply(books, call, said)
    button = Choice("assign", f"p{packet.id}", packet.version, str(expert.id), expert.callsign)
    for person in await books.people_with(call.person.campaign, Role.COORDINATOR):
        await books.tell(person.id, Letter(said, column(button), Urgency.NOTICE))
