"""The chair says who gets how many packets of the pile, and sees which, before anything is done."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from custody.callsigns import called
from custody.campaign import Campaign
from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.desk.personal import refuse
from custody.facts.base import Refusal
from custody.facts.doors import NotForYourRole
from custody.facts.sharing import NothingToShare, SharedPart, SharePreview, ShareUnclear, ShareUnknown
from custody.forms import Draft
from custody.judge import Case
from custody.judge.conflicts import conflicts
from custody.letters import Choice
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Person, Role
from custody.sharing import Part, Piled, is_to_share, parts

FORM = "share"
NAMED = 12
"""So many experts are named to whoever has named one that is not there."""

Asked = Sequence[tuple[str, int]]
"""Call-signs with numbers of packets, as they were typed."""


async def share(call: Call, asked: Asked) -> None:
    """«Э-12 4, Э-15 3»: shown with the packets; nothing is done before the tap."""
    if not call.person.has(Role.CHAIR):
        await refuse(call, NotForYourRole(command="share", roles=(Role.CHAIR,)))
        return
    async with call.open_books() as books:
        pile = await pile_of(books, call)
        experts = await _experts(books, call, asked)
        wrong: Refusal | None = experts if isinstance(experts, Refusal) else None
        if not pile:
            wrong = NothingToShare()
        elif not asked:
            wrong = ShareUnclear(count=len(pile))
        if wrong is not None or isinstance(experts, Refusal):
            await _refused(books, call, wrong or NothingToShare())
            return
        await _show(books, call, pile, experts)


async def _refused(books: Books, call: Call, refusal: Refusal) -> None:
    await record_unknown(books, call, (refusal,))
    await reply(books, call, refusal)


async def pile_of(books: Books, call: Call) -> tuple[Case, ...]:
    """The packets in the chair's hands that an expert is to get next."""
    campaign = await books.campaign(call.person.campaign)
    cases = [await _case(books, call, campaign, each) for each in await books.packets_of(call.person.id)]
    return tuple(case for case in cases if case is not None)


async def _case(books: Books, call: Call, campaign: Campaign, packet: Packet) -> Case | None:
    allowed = await books.authorised_experts(packet.organisation)
    case = call.case(packet, campaign, authorised=allowed)
    return case if is_to_share(case) else None


async def _experts(books: Books, call: Call, asked: Asked) -> dict[int, tuple[Person, int]] | Refusal:
    everyone = await books.people_with(call.person.campaign, Role.EXPERT)
    found: dict[int, tuple[Person, int]] = {}
    for callsign, number in asked:
        person = called(everyone, callsign)
        if person is None:
            return ShareUnknown(callsign=callsign, known=_near(call.person, everyone))
        found[person.id] = (person, number)
    return found


def _near(chair: Person, everyone: Sequence[Person]) -> tuple[str, ...]:
    """Experts of the chair's place and subjects, by call-sign."""
    mine = {subject for grant in chair.grants if grant.role is Role.CHAIR for subject in grant.subjects}
    there = [each for each in everyone if chair.checking_place in ("", each.checking_place)]
    able = [
        each.callsign
        for each in there
        for grant in each.grants
        if grant.role is Role.EXPERT and (not mine or not grant.subjects or mine & grant.subjects)
    ]
    return tuple(sorted(set(able))[:NAMED])


async def _show(
    books: Books, call: Call, pile: Sequence[Case], experts: Mapping[int, tuple[Person, int]]
) -> None:
    made = parts([_piled(case, experts) for case in pile], {each: n for each, (_, n) in experts.items()})
    kept = {"parts": [[part.expert, list(part.packets)] for part in made if part.packets], "asked": []}
    draft = await opened(books, call, Draft(call.person.id, FORM, "", 0, kept))
    count = sum(len(part.packets) for part in made)
    known = {case.packet.id: case for case in pile}
    campaign = await books.campaign(call.person.campaign)
    found = [replace(_said(part, experts[part.expert][0], known), asked=_less(part)) for part in made]
    said = tuple(_doubted(each, campaign) for each in found)
    fact = SharePreview(parts=said, count=count, left=len(pile) - count)
    go = (Choice("share", f"d{draft.id}", 0, "", "", count),) if count else ()
    await reply(books, call, fact, (*go, Choice("cancel", f"d{draft.id}")))


def _doubted(part: SharedPart, campaign: Campaign) -> SharedPart:
    """More works than the plan thinks one expert can check in the days that they have: it forbids nothing."""
    norm, days = campaign.works_a_day, campaign.check_days
    return replace(part, norm=norm, days=days) if part.works > norm * days else part


def _piled(case: Case, experts: Mapping[int, tuple[Person, int]]) -> Piled:
    barred = frozenset(number for number, (person, _) in experts.items() if conflicts(case, person))
    packet, planned = case.packet, case.packet.expert
    return Piled(
        packet.id, packet.organisation, case.place.declared or 0, planned.id if planned else None, barred
    )


def _less(part: Part) -> int:
    return part.asked if len(part.packets) < part.asked else 0


def _said(part: Part, person: Person, known: Mapping[int, Case]) -> SharedPart:
    return said_of(person, [known[each] for each in part.packets])


def said_of(person: Person, cases: Sequence[Case]) -> SharedPart:
    """What somebody gets, in words."""
    return SharedPart(
        callsign=person.callsign, code=tuple(case.packet.code for case in cases), count=len(cases),
        works=sum(case.place.declared or 0 for case in cases), phone=person.joined,
    )  # fmt: skip
