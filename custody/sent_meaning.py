"""What a statement makes of what was sent: mere looks, answers to questions, and of what an entry is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from custody.deeds import PAPER
from custody.facts.answers import Ask, Mine
from custody.facts.base import Fact
from custody.facts.deeds import DeedReady
from custody.facts.evidence import Receipts
from custody.facts.names import PacketName, SittingName
from custody.facts.proofs import Proof, SentAbout
from custody.facts.talk import Help, LanguageAsked, LanguageSet, Tour
from custody.ledger import Entry
from custody.overruling import read_value
from custody.sent import Settled, Statement

LOOKS = (Proof, Mine, Receipts, Help, Tour, LanguageAsked, LanguageSet)
"""Answers to whoever only wants to see something: in a quarrel they are in the way."""

Subject = PacketName | SittingName | None


def is_look(each: Settled) -> bool:
    """Whether it only asked to see something, the statement itself for one."""
    answer = each.attempt.answer
    printed = isinstance(answer, DeedReady) and answer.deed == Statement.kind
    return not each.entries and (printed or isinstance(answer, LOOKS))


def threaded(newest_first: Sequence[Settled]) -> tuple[Settled, ...]:
    """Each step of a form with the entry into which it went, if it came to one."""
    told: list[Settled] = []
    into: Entry | None = None
    for each in newest_first:
        answer = each.attempt.answer
        if each.entries:
            into = each.entries[-1]
        elif isinstance(answer, Ask):
            into = into if into is not None and _subject(answer) == _subject(fact_of(into)) else None
            told.append(replace(each, into=into))
            continue
        told.append(each)
    return tuple(told)


def fact_of(entry: Entry) -> Fact | None:
    """What the entry states; None for a kind that this program does not know."""
    found: Fact | None = read_value(entry.content["body"].get("fact"))
    return found


def about(entry: Entry, dues: Mapping[tuple[str, int], datetime]) -> SentAbout:
    """Its packet or work, the time that was stated, and whether it was in time."""
    content, fact = entry.content, fact_of(entry)
    subject = _subject(fact)
    stated = content["time_source"] in ("stated", PAPER)
    has_due = content["accepted"] and hasattr(fact, "step")
    return SentAbout(
        packet=subject if isinstance(subject, PacketName) else None,
        sitting=subject if isinstance(subject, SittingName) else None,
        stated=datetime.fromisoformat(content["happened_at"]) if stated else None,
        due=dues.get((entry.stream, entry.seq)) if has_due else None,
        late=bool(getattr(fact, "late", False)),
    )


def dues_of(story: Sequence[Entry]) -> Iterator[tuple[tuple[str, int], datetime]]:
    """The deadline that ran when each entry of a packet's chain was made, where there was one."""
    due: str | None = None
    for entry in story:
        if due is not None:
            yield (entry.stream, entry.seq), datetime.fromisoformat(due)
        if (place := entry.content["body"].get("place")) is not None:
            due = place.get("due")


def _subject(fact: Fact | None) -> Subject:
    return getattr(fact, "packet", None) or getattr(fact, "sitting", None)
