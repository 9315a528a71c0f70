"""The statement on paper: everything that somebody has sent, when, its mark, and what became of it."""

import re
from collections.abc import Iterator

from bot.deeds.clerk import Clerk
from custody.deeds import Deed
from custody.desk.proofs.pages import MOSCOW, offset
from custody.facts.unheard import Unheard
from custody.ledger import Entry
from custody.numbers import given
from custody.sent import Settled, Statement
from custody.sent_meaning import about
from documents.deed_form import Form, Paragraph, Table

MARKUP = re.compile("</?[a-z]+>")
"""What only a chat shows: a refusal is told in the words in which it was said, its first line."""

SHARES = (9, 25, 25, 48, 41, 52)


def statement_form(clerk: Clerk, paper: Statement, deed: Deed) -> Form:
    """The oldest first; nobody signs it: one copy."""
    day = clerk.date(paper.since)
    days = day if paper.since == paper.until else clerk.say("days", since=day, until=clerk.date(paper.until))
    cut = "yes" if paper.is_cut else "no"
    intro = clerk.say(
        "statement-intro",
        who=clerk.who(paper.who),
        days=days,
        count=len(paper.sent),
        cut=cut,
        offset=offset(paper, clerk.telling.zone),
        moscow=offset(paper, clerk.telling.zone, MOSCOW),
    )
    heads = clerk.heads("number", "sent-at", "received-at", "sent-what", "sent-mark", "sent-became")
    rows = tuple(_row(clerk, each, number) for number, each in enumerate(reversed(paper.sent), 1))
    outages = tuple(Paragraph(_outage(clerk, each), strong=True) for each in paper.outages)
    parts: tuple[Paragraph | Table, ...] = (
        Paragraph(intro),
        *outages,
        Table(heads, SHARES, rows),
        *_notes(clerk, paper),
    )
    ends = (paper.who.place, clerk.date(clerk.local(deed.at)))
    return clerk.form(deed, clerk.say("statement-title", number=paper.number), ends, parts, ())


def _outage(clerk: Clerk, fact: Unheard) -> str:
    return clerk.say("statement-outage", told=clerk.telling.act(fact))


def _notes(clerk: Clerk, paper: Statement) -> Iterator[Paragraph]:
    """How to read the two kinds of numbers and signs, and what is left out."""
    column = clerk.say("sent-mark")
    yield Paragraph(clerk.say("statement-signs", column=column), small=True)
    yield Paragraph(clerk.say("statement-times"), small=True)
    if paper.looks:
        yield Paragraph(clerk.say("statement-looks", count=paper.looks), small=True)


def _row(clerk: Clerk, each: Settled, number: int) -> tuple[str, ...]:
    attempt = each.attempt
    sent = f"{clerk.local(attempt.at):%d.%m.%Y %H:%M:%S}" if attempt.at else clerk.say("sent-no-time")
    what = clerk.telling.word(f"sent-how-{attempt.how}", attempt.how)
    words = f"{what} «{attempt.words}»" if attempt.words else what
    return (
        str(number), sent, f"{clerk.local(attempt.received_at):%d.%m.%Y %H:%M:%S}", words,
        f"{given(attempt.number)}\n{_no_receipt(attempt.mark)}",
        _became(clerk, each),
    )  # fmt: skip


def _no_receipt(mark: str) -> str:
    """The mark of what came, unlike a receipt to `verify`: that message is no entry of the ledger."""
    return "\u00b7".join(mark[i : i + 4] for i in range(0, len(mark), 4))


def _became(clerk: Clerk, each: Settled) -> str:
    """The entries that were made for it, or what happened instead, and when it was answered."""
    said = [_entry(clerk, entry) for entry in each.entries] or [_outcome(clerk, each)]
    at = each.attempt.answered_at
    answered = [clerk.say("sent-answered", at=f"{clerk.local(at):%H:%M:%S}")] if at else []
    return "\n".join([*said, *answered])


def _outcome(clerk: Clerk, each: Settled) -> str:
    said = clerk.telling.word(f"sent-outcome-{each.outcome}", each.outcome)
    if not each.into:
        return said
    first = each.into[0].receipt
    into = clerk.say("sent-into", outcome=said, seq=str(first.seq), more=len(each.into[1:]))
    return f"{into}\n{clerk.mark(first.mark)}"


def _entry(clerk: Clerk, entry: Entry) -> str:
    content, receipt = entry.content, entry.receipt
    what = MARKUP.sub("", clerk.telling.what(content).partition("\n")[0])
    told = what if content["accepted"] else clerk.say("refused", what=what)
    named = MARKUP.sub("", clerk.telling.line(about(entry)))
    return f"№ {receipt.seq}\n{clerk.mark(receipt.mark)}\n{told}{named}"
