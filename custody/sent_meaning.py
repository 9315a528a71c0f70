"""What a statement makes of what was sent: mere looks, answers to questions, and of what an entry is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from custody.deeds import PAPER
from custody.facts.advice import AdviceCard, AdviceList
from custody.facts.answers import Ask, Mine
from custody.facts.base import Fact
from custody.facts.corrections import CorrectionPreview
from custody.facts.deeds import DeedReady
from custody.facts.evidence import Receipts
from custody.facts.inquiries import InquiryTopic, InquiryWhat, ReopenWhat
from custody.facts.names import PacketName, SittingName
from custody.facts.noted_fixes import NotedPreview
from custody.facts.proofs import Proof, SentAbout
from custody.facts.responses import Inquiries, ResponseWhat
from custody.facts.sheet import SheetPreview
from custody.facts.talk import Help, LanguageAsked, LanguageSet, Tour
from custody.ledger import Entry
from custody.overruling import read_value
from custody.sent import Settled, Statement

LOOKS = (
    Proof, Mine, Receipts, Help, Tour, LanguageAsked, LanguageSet, AdviceList, AdviceCard, Inquiries,
    InquiryTopic,
)  # fmt: skip
"""Answers to whoever only wants to see something: in a quarrel they are in the way."""

STEPS = (Ask, CorrectionPreview, NotedPreview, SheetPreview, InquiryWhat, ResponseWhat, ReopenWhat)
"""Answers to whoever goes on with a form."""


def is_look(each: Settled) -> bool:
    """Whether it only asked to see something, the statement itself for one."""
    answer = each.attempt.answer
    printed = isinstance(answer, DeedReady) and answer.deed == Statement.kind
    return not each.entries and (printed or isinstance(answer, LOOKS))


def threaded(rows: Sequence[Settled], entries: Iterable[Entry]) -> tuple[Settled, ...]:
    """Each step of a form with the entries into which it went, one a chain: they name the form."""
    made: dict[int, dict[str, Entry]] = {}
    for entry in entries:
        for form in entry.content["body"].get("forms", ()):
            made.setdefault(form, {}).setdefault(entry.stream, entry)
    return tuple(replace(each, into=tuple(made.get(_form(each), {}).values())) for each in rows)


def _form(each: Settled) -> int:
    """The form of which the next question or the preview was the answer; 0 when it was no step of one."""
    answer = each.attempt.answer
    return answer.form if isinstance(answer, STEPS) and not each.entries else 0


def fact_of(entry: Entry) -> Fact | None:
    """What the entry states; None for a kind that this program does not know."""
    found: Fact | None = read_value(entry.content["body"].get("fact"))
    return found


def about(entry: Entry) -> SentAbout:
    """Its packet or work, the time that was stated, and the deadline that it ended."""
    content, fact = entry.content, fact_of(entry)
    subject = getattr(fact, "packet", None) or getattr(fact, "sitting", None)
    stated = content["time_source"] in ("stated", PAPER)
    return SentAbout(
        packet=subject if isinstance(subject, PacketName) else None,
        sitting=subject if isinstance(subject, SittingName) else None,
        stated=datetime.fromisoformat(content["happened_at"]) if stated else None,
        due=getattr(fact, "was_due", None),
        late=bool(getattr(fact, "late", False)),
    )
