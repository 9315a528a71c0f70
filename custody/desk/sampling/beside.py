"""After the check: schools' own marks of last year and the independent ones of now, without a verdict."""

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from custody.desk.approval.asked import refuse
from custody.desk.call import Call
from custody.desk.sampling.papers import hand_out
from custody.desk.sampling.seen import seen_by
from custody.desk.sampling.tools import SamplingTools
from custody.facts.sampling import NothingBeside
from custody.letters import Choice
from custody.marks.sheets import FullSheet, standing
from custody.marks.versions import read_by
from custody.ports import Books
from custody.sampling.beside import key_of, own_counts, pairs
from custody.sampling.now import Marked, independent_counts
from custody.sampling.results import Results

if TYPE_CHECKING:
    from custody.marks.structure import Structure

MOST = 5000
"""So many sittings with marks are looked at."""


async def send(call: Call, tools: SamplingTools, *, book: bool) -> None:
    """The comparison as a picture or as a workbook; it is said when there is nothing to compare."""
    found = await seen_by(call)
    if found is None:
        return
    async with call.read_books() as books:
        marked = await _marked(books, call.person.campaign)
    now = await call.beside(partial(independent_counts, marked))
    results = found.sample.results
    both = pairs(own_counts(results), now, {school.code: school.name for school in results.schools})
    if both:
        file = await tools.beside(both, call.person.language, book=book)
        await hand_out(call, "beside-book" if book else "beside", file)
    else:
        async with call.open_books() as books:
            await refuse(books, call, NothingBeside(), (Choice("sample", "", 0, "0"),))


async def is_beside(books: Books, campaign: int, results: Results) -> bool:
    """Whether any work of last year has independent marks by now: what cannot be compared is not offered."""
    if not (await books.marks_count(campaign)).marked:
        return False
    known = {each.key for each in own_counts(results)}
    sittings = await books.sittings(await books.marked_sittings(campaign, MOST))
    return any(key_of(each.organisation, each.subject, each.grade) in known for each in sittings)


async def _marked(books: Books, campaign: int) -> tuple[Marked, ...]:
    """Every sitting with marks that stand, with the structure by which they were checked."""
    ids = await books.marked_sittings(campaign, MOST)
    heads = standing(await books.mark_sheets(ids), "first", "chair")
    rows = await books.mark_rows([head.id for head in heads])
    sheets: defaultdict[int, list[FullSheet]] = defaultdict(list)
    for head in heads:
        sheets[head.sitting].append(FullSheet(head, rows.get(head.id, ())))
    versions: defaultdict[tuple[str, str], dict[int, Structure]] = defaultdict(dict)
    found = []
    for sitting in await books.sittings([each for each in ids if each in sheets]):
        work, mine = (sitting.subject, sitting.grade), sheets[sitting.id]
        for number in {each.head.structure for each in mine} - versions[work].keys():
            if (structure := await books.structure(campaign, *work, number)) is not None:
                versions[work][number] = structure
        newest = versions[work].get(max(each.head.structure for each in mine))
        if newest is not None:
            found.append((sitting, read_by(newest, mine, versions[work]), newest))
    return tuple(found)
