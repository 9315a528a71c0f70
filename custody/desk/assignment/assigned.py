"""Experts named for many packets in one transaction, and each of them who has a phone told once."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from custody.acts import Assign
from custody.assignment.piece import Piece
from custody.desk.assignment.proposing import Made
from custody.desk.call import Call
from custody.desk.settle import settle
from custody.facts.assignment import ExpertsAssigned, ShareLine, WorksForYou, WorksLine
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roles import Person

SHOWN = 10


async def assign_all(
    books: Books, call: Call, found: Made, batch: Sequence[tuple[Piece, Person]]
) -> ExpertsAssigned:
    """Judge and write down each pair by the rule of a single assignment; the packets are locked."""
    mine: dict[int, list[Piece]] = defaultdict(list)
    chosen = {piece.packet: (piece, expert) for piece, expert in batch}
    people = {expert.id: expert for _, expert in batch}
    leaves = found.office.leaves
    for packet in await books.take_packets(sorted(chosen)):
        piece, expert = chosen[packet.id]
        allowed = frozenset(who for who, school in leaves if school == packet.organisation)
        case = replace(call.case(packet, found.office.campaign), authorised=allowed)
        settled = await settle(books, call, case, Assign(expert))
        if settled.accepted:
            mine[expert.id].append(piece)
    for number, pieces in mine.items():
        await _tell(books, found, number, pieces)
    given = sum(map(len, mine.values()))
    shares = tuple(_share(found, people[number], pieces) for number, pieces in sorted(mine.items()))
    left = sum(piece.is_open for piece in found.pieces) - given
    lost = tuple(people[number].callsign for number in sorted(mine) if not people[number].joined)
    return ExpertsAssigned(
        packets=given, experts=len(mine), told=len(mine) - len(lost), unjoined=lost[:SHOWN],
        more=max(0, len(lost) - SHOWN), shares=shares[:SHOWN], unshown=max(0, len(shares) - SHOWN),
        left=left, refused=len(batch) - given,
    )  # fmt: skip


def _share(found: Made, expert: Person, pieces: Sequence[Piece]) -> ShareLine:
    works = sum(map(found.proposal.size, pieces))
    total = found.held[expert.id] + works
    return ShareLine(
        callsign=expert.callsign, packets=len(pieces), works=works, total=total, place=expert.place
    )


async def _tell(books: Books, found: Made, expert: int, pieces: Sequence[Piece]) -> None:
    """One letter an expert: sitting by sitting, and how many works there are in all."""
    sittings: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        sittings[piece.sitting].append(piece)
    parts = tuple(WorksLine(sitting=each[0].work, packets=len(each)) for each in sittings.values())
    works = sum(map(found.proposal.size, pieces))
    fact = WorksForYou(packets=len(pieces), works=works, parts=parts)
    await books.tell(expert, Letter(fact, column(Choice("mine")), Urgency.NOTICE))
