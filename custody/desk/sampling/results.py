"""/sample: last year's results come as a table, and propose the schools to control (M 3.2, 5)."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from custody.desk.call import Call, campaign_stream
from custody.desk.fault_lines import SHOWN, fault_lines
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.desk.personal import refuse
from custody.desk.sampling.beside import is_beside
from custody.desk.sampling.seen import (
    EDITORS,
    Seen,
    changeable,
    edits,
    is_absent,
    planned_codes,
    proposed,
    seen_by,
)
from custody.desk.sampling.tools import SamplingTools
from custody.facts.base import encode
from custody.facts.doors import NotForYourRole
from custody.facts.plans import PlanListed
from custody.facts.sampling import SampleLine, SampleShown
from custody.facts.sampling_acts import ResultsTaken, ResultsWrong
from custody.judge.seen import seen as as_seen
from custody.letters import Choice, Letter, Row, column
from custody.plan import PlanError
from custody.ports import Books, Sample
from custody.roles import Role
from custody.sampling.proposal import Judged, reason_of
from custody.sampling.results import Results

PAGE = 8
ANEW = 0
"""In the place of a page: the first one, in a message of its own, so that receipts are not written over."""
KEPT = timedelta(days=14)
"""A list of faults that nobody has fetched is forgotten after that time."""


async def receive(call: Call, content: bytes, tools: SamplingTools) -> None:
    """A table of results has come: its faults, or the proposal, are the answer."""
    if not edits(call):
        await refuse(call, NotForYourRole(command="sample", roles=EDITORS))
        return
    found = await tools.read(content)
    if isinstance(found, Results):
        await _take(call, hashlib.sha256(content).hexdigest(), found)
    else:
        await _show_faults(call, found, tools)


async def _take(call: Call, sha256: str, results: Results) -> None:
    """Keep the schools' distributions, write down which table it was, and show what it proposes."""
    async with call.read_books() as books:
        terms = await books.sample_terms(call.person.campaign)
    sample = Sample(0, 0, sha256, call.recorded, results, terms.limits, terms.picks)
    before = Seen(sample, await proposed(call, sample), ())
    async with call.open_books() as books:
        await books.lock_campaign(call.person.campaign)
        campaign = await books.campaign(call.person.campaign)
        fact = ResultsTaken(
            sha256=sha256, works=results.count, schools=len(results.schools),
            by=as_seen(call.person, Role.COORDINATOR), at=call.at,
        )  # fmt: skip
        body: dict[str, object] = {"fact": encode(fact)}
        entry = await books.write(call.record(campaign_stream(campaign), fact, body, accepted=True))
        await books.begin_sample(campaign.id, sha256, results, call.recorded)
        await reply(books, call, replace(fact, receipt=entry.receipt))
        now = await books.sample_terms(campaign.id)
        if (now.limits, now.picks) == (terms.limits, terms.picks):
            before = replace(before, sample=replace(sample, number=now.number, version=now.version))
        if (found := await changeable(books, call, before)) is not None:
            await put(books, call, found, ANEW)


async def _show_faults(call: Call, wrong: Sequence[PlanError], tools: SamplingTools) -> None:
    is_long = len(wrong) > SHOWN
    report = await tools.faults(wrong, call.person.language) if is_long else b""
    fact = ResultsWrong(count=len(wrong), faults=fault_lines(wrong), attached=is_long)
    async with call.open_books() as books:
        await record_unknown(books, call, (fact,))
        await reply(books, call, fact, (Choice("sample-form"),))
        if report:
            paper = await books.keep_paper("document", "faults.xlsx", report, call.recorded + KEPT)
            listed = Letter(PlanListed(what="faults"), paper=paper)
            await books.answer(call.chat, listed, call.person.language)


async def show(call: Call, page: int = ANEW) -> None:
    """A page of the proposal; by a button of the proposal itself the same message is edited."""
    if (found := await seen_by(call)) is not None:
        async with call.open_books() as books:
            await put(books, call, found, page)


async def put(books: Books, call: Call, found: Seen, page: int, *, moved: bool = False) -> None:
    """The proposal's page with what can be done next."""
    taken = found.proposal.taken
    pages = max(1, -(-len(taken) // PAGE))
    is_new, page = moved or page == ANEW, min(max(page, 1), pages)
    shown = taken[(page - 1) * PAGE : page * PAGE]
    everybody, planned = found.proposal.schools, await planned_codes(books, call)
    fact = SampleShown(
        count=len(taken), total=len(everybody), works=found.sample.results.count, limits=found.sample.limits,
        lines=tuple(_line(each, planned) for each in shown),
        absent=sum(is_absent(each, planned) for each in taken),
        removed=found.proposal.removed,
        few=sum(not each.figures and bool(each.few) for each in everybody), sent=found.is_sent, page=page,
        pages=pages, moved=moved,
    )  # fmt: skip
    turn = [
        Choice("sample", "", 0, str(number), word)
        for number, word in ((page - 1, "previous"), (page + 1, "next"))
        if 1 <= number <= pages
    ]
    marked = await is_beside(books, call.person.campaign, found.sample.results)
    schools = (Choice("sample-school", "", 0, found.ref(each), each.school.name) for each in shown)
    rows = (*column(*schools), Row(tuple(turn)), *column(*_ways(call, found, marked=marked)))
    letter = Letter(fact, tuple(row for row in rows if row.choices), edit=None if is_new else call.message)
    await books.answer(call.chat, letter, call.person.language)


def _line(each: Judged, planned: frozenset[str]) -> SampleLine:
    row = each.row
    return SampleLine(
        name=row.name, reasons=tuple(map(reason_of, each.reasons)), why=row.why,
        absent=is_absent(each, planned),
    )  # fmt: skip


def _ways(call: Call, found: Seen, *, marked: bool) -> tuple[Choice, ...]:
    after = (Choice("sample-beside"), Choice("sample-marks")) if marked else ()
    papers = (Choice("sample-picture", "", 0, "-"), Choice("sample-book"), *after)
    if not edits(call):
        return papers
    is_new = bool(found.proposal.rows) and not found.is_sent
    send = (Choice("sample-send", "", 0, found.digest[:8]),) if is_new else ()
    return (*send, Choice("sample-limits"), Choice("sample-schools", "", 0, "1"), *papers)
