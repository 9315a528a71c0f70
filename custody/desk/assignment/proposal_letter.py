"""The letter in which a proposal of experts is shown: each one's part, what nobody can check, the buttons."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from custody.assignment.piece import Piece
from custody.desk.assignment.proposing import Made, first_of
from custody.desk.assignment.reasons import told
from custody.facts.assignment import Against, AssignmentProposed, NobodyLine, NothingToAssign, ShareLine
from custody.facts.base import Fact
from custody.letters import Choice, Row

PAGE = 8


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
        unfit=_unfit(made) if page == 1 else (), windows=any(piece.days > 1 for piece in made.pieces),
    )  # fmt: skip
    return fact, tuple(_rows(made, page, pages))


def _unfit(made: Made) -> tuple[Against, ...]:
    """Experts who get nothing because they have not taught long enough: they are not forgotten."""
    needed = made.office.campaign.years_needed
    young = [each for each in made.office.experts if each.years is not None and each.years < needed]
    return tuple(Against(each.callsign, "too-few-years", each.years or 0, needed) for each in young[:PAGE])


def _grouped(pairs: Iterable[tuple[int, Piece]]) -> dict[int, list[Piece]]:
    found: dict[int, list[Piece]] = defaultdict(list)
    for key, piece in pairs:
        found[key].append(piece)
    return found


def _shares(made: Made) -> Iterator[ShareLine]:
    mine = _grouped((expert.id, piece) for piece, expert in made.proposal.pairs)
    for expert in made.office.experts:
        if pieces := mine.get(expert.id):
            works = sum(made.proposal.size(piece) for piece in pieces)
            total = made.proposal.loads[expert.id]
            yield ShareLine(
                callsign=expert.callsign, packets=len(pieces), works=works, total=total, place=expert.place
            )


def _nobody(made: Made) -> Iterator[NobodyLine]:
    for pieces in _grouped((piece.sitting, piece) for piece in made.proposal.left).values():
        said, others, more = told(made.against(pieces[0]), lambda each: each.ground)
        yield NobodyLine(sitting=pieces[0].work, packets=len(pieces), against=said, others=others, more=more)


def _rows(made: Made, page: int, pages: int) -> Iterator[Row]:
    over, proposal = ".o" if made.over else "", made.proposal
    if proposal.pairs:
        now = len(first_of(made))
        word = "" if now == len(proposal.pairs) else "first"
        yield Row((Choice("assign-all", "", made.mark, "o" if made.over else "", word, now),))
    yield Row((Choice("assign-list", "", 0, f"1{over}"),))
    full = any(made.office.able(piece) for piece in proposal.left)
    if full and not made.over:
        yield Row((Choice("assigning", "", 0, "1.o", "over"),))
    turns = {"previous": page - 1, "next": page + 1}
    turn = [Choice("assigning", "", 0, f"{n}{over}", word) for word, n in turns.items() if 1 <= n <= pages]
    if turn:
        yield Row(tuple(turn))
