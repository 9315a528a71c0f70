"""/marks: what a person can do about marks, and the sittings that have them, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass

from custody.desk.call import Call, today
from custody.desk.letters import reply
from custody.desk.marks.days import has_come
from custody.desk.marks.parts import sheets_of
from custody.desk.marks.reconciling import SAMPLE
from custody.desk.marks.speakers import SPEAKERS, speaker_of
from custody.desk.marks.tally import marks_so_far
from custody.desk.marks.undecided import to_decide
from custody.facts.doors import NotForYourRole
from custody.facts.marks_seen import MarksPage, MarksWork
from custody.letters import Choice, Letter, Row, column
from custody.marks.sheets import MarkSheet, standing
from custody.natural import natural
from custody.ports import Books
from custody.roles import Person, Role
from custody.sittings import Sitting, on_buttons

PAGE = 8
FORMS, MOST = 12, 2000
"""So many tables are offered by a button; a chair of more works asks for one from its sitting."""
OFFICE = (Role.COORDINATOR, Role.DEPARTMENT, Role.CHAIR)
READERS = (*OFFICE, Role.EXPERT, Role.SCHOOL)


@dataclass(frozen=True, slots=True)
class Seen:
    """What one person sees: as whom, of how many sittings a page, and which tables they may fill in."""

    reader: str
    sittings: Sequence[Sitting]
    pages: int
    forms: Sequence[Sitting] = ()


async def show(call: Call, page: int = 0) -> None:
    """A page (from 1); by a button the same message is edited."""
    if not any(map(call.person.has, READERS)):
        async with call.open_books() as books:
            await reply(books, call, NotForYourRole(command="marks", roles=READERS))
        return
    async with call.read_books() as books:
        fact, rows = await _page(books, call, max(page, 1))
    async with call.open_books() as books:
        letter = Letter(fact, rows, edit=call.message if page else None)
        await books.answer(call.chat, letter, call.person.language)


async def _page(books: Books, call: Call, page: int) -> tuple[MarksPage, tuple[Row, ...]]:
    seen = await _seen(books, call, page)
    sheets = await sheets_of(books, [each.id for each in seen.sittings])
    leads = call.person.has(Role.COORDINATOR)
    tally = await marks_so_far(books, call.person.campaign) if seen.reader == "office" else None
    fact = MarksPage(
        reader=seen.reader, lines=tuple(_line(each, sheets[each.id]) for each in seen.sittings), page=page,
        pages=seen.pages, fill=bool(seen.forms), missing=await _missing(books, call) if leads else 0,
        tally=tally,
    )  # fmt: skip
    return fact, (
        *column(*_ways(seen, tally.forms if tally else 0, call.person)),
        *_turns(page, seen),
    )


async def _missing(books: Books, call: Call) -> int:
    works = await books.works_planned(call.person.campaign)
    known = {each.key for each in await books.structures(call.person.campaign)}
    return len(set(works) - known)


async def _seen(books: Books, call: Call, page: int) -> Seen:
    """As an office the marked ones of everybody, as a school its own, as an expert those of one's packets."""
    campaign, skipped = call.person.campaign, (page - 1) * PAGE
    if any(map(call.person.has, OFFICE)):
        ids, more = await _offices(books, call, page)
        return Seen("office", await books.sittings(ids), page + more, await _to_fill(books, call))
    if call.person.has(Role.EXPERT):
        mine = await books.sittings_checked_by(call.person.id)
        day = today(call, await books.campaign(campaign))
        works = {(each.subject, each.grade): each for each in reversed(mine) if has_come(each, day)}
        return Seen("expert", mine[skipped : skipped + PAGE], _pages(len(mine)), [*works.values()])
    places = call.person.places_of(Role.SCHOOL) or frozenset()
    ids = await books.marked_sittings_at(campaign, places, MOST)
    return Seen("school", await books.sittings(ids[skipped : skipped + PAGE]), _pages(len(ids)))


async def _offices(books: Books, call: Call, page: int) -> tuple[Sequence[int], bool]:
    """A page of marked sittings, and whether there is another; whoever is bound to some sees no others."""
    campaign, skipped = call.person.campaign, (page - 1) * PAGE
    bound = [each for each in call.person.grants if each.role in OFFICE]
    everywhere = [each.subjects for each in bound if not each.organisations]
    if len(everywhere) == len(bound) or not all(everywhere):
        some = frozenset[str]().union(*everywhere) if all(everywhere) else frozenset[str]()
        found = await books.marked_sittings(campaign, PAGE + 1, skipped, some)
    else:
        every = await books.sittings(await books.marked_sittings(campaign, MOST))
        seen = [each.id for each in every if any(g.covers(each.organisation, each.subject) for g in bound)]
        found = tuple(seen[skipped : skipped + PAGE + 1])
    return found[:PAGE], len(found) > PAGE


def _pages(count: int) -> int:
    return max(1, -(-count // PAGE))


async def _to_fill(books: Books, call: Call) -> Sequence[Sitting]:
    """One sitting of each work in which marks lack that the person may bring for others, or decide on."""
    if not any(map(call.person.has, SPEAKERS)):
        return ()
    campaign = await books.campaign(call.person.campaign)
    lacking = await books.sittings_to_mark(campaign.id, today(call, campaign))
    spoken = [each for each in lacking if speaker_of(call.person, each)]
    apart = await to_decide(books, call.person)
    works = {(each.subject, each.grade): each for each in (*apart, *reversed(spoken))}
    return [works[key] for key in sorted(works, key=lambda key: (key[0], natural(key[1])))]


def _line(sitting: Sitting, sheets: Sequence[MarkSheet]) -> MarksWork:
    works = sum(each.works for each in standing(sheets, "first"))
    return MarksWork(sitting=sitting.name, works=works, form=bool(standing(sheets, "uploaded")))


def _ways(seen: Seen, forms: int, person: Person) -> tuple[Choice, ...]:
    tables = (
        Choice("marks-form", f"s{each.id}", 0, "", f"{each.subject}, {each.grade}")
        for each in seen.forms[:FORMS]
    )
    sittings = (
        Choice("marks-sitting", f"s{each.id}", 0, "", name)
        for each, name in on_buttons(seen.sittings, person)
    )
    leads = person.has(Role.COORDINATOR)
    office = [Choice("structure-form")] if leads else []
    if leads and forms:
        office += [Choice("reconcile-all"), Choice("reconcile-sample", "", 0, str(SAMPLE), "", SAMPLE)]
    return (*office, *tables, *sittings)


def _turns(page: int, seen: Seen) -> tuple[Row, ...]:
    turns = {"previous": page - 1, "next": page + 1}
    found = tuple(
        Choice("marks", "", 0, str(number), word)
        for word, number in turns.items()
        if 1 <= number <= seen.pages
    )
    return (Row(found),) if found else ()
