"""One school of the proposal: its signs, and the coordinator's own word on it, with a reason."""

from dataclasses import replace

from custody.desk.approval.asked import put as put_question
from custody.desk.call import Call, campaign_stream
from custody.desk.letters import reply
from custody.desk.personal import refuse
from custody.desk.sampling.seen import (
    Seen,
    changeable,
    edits,
    grounds,
    is_absent,
    planned_codes,
    ready,
    seen_by,
)
from custody.facts.base import encode
from custody.facts.doors import OldButton
from custody.facts.sampling import SampleSchool, SampleSchools
from custody.facts.sampling_acts import SampleChanged
from custody.facts.sampling_reasons import Pick, WhySchool
from custody.forms import Draft
from custody.judge.seen import seen as as_seen
from custody.letters import Choice, Letter, Row, column
from custody.plan_rows import fold
from custody.ports import Books
from custody.roles import Role
from custody.sampling.proposal import Judged, reason_of

FORM = "sample-pick"
PAGE = 12


async def show_all(call: Call, page: int) -> None:
    """Every school of the table, those of the proposal marked, so that another can be added."""
    found = await seen_by(call)
    if found is None:
        return
    schools = found.proposal.schools
    pages = max(1, -(-len(schools) // PAGE))
    page = min(max(page, 1), pages)
    shown = schools[(page - 1) * PAGE : page * PAGE]
    buttons = (
        Choice("sample-school", "", 0, found.ref(each), each.school.name, int(each.is_taken))
        for each in shown
    )
    turn = [
        Choice("sample-schools", "", 0, str(number), word)
        for number, word in ((page - 1, "previous"), (page + 1, "next"))
        if 1 <= number <= pages
    ]
    forget = (Choice("sample-forget"),) if edits(call) else ()
    rows = (*column(*buttons), Row(tuple(turn)), *column(*forget, Choice("sample", "", 0, "1")))
    fact = SampleSchools(total=len(schools), page=page, pages=pages)
    async with call.open_books() as books:
        letter = Letter(fact, tuple(row for row in rows if row.choices), edit=call.message)
        await books.answer(call.chat, letter, call.person.language)


async def show_one(call: Call, ref: str) -> None:
    """The school with all its signs."""
    found = await seen_by(call)
    if found is None:
        return
    if (school := found.school(ref)) is None:
        await refuse(call, OldButton())
        return
    async with call.open_books() as books:
        absent = is_absent(school, await planned_codes(books, call))
        await reply(books, call, *_card(call, found, school, absent=absent))


def _card(
    call: Call, found: Seen, school: Judged, *, absent: bool
) -> tuple[SampleSchool, tuple[Choice, ...]]:
    reasons = tuple(WhySchool(reason=reason_of(each)) for each in school.reasons)
    fact = SampleSchool(
        name=school.school.name, works=school.school.count, taken=school.is_taken, reasons=reasons,
        why=school.pick.why if school.pick else "", few=len(school.few), absent=absent,
    )  # fmt: skip
    ref = found.ref(school)
    change = (Choice("sample-change", "", 0, ref, "out" if school.is_taken else "in"),) if edits(call) else ()
    return fact, (*change, Choice("sample-picture", "", 0, ref), Choice("sample", "", 0, "0"))


async def ask(call: Call, ref: str) -> None:
    """Why the school is to be added or taken out: asked before it is."""
    before = await ready(call)
    async with call.open_books() as books:
        found = await changeable(books, call, before)
        if found is None:
            return
        if (school := found.school(ref)) is None:
            await reply(books, call, OldButton())
            return
        known = {"organisation": school.school.code, "taken": not school.is_taken}
        await put_question(books, call, Draft(call.person.id, FORM, f"c{call.person.campaign}", 0, known))


async def because(books: Books, call: Call, draft: Draft, reason: str) -> None:
    """The reason is typed, and names nobody: the school is added or taken out, and it is written down."""
    sample = await grounds(books, call)
    if sample is None:
        return
    code, taken = draft.answers["organisation"], bool(draft.answers["taken"])
    school = next((each for each in sample.results.schools if each.code == code), None)
    if school is None:
        await reply(books, call, OldButton())
        return
    campaign = await books.campaign(call.person.campaign)
    fact = SampleChanged(
        organisation=code, name=school.name, taken=taken, why=" ".join(reason.split()),
        by=as_seen(call.person, Role.COORDINATOR), at=call.at,
    )  # fmt: skip
    body: dict[str, object] = {"fact": encode(fact)}
    entry = await books.write(call.record(campaign_stream(campaign), fact, body, accepted=True))
    others = (each for each in sample.picks if fold(each.organisation) != fold(code))
    picks = (*others, Pick(organisation=code, taken=taken, why=fact.why))
    await books.change_sample(campaign.id, sample.version, sample.limits, picks)
    await reply(books, call, replace(fact, receipt=entry.receipt), (Choice("sample", "", 0, "0"),))
