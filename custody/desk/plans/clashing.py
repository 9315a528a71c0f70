"""/clashes: what clashes in the plan as the books stand now, kind by kind, with the taps that mend it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from custody.assignment.piece import Piece, Planned
from custody.clashes import ListedWork, Scene, Work, clashes, day_of
from custody.codes import shown
from custody.desk.call import Call, today
from custody.desk.personal import refuse
from custody.facts.base import Fact
from custody.facts.clashes import Clashes, ClashLine, ObserverMissing, ObserverTwice
from custody.facts.doors import NotForYourRole
from custody.facts.expert_clashes import ExpertMissing, ExpertOverloaded, ExpertTwice, ExpertUnfit, LoadUneven
from custody.letters import Choice, Letter, Row
from custody.ports import Books
from custody.roles import Person, Role

READERS = (Role.COORDINATOR, Role.DEPARTMENT)
PAGE = 5
MENDED = 3
"""So many sittings or packets of one clash have a button."""

COUNTED = frozenset({"observer-missing", "coordinator-missing", "expert-missing", "checking-too-late"})
"""Of these the number is of works, schools or packets, not of lines."""

OF_A_DAY = frozenset({"observer-missing", "observer-twice", "rooms-too-full", "checking-too-late"})
"""These are over when their day has gone by; the others last as long as something is to be checked."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a tap needs of the books: the codes of packets, and the people by call-sign."""

    codes: dict[int, str]
    people: dict[str, Person]


async def show(call: Call, arg: str = "", *, edit: bool = False) -> None:
    """The kinds with their numbers, or a page of one kind while there is any; a button edits its message."""
    if not any(call.person.has(role) for role in READERS):
        await refuse(call, NotForYourRole(command="clashes", roles=READERS))
        return
    async with call.read_books() as books:
        scene, codes = await scene_now(books, call)
        day = today(call, scene.campaign)
    known_now = await call.beside(partial(clashes, scene))
    found = [f for f in known_now if f.kind not in OF_A_DAY or (day_of(f) or day) >= day]
    what, _, page = arg.partition(".")
    is_page = any(each.kind == what for each in found)
    mends = Names(codes, scene.known) if call.person.has(Role.COORDINATOR) else None
    fact, rows = _page(found, what, int(page), mends) if is_page else overview(found)
    async with call.open_books() as books:
        letter = Letter(fact, rows, edit=call.message if edit else None)
        await books.answer(call.chat, letter, call.person.language)


async def scene_now(books: Books, call: Call) -> tuple[Scene, dict[int, str]]:
    """The plan with everything that has been changed since, and the codes of its packets."""
    campaign = await books.campaign(call.person.campaign)
    people = await books.everyone(campaign.id)
    named = {person.id: person.callsign for person in people}
    away = await books.absences(campaign.id, today(call, campaign))
    leaves = await books.leaves(campaign.id)
    pieces, planned = await books.pieces(campaign.id), await books.planned(campaign.id)
    scene = Scene(
        campaign, call.days, people, tuple(_works(pieces, planned, named)),
        await books.rooms(campaign.id), frozenset((named[person], day) for person, day in away),
        frozenset((named[person], school) for person, school in leaves if person in named),
        call.recorded, await books.programmes(campaign.id), await books.places(campaign.id),
        tuple(map(_listed, planned)),
    )  # fmt: skip
    return scene, {piece.packet: piece.code for piece in pieces}


def _listed(said: Planned) -> ListedWork:
    return ListedWork(
        said.organisation, said.organisation_name, said.subject, said.grade, said.day, said.listed
    )


def _works(pieces: Sequence[Piece], planned: Sequence[Planned], named: dict[int, str]) -> list[Work]:
    """The sittings with packets that are still to be checked, and these packets alone."""
    still: dict[int, list[Piece]] = {}
    for piece in pieces:
        if piece.is_unchecked:
            still.setdefault(piece.sitting, []).append(piece)
    return [_work(each, still[each.sitting], named) for each in planned if each.sitting in still]


def _work(said: Planned, pieces: Sequence[Piece], named: dict[int, str]) -> Work:
    return Work(
        said.organisation, said.organisation_name, said.place, said.subject, said.grade, said.day,
        said.starts, tuple(named.get(piece.expert or 0, "") for piece in pieces),
        listed=sum(piece.share or 0 for piece in pieces) or None,
        observer=named.get(said.observer or 0, ""), without=said.without, id=said.sitting,
        packet_ids=tuple(piece.packet for piece in pieces), since=said.since,
        checking_place=said.checking_place,
    )  # fmt: skip


def overview(found: Sequence[Fact]) -> tuple[Fact, tuple[Row, ...]]:
    """A line and a button a kind, the most urgent first."""
    numbers: Counter[str] = Counter()
    for fact in found:
        numbers[fact.kind] += _weight(fact)
    first = {fact.kind: day_of(fact) for fact in reversed(found)}
    lines = tuple(ClashLine(what=kind, count=count, day=first[kind]) for kind, count in numbers.items())
    rows = tuple(Row((Choice("clashes", "", 0, f"{kind}.1", "", n),)) for kind, n in numbers.items())
    return Clashes(count=len(found), parts=lines), rows


def _weight(fact: Fact) -> int:
    """How many works, packets or schools it is about, where these are what its kind counts; otherwise one."""
    return int(getattr(fact, "count", 1)) if fact.kind in COUNTED else 1


def _page(found: Sequence[Fact], what: str, page: int, names: Names | None) -> tuple[Fact, tuple[Row, ...]]:
    mine = [fact for fact in found if fact.kind == what]
    pages = max(1, -(-len(mine) // PAGE))
    page = min(max(page, 1), pages)
    part = tuple(mine[(page - 1) * PAGE : page * PAGE])
    fact = Clashes(count=sum(map(_weight, mine)), what=what, parts=part, page=page, pages=pages)
    taps = dict.fromkeys(way for each in part for way in ways(each, names)) if names else {}
    turns = {"previous": page - 1, "next": page + 1}
    turn = [Choice("clashes", "", 0, f"{what}.{n}", w) for w, n in turns.items() if 1 <= n <= pages]
    return fact, (*(Row((way,)) for way in taps), Row((*turn, Choice("clashes"))))


def ways(fact: Fact, names: Names) -> Iterator[Choice]:
    """The taps that mend it: another observer, another expert, or the proposal for all that have none."""
    if isinstance(fact, ObserverMissing | ObserverTwice):
        for sitting, visit in zip(fact.sittings, fact.visits, strict=False):
            text = f"{visit.code} · {visit.subject}, {visit.grade} · {fact.day:%d.%m}"
            yield Choice("instead", f"s{sitting}", 0, "", text)
    elif isinstance(fact, ExpertMissing):
        yield Choice("assigning", "", 0, "1")
        for expert, packet in zip(() if fact.candidates else fact.own, fact.packets, strict=False):
            yield Choice("ask-authorisation", f"p{packet}", 0, str(names.people[expert].id), expert)
    elif isinstance(fact, ExpertUnfit | ExpertTwice | ExpertOverloaded | LoadUneven):
        for packet in fact.packets[:MENDED]:
            yield Choice("experts", f"p{packet}", 0, "", f"{fact.callsign} · {shown(names.codes[packet])}")
