"""The proposal of experts as the books stand now, and the letter in which it is shown."""

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from custody.assignment.office import Office
from custody.assignment.piece import Piece
from custody.assignment.proposal import Proposal, day_limit, propose
from custody.desk.call import Call, today
from custody.facts.assignment import Against, AssignmentProposed, NobodyLine, NothingToAssign, ShareLine
from custody.facts.base import Fact
from custody.letters import Choice, Row
from custody.ports import Books
from custody.roles import Person, Role

ASSIGNERS = (Role.COORDINATOR, Role.CHAIR)
PAGE = 8
SAID = 8
"""So many reasons are told one by one."""

MARK = 1_000_000_000


@dataclass(frozen=True)
class Made:
    """A proposal with what it was made of; `over` when it goes beyond the limit of a day."""

    office: Office
    pieces: tuple[Piece, ...]
    proposal: Proposal
    limit: int
    over: bool

    @property
    def mark(self) -> int:
        """What a button carries of it: any other pairs, or any packet that has moved, give another number."""
        said = [(piece.packet, piece.version, expert.id) for piece, expert in self.proposal.pairs]
        return zlib.crc32(repr((said, self.over)).encode()) % MARK

    @cached_property
    def held(self) -> Counter[int]:
        """How many works each expert has to check by now, without the proposal."""
        found: Counter[int] = Counter()
        for piece in self.pieces:
            if piece.expert is not None:
                found[piece.expert] += self.proposal.size(piece)
        return found

    def against(self, piece: Piece) -> tuple[Against, ...]:
        """What is against each expert; also that their day is full."""
        found = []
        for expert in self.office.experts:
            ground = self.office.against(expert, piece)
            count = self.proposal.on_day[expert.id, piece.day]
            if ground is None and not self.over and count >= self.limit:
                ground = Against(expert.callsign, "busy", count=count)
            found += [ground] if ground else []
        return tuple(found)


def may_assign(person: Person, piece: Piece) -> bool:
    """Whether this person says who checks it: a coordinator or deputy, or the chair of its subject."""
    return bool(person.roles_at(piece.organisation, piece.subject) & set(ASSIGNERS))


async def made(books: Books, call: Call, *, over: bool = False) -> Made:
    """The proposal for all packets without an expert for which this person may name one."""
    campaign = await books.campaign(call.person.campaign)
    known = await books.pieces(campaign.id)
    pieces = tuple(each for each in known if not each.is_open or may_assign(call.person, each))
    experts = await books.people_with(campaign.id, Role.EXPERT)
    away = await books.absences(campaign.id, today(call, campaign))
    leaves = await books.leaves(campaign.id)
    office = Office(campaign, call.days, tuple(sorted(experts, key=_callsign)), away, leaves)
    limit = day_limit(office, pieces)
    return Made(office, pieces, propose(office, pieces, 0 if over else limit), limit, over)


def _callsign(person: Person) -> str:
    return person.callsign


def shown(made: Made, page: int = 1, *, changed: bool = False) -> tuple[Fact, tuple[Row, ...]]:
    """The letter: each expert's part, then what nobody can check and why; with its buttons."""
    proposal = made.proposal
    lines: list[Fact] = [*_shares(made), *_nobody(made)]
    if not lines:
        return NothingToAssign(packets=len(made.pieces)), ()
    pages = -(-len(lines) // PAGE)
    page = min(max(page, 1), pages)
    part = lines[(page - 1) * PAGE : page * PAGE]
    fact = AssignmentProposed(
        packets=len(proposal.pairs), works=sum(proposal.size(piece) for piece, _ in proposal.pairs),
        experts=len({expert.id for _, expert in proposal.pairs}),
        shares=tuple(line for line in part if isinstance(line, ShareLine)),
        nobody=tuple(line for line in part if isinstance(line, NobodyLine)), left=len(proposal.left),
        late=sum(made.office.late(expert, piece) for piece, expert in proposal.pairs),
        limit=0 if made.over else made.limit, changed=changed, page=page, pages=pages,
    )  # fmt: skip
    return fact, tuple(_rows(made, page, pages))


def _shares(made: Made) -> Iterator[ShareLine]:
    mine: dict[int, list[Piece]] = defaultdict(list)
    for piece, expert in made.proposal.pairs:
        mine[expert.id].append(piece)
    for expert in made.office.experts:
        if pieces := mine.get(expert.id):
            works = sum(made.proposal.size(piece) for piece in pieces)
            total = made.proposal.loads[expert.id]
            yield ShareLine(
                callsign=expert.callsign, packets=len(pieces), works=works, total=total, place=expert.place
            )


def _nobody(made: Made) -> Iterator[NobodyLine]:
    left: dict[int, list[Piece]] = defaultdict(list)
    for piece in made.proposal.left:
        left[piece.sitting].append(piece)
    for pieces in left.values():
        said, others, more = told(made.against(pieces[0]))
        yield NobodyLine(sitting=pieces[0].work, packets=len(pieces), against=said, others=others, more=more)


def told(against: tuple[Against, ...]) -> tuple[tuple[Against, ...], int, int]:
    """The reasons to tell one by one, how many have another subject, and how many are not told."""
    near = [each for each in against if each.ground != "other-subject"]
    return tuple(near[:SAID]), len(against) - len(near), max(0, len(near) - SAID)


def _rows(made: Made, page: int, pages: int) -> Iterator[Row]:
    over, proposal = ".o" if made.over else "", made.proposal
    if proposal.pairs:
        yield Row((Choice("assign-all", "", made.mark, "o" if made.over else "", "", len(proposal.pairs)),))
    yield Row((Choice("assign-list", "", 0, f"1{over}"),))
    full = any(made.office.able(piece) for piece in proposal.left)
    if full and not made.over:
        yield Row((Choice("assigning", "", 0, "1.o", "over"),))
    turns = {"previous": page - 1, "next": page + 1}
    turn = [Choice("assigning", "", 0, f"{n}{over}", word) for word, n in turns.items() if 1 <= n <= pages]
    if turn:
        yield Row(tuple(turn))
