"""Structures of works: the coordinator sends them as a table, every version is kept (S 16-17)."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from custody.desk.call import Call, campaign_stream
from custody.desk.letters import reply
from custody.desk.marks.faults import refuse, show_faults
from custody.desk.marks.structures_parting import FORM, Parted, ask, parted_by, read, send_again
from custody.desk.marks.tools import MarkTools
from custody.facts.base import encode
from custody.facts.doors import OldButton
from custody.facts.marks import MarksNotYours, StructureForm, StructureLine, StructuresKept
from custody.judge.seen import seen
from custody.letters import Choice, Letter
from custody.marks.structure import Structure, newest
from custody.ports import Books
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
    """In one transaction; what says nothing new is no new version, and what parts marks is asked about."""
    async with call.open_books() as books:
        campaign = await books.campaign(call.person.campaign)
        await books.lock_campaign(campaign.id)
        known = newest(await books.structures(campaign.id))
        fresh = [each for each in found if not each.same_as(known.get(each.key))]
        parted = [await parted_by(books, campaign.id, work, known.get(work.key)) for work in fresh]
        if any(each.sheets for each in parted):
            await ask(books, call, fresh, sha256, [each for each in parted if each.sheets])
        else:
            await _write(books, call, parted, sha256)


async def _write(books: Books, call: Call, parted: Sequence[Parted], sha256: str) -> None:
    """New versions, their line in the campaign's chain, and letters to those who begin again."""
    campaign = await books.campaign(call.person.campaign)
    fresh = [each.structure for each in parted]
    lines = tuple([
        _line(each, await books.keep_structure(campaign.id, each, sha256, call.recorded)) for each in fresh
    ])  # fmt: skip
    by = seen(call.person, Role.COORDINATOR)
    fact = StructuresKept(by=by, at=call.at, sha256=sha256, lines=lines)
    if lines:
        body: dict[str, object] = {"fact": encode(fact)}
        entry = await books.write(call.record(campaign_stream(campaign), fact, body, accepted=True))
        fact = replace(fact, receipt=entry.receipt)
    await reply(books, call, fact, (Choice("marks"),))
    for each in parted:
        await send_again(books, call, each)


async def replace_all(call: Call, draft_id: int) -> None:
    """The tap under the question: the structures are kept, and whoever gave marks is asked for them again."""
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        is_it = draft is not None and (draft.id, draft.form) == (draft_id, FORM)
        if draft is None or not is_it or not call.person.has(Role.COORDINATOR):
            await reply(books, call, OldButton())
            return
        await books.drop_draft(call.person.id)
        await books.lock_campaign(call.person.campaign)
        fresh, sha256 = read(draft)
        known = newest(await books.structures(call.person.campaign))
        parted = [await parted_by(books, call.person.campaign, each, known.get(each.key)) for each in fresh]
        await _write(books, call, parted, sha256)


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
