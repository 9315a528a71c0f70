"""Structures of works: the coordinator sends them as a table, every version is kept (S 16-17)."""

import hashlib
from dataclasses import replace
from datetime import timedelta

from custody.desk.call import Call, campaign_stream
from custody.desk.letters import reply
from custody.desk.mark_faults import refuse, show_faults
from custody.desk.mark_tools import MarkTools
from custody.facts.base import encode
from custody.facts.marks import MarksNotYours, StructureForm, StructureLine, StructuresKept
from custody.facts.marks_seen import EarlierSheets
from custody.judge.seen import seen
from custody.letters import Choice, Letter
from custody.marks.structure import Structure, newest
from custody.roles import Role

KEPT = timedelta(hours=1)


async def receive(call: Call, content: bytes, tools: MarkTools) -> None:
    """A table of structures has come: all of it is taken, or nothing."""
    if not call.person.has(Role.COORDINATOR):
        await refuse(call, MarksNotYours(table="structure"))
        return
    async with call.read_books() as books:
        works = await books.works_planned(call.person.campaign)
    found, faults = await tools.read_structures(content, works)
    if faults:
        await show_faults(call, tools, "structure", faults)
    else:
        await _keep(call, found, hashlib.sha256(content).hexdigest())


async def _keep(call: Call, found: tuple[Structure, ...], sha256: str) -> None:
    """In one transaction; what says nothing new is no new version."""
    async with call.open_books() as books:
        campaign = await books.campaign(call.person.campaign)
        await books.lock_campaign(campaign.id)
        known = newest(await books.structures(campaign.id))
        fresh = [each for each in found if not each.same_as(known.get(each.key))]
        lines = tuple([
            _line(each, await books.keep_structure(campaign.id, each, sha256, call.recorded))
            for each in fresh
        ])  # fmt: skip
        by = seen(call.person, Role.COORDINATOR)
        fact = StructuresKept(by=by, at=call.at, sha256=sha256, lines=lines)
        if lines:
            body: dict[str, object] = {"fact": encode(fact)}
            entry = await books.write(call.record(campaign_stream(campaign), fact, body, accepted=True))
            fact = replace(fact, receipt=entry.receipt)
        await reply(books, call, fact, (Choice("marks"),))
        changed = [each for each in fresh if each.key in known and known[each.key].items != each.items]
        if before := sum([await books.earlier_sheets(campaign.id, *each.key) for each in changed]):
            await reply(books, call, EarlierSheets(count=before))


def _line(structure: Structure, number: int) -> StructureLine:
    return StructureLine(
        subject=structure.subject, grade=structure.grade, items=len(structure.items), most=structure.most,
        number=number,
    )  # fmt: skip


async def send_form(call: Call, tools: MarkTools) -> None:
    """The table of structures: what is known already, and a row for every work that has none."""
    if not call.person.has(Role.COORDINATOR):
        await refuse(call, MarksNotYours(table="structure"))
        return
    async with call.read_books() as books:
        works = await books.works_planned(call.person.campaign)
        known = await books.structures(call.person.campaign)
    made = await tools.structure_form(known, works)
    missing = len(set(works) - {each.key for each in known})
    async with call.open_books() as books:
        paper = await books.keep_paper("document", made.name, made.data, call.recorded + KEPT)
        letter = Letter(StructureForm(missing=missing), paper=paper)
        await books.answer(call.chat, letter, call.person.language)
