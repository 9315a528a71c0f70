"""The proposal of experts as the books stand now, and the letter in which it is shown."""

import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

from custody.assignment.office import Office
from custody.assignment.piece import Piece
from custody.assignment.proposal import Proposal, day_limit, propose
from custody.desk.call import Call, today
from custody.facts.assignment import Against
from custody.ports import Books
from custody.roles import Person, Role

ASSIGNERS = (Role.COORDINATOR, Role.CHAIR)
AT_ONCE = 100
"""So many packets are one transaction at most: nobody's scan waits long."""

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
            if ground is None and not self.over and count >= self.limit * piece.days:
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
    return await call.beside(partial(_made, office, pieces, over=over))


def _made(office: Office, pieces: tuple[Piece, ...], *, over: bool) -> Made:
    limit = day_limit(office, pieces)
    return Made(office, pieces, propose(office, pieces, 0 if over else limit), limit, over)


async def once_given(call: Call, found: Made, batch: Sequence[tuple[Piece, Person]]) -> Made:
    """The proposal for what is left once these packets have their experts."""
    given = {piece.packet: expert.id for piece, expert in batch}
    pieces = (replace(each, expert=given.get(each.packet, each.expert)) for each in found.pieces)
    return await call.beside(partial(_made, found.office, tuple(pieces), over=found.over))


def first_of(found: Made) -> tuple[tuple[Piece, Person], ...]:
    """The pairs of the first experts: whole experts, or part of one who has more than a transaction takes."""
    batch: list[tuple[Piece, Person]] = []
    for expert in found.office.experts:
        theirs = [pair for pair in found.proposal.pairs if pair[1].id == expert.id]
        if batch and len(batch) + len(theirs) > AT_ONCE:
            break
        batch += theirs[:AT_ONCE]
    return tuple(batch)


def _callsign(person: Person) -> str:
    return person.callsign
