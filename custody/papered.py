"""Entries from paper in a packet's story: who did it, and one remark for several entered together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from custody.facts.base import Fact
from custody.facts.board import StoryLine
from custody.facts.on_paper import OnPaper
from custody.standing import doer


def paper_of(fact: object) -> OnPaper | None:
    """The mark of an entry that was made from paper."""
    found = getattr(fact, "paper", None)
    return found if isinstance(found, OnPaper) else None


def acted(fact: Fact | None, actor: str) -> str:
    """The call-sign of whoever did it: from paper it is entered by somebody else."""
    done = doer(fact) if fact is not None and paper_of(fact) is not None else None
    return done.callsign if done is not None else actor


def marked_once(lines: Sequence[StoryLine]) -> tuple[StoryLine, ...]:
    """The lines; of several in a row from one sheet the last says so for all, with the first one's number."""
    return tuple(each for _, run in groupby(lines, _sheet) for each in _marked(list(run)))


def said_once(facts: Sequence[Fact], sheet: OnPaper) -> tuple[Fact, ...]:
    """The entries of a letter whose head says where they are from; those told by another say so."""
    return tuple(_bare(fact) if paper_of(fact) == sheet else fact for fact in facts)


def _bare(fact: Fact) -> Fact:
    return replace(fact, paper=None)  # type: ignore[call-arg]


def _sheet(line: StoryLine) -> object:
    return paper_of(line.what), line.recorded


def _marked(run: Sequence[StoryLine]) -> Iterator[StoryLine]:
    """One sheet's lines; a single one says it by itself, and live ones have nothing to say."""
    if len(run) == 1 or (sheet := paper_of(run[0].what)) is None:
        yield from run
        return
    for line in run:
        bare = replace(line, what=_bare(line.what), recorded=None)
        last = replace(bare, recorded=line.recorded, sheet=sheet, since=run[0].seq)
        yield last if line is run[-1] else bare
