"""The collection form as the school has uploaded it: kept, and with it the upload itself (S 17, M 12.1)."""

import hashlib
from functools import partial

from custody.desk.call import Call, today
from custody.desk.letters import reply
from custody.desk.marks.days import has_come
from custody.desk.marks.faults import refuse, show_faults
from custody.desk.marks.given import Given, given_of
from custody.desk.marks.parts import Part, sheets_of
from custody.desk.marks.replacing import note, stands
from custody.desk.marks.scene import Scene, no_structure, structure_for
from custody.desk.marks.taking import take
from custody.desk.marks.tools import MarkTools
from custody.desk.marks.uploads import upload_on
from custody.desk.marks.whole import warn_of_part
from custody.desk.sittings.speaking import as_school
from custody.facts.base import Refusal
from custody.facts.marks import MarksNotYours
from custody.letters import Choice
from custody.marks.checking import check
from custody.marks.files import MarksFile, Work
from custody.ports import Books
from custody.roles import Role

SENDERS = {Role.SCHOOL, Role.COORDINATOR}


async def receive(call: Call, content: bytes, tools: MarkTools) -> None:
    """A form has come: whatever stands in it, what was uploaded is not put right by us."""
    form = await tools.read_form(content)
    if not isinstance(form, MarksFile):
        await show_faults(call, tools, "form", form)
        return
    async with call.read_books() as books:
        scene = await _scene(books, call, form)
    if isinstance(scene, Refusal):
        await refuse(call, scene, Choice("marks"))
        return
    found = await call.beside(partial(check, form, scene.structure, scene.works, scene.ahead))
    if isinstance(found, tuple):
        await show_faults(call, tools, "form", tools.worded(found, "form"))
        return
    given = await call.beside(partial(given_of, call, scene, found, hashlib.sha256(content).hexdigest()))

    if not await _is_kept_out(call, given):
        await _take(call, tools, given)


async def _take(call: Call, tools: MarkTools, given: Given) -> None:
    """The form is kept, and with it the upload; a part of the works is told as one."""
    works = {part.sitting.id: full.head.works for part, full in given.sheets}

    async def upload(books: Books) -> None:
        for sitting in given.sittings:
            known = await books.sitting(sitting)
            if known is not None and known.uploaded is None:
                await upload_on(books, call, sitting, works.get(sitting))
            elif known is not None:
                await warn_of_part(books, call, known, works.get(sitting))

    await take(call, tools, given, upload)


async def _is_kept_out(call: Call, given: Given) -> bool:
    """Whether it would replace what a school has sent itself, and nobody has said yet that it is to."""
    async with call.read_books() as books:
        fact = await stands(books, call, given)
    if fact is None:
        return False
    async with call.open_books() as books:
        await note(books, call, given, fact)
        await reply(books, call, fact, (Choice("marks"),))
    return True


def _senders(call: Call) -> frozenset[str]:
    """The organisations for which the person may send a form, empty for all."""
    held = [each.organisations for each in call.person.grants if each.role in SENDERS]
    return frozenset[str]().union(*held) if all(held) else frozenset()


async def _scene(books: Books, call: Call, form: MarksFile) -> Scene | Refusal:
    """The person's own sittings of that work, whose day has come."""
    structure = await structure_for(books, call.person.campaign, form.subject, form.grade)
    if structure is None:
        return await no_structure(books, call, form.subject, form.grade, "form")
    campaign = await books.campaign(call.person.campaign)
    day = today(call, campaign)
    parts, ahead = {}, []
    for sitting in await books.sittings_of_work(campaign.id, *structure.key, _senders(call)):
        if not call.person.roles_at(sitting.organisation, sitting.subject) & SENDERS:
            continue
        if not has_come(sitting, day):
            ahead.append(sitting)
        else:
            whose = as_school(call, sitting)
            work = Work(
                sitting.id, sitting.organisation, sitting.organisation_name, sitting.day, whose.callsign,
                window=sitting.window,
            )  # fmt: skip
            parts[work.key] = Part(sitting, "uploaded", whose, whose, work)
    if not parts and not ahead:
        return MarksNotYours(table="form")
    sheets = await sheets_of(books, [part.sitting.id for part in parts.values()])
    return Scene(structure, parts, sheets, {}, ahead=tuple(ahead))
