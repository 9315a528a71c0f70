"""Tables of marks on demand: the form to fill in, and a sitting's protocol and collection form (S 16)."""

from datetime import timedelta

from custody.desk.call import Call
from custody.desk.marks.card import may_know, may_read, seen_sitting
from custody.desk.marks.days import refusal_of
from custody.desk.marks.faults import refuse
from custody.desk.marks.papers import KEPT, rows_of
from custody.desk.marks.parts import parts_of, sheets_of
from custody.desk.marks.scene import standing_all, structure_for, versions_of
from custody.desk.marks.tools import FormPart, MadeFile, MarkPage, MarkTools
from custody.desk.marks.wanted import wanted
from custody.desk.marks.whole import packed
from custody.facts.base import Fact, Refusal
from custody.facts.marks import MarksForm, MarksNotYours, NoStructure
from custody.facts.marks_handed import FormHanded, MarksHanded
from custody.facts.marks_seen import NoMarksHere, NothingToFill
from custody.letters import Choice, Letter
from custody.marks.sheets import FullSheet, checkers, final, standing
from custody.marks.structure import Structure
from custody.marks.versions import read_by
from custody.ports import Books

FORM_KEPT = timedelta(hours=1)


async def send_form(call: Call, sitting_id: int, tools: MarkTools) -> None:
    """The table to fill in: of every sitting of this work whose marks may come from this person."""
    async with call.read_books() as books:
        found = await _form(books, call, sitting_id)
    if isinstance(found, Refusal):
        await refuse(call, found, Choice("marks"))
        return
    structure, parts, several = found
    made = await tools.marks_form(structure, parts, experts=several)
    count = len({part.organisation for part in parts})
    codes = len({(part.organisation, code) for part in parts for code in part.codes if code})
    fact = MarksForm(subject=structure.subject, grade=structure.grade, count=count, codes=codes)
    await _hand(call, ((fact, made),), FORM_KEPT)


async def _form(
    books: Books, call: Call, sitting_id: int
) -> tuple[Structure, tuple[FormPart, ...], bool] | Refusal:
    sitting = await seen_sitting(books, call, sitting_id)
    if sitting is None:
        return MarksNotYours(table="marks")
    structure = await structure_for(books, call.person.campaign, sitting.subject, sitting.grade)
    if structure is None:
        return NoStructure(subject=sitting.subject, grade=sitting.grade)
    sent = await parts_of(books, call, structure)
    if not sent.parts:
        return refusal_of(sitting, sent.ahead)
    asked = await wanted(books, call, structure, sent.parts, sent.sheets)
    if not asked:
        return NothingToFill(subject=structure.subject, grade=structure.grade)
    return structure, asked, len({part.whose.callsign for part in sent.parts.values()}) > 1


async def send_files(call: Call, sitting_id: int, tools: MarkTools) -> None:
    """The protocol and the collection form, made anew of the marks that count now."""
    async with call.read_books() as books:
        found = await _marks(books, call, sitting_id)
    if found is None:
        await refuse(call, NoMarksHere(), Choice("marks"))
        return
    structure, page, of = found
    protocol, form = await tools.papers(structure, [page])
    works, (subject, grade) = sum(not row.absent for row in page.rows), structure.key
    handed = FormHanded(subject=subject, grade=grade, works=works, of=of if of > works else 0)
    said = MarksHanded(subject=subject, grade=grade, works=works, lines=())
    await _hand(call, ((said, protocol), (handed, form)), KEPT)


async def _marks(books: Books, call: Call, sitting_id: int) -> tuple[Structure, MarkPage, int] | None:
    """The marks that count, for whoever may read them; nothing where there are none, or none any more."""
    sitting = await books.sitting(sitting_id)
    if sitting is None or not may_read(call, sitting):
        return None
    heads = standing_all((await sheets_of(books, [sitting.id]))[sitting.id])
    firsts = standing(heads, "first", "chair")
    if not firsts:
        return None
    structure = await books.structure(
        sitting.campaign, sitting.subject, sitting.grade, max(each.structure for each in firsts)
    )
    rows = await books.mark_rows([each.id for each in firsts])
    if structure is None or not rows:
        return None
    versions = await versions_of(books, sitting.campaign, structure, firsts)
    sheets = read_by(structure, [FullSheet(each, rows.get(each.id, ())) for each in firsts], versions)
    who = checkers(sheets) if may_know(call, sitting) else {}
    kept = rows_of(final(sheets).values())
    page = MarkPage(sitting.organisation, sitting.organisation_name, sitting.day, kept, who)
    return structure, page, (await packed(books, [sitting.id])).get(sitting.id, 0)


async def _hand(call: Call, files: tuple[tuple[Fact, MadeFile], ...], kept: timedelta) -> None:
    async with call.open_books() as books:
        for fact, file in files:
            paper = await books.keep_paper("document", file.name, file.data, call.recorded + kept)
            await books.answer(call.chat, Letter(fact, paper=paper), call.person.language)
