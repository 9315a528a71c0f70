"""The statement on paper: everything that somebody has sent, when, its mark, and what became of it."""

import re
from zoneinfo import ZoneInfo

from bot.deeds.clerk import Clerk
from custody.deeds import Deed
from custody.ledger import Entry
from custody.sent import Settled, Statement
from documents.deed_form import Form, Paragraph, Table

MARKUP = re.compile("</?[a-z]+>")
"""What only a chat shows: a refusal is told in the words in which it was said, its first line."""

SHARES = (9, 25, 25, 48, 41, 52)


def statement_form(clerk: Clerk, paper: Statement, deed: Deed) -> Form:
    """The oldest first; nobody signs it: one copy."""
    day = clerk.date(paper.since)
    days = day if paper.since == paper.until else clerk.say("days", since=day, until=clerk.date(paper.until))
    cut = "yes" if paper.is_cut else "no"
    intro = clerk.say("statement-intro", who=clerk.who(paper.who), days=days, count=len(paper.sent), cut=cut)
    heads = clerk.heads("number", "sent-at", "received-at", "sent-what", "sent-mark", "sent-became")
    rows = tuple(_row(clerk, each, number) for number, each in enumerate(reversed(paper.sent), 1))
    parts = (
        Paragraph(intro), Table(heads, SHARES, rows), Paragraph(clerk.say("statement-times"), small=True),
    )  # fmt: skip
    ends = (paper.who.place, clerk.date(clerk.local(deed.at)))
    return clerk.form(deed, clerk.say("statement-title", number=paper.number), ends, parts, ())


def _row(clerk: Clerk, each: Settled, number: int) -> tuple[str, ...]:
    attempt, zone = each.attempt, clerk.telling.zone
    sent = f"{attempt.at.astimezone(zone):%d.%m.%Y %H:%M:%S}" if attempt.at else clerk.say("sent-no-time")
    what = clerk.telling.word(f"sent-how-{attempt.how}", attempt.how)
    words = f"{what} «{attempt.words}»" if attempt.words else what
    return (
        str(number), sent, f"{attempt.received_at.astimezone(zone):%d.%m.%Y %H:%M:%S}", words,
        f"{attempt.number}\n{_no_receipt(attempt.mark)}",
        _became(clerk, each, zone),
    )  # fmt: skip


def _no_receipt(mark: str) -> str:
    """The mark of what came, unlike a receipt to `verify`: that message is no entry of the ledger."""
    return "\u00b7".join(mark[i : i + 4] for i in range(0, len(mark), 4))


def _became(clerk: Clerk, each: Settled, zone: ZoneInfo) -> str:
    """The entries that were made for it, or what happened instead, and when it was answered."""
    said = [_entry(clerk, entry) for entry in each.entries]
    if not said:
        said = [clerk.telling.word(f"sent-outcome-{each.outcome}", each.outcome)]
    at = each.attempt.answered_at
    answered = [clerk.say("sent-answered", at=f"{at.astimezone(zone):%H:%M:%S}")] if at else []
    return "\n".join([*said, *answered])


def _entry(clerk: Clerk, entry: Entry) -> str:
    content, receipt = entry.content, entry.receipt
    what = MARKUP.sub("", clerk.telling.what(content).partition("\n")[0])
    told = what if content["accepted"] else clerk.say("refused", what=what)
    return f"№ {receipt.seq}\n{clerk.mark(receipt.mark)}\n{told}"
