"""A statement in the chat: a page of it, and buttons to other pages, other days, and the paper."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from custody.facts.base import Fact
from custody.facts.proofs import Proof, Sent, SentEntry
from custody.ledger import Entry
from custody.letters import Choice, Row
from custody.numbers import given
from custody.sent import Settled, Statement
from custody.sent_meaning import about, fact_of

PAGE = 8
MOSCOW = timedelta(hours=3)
"""From UTC; all of Russia says its time by it."""

AT_ONCE = timedelta(seconds=1)
"""What was received so soon needs no second time."""


def shown(
    statement: Statement, packed: int, page: int, at: datetime, *, own: bool
) -> tuple[Proof, tuple[Row, ...]]:
    """The page at that moment, and its buttons."""
    total = len(statement.sent)
    pages = max(1, -(-total // PAGE))
    page = min(max(page, 1), pages)
    part = statement.sent[(page - 1) * PAGE : page * PAGE]
    zone = ZoneInfo(statement.campaign.timezone)
    days = statement.since != statement.until
    lines = tuple(line for each in part for line in _lines(each, zone, days=days))
    fact = Proof(
        since=statement.since, until=statement.until if days else None, total=total, lines=lines, page=page,
        pages=pages, is_cut=statement.is_cut,
        callsign="" if own else statement.who.callsign, looks=statement.looks, outages=statement.outages,
        reach=_reach(statement, at, zone), joined=statement.joined,
        moscow=offset(statement, zone, MOSCOW),
    )  # fmt: skip
    return fact, tuple(_rows(statement, packed, page, pages))


def offset(statement: Statement, zone: ZoneInfo, base: timedelta = timedelta()) -> str:
    """How far the campaign's clocks are from UTC, or from `base`: «+8», «-1», «+5:30», or nothing."""
    away = (datetime.combine(statement.since, time(12), zone).utcoffset() or timedelta()) - base
    if not away:
        return ""
    hours, minutes = divmod(round(abs(away).total_seconds() / 60), 60)
    return f"{'-' if away < timedelta() else '+'}{hours}" + (f":{minutes:02}" if minutes else "")


def _reach(statement: Statement, at: datetime, zone: ZoneInfo) -> str:
    """Why nothing has come of these days: it may come yet, it cannot have come, or Telegram gave it up."""
    if statement.joined is None:
        return "nobody"
    if statement.joined.astimezone(zone).date() > statement.until:
        return "before"
    return "soon" if statement.until >= at.astimezone(zone).date() - timedelta(days=1) else "old"


def clock(at: datetime, zone: ZoneInfo, *, days: bool) -> str:
    """A moment to the second, with its day where there are several."""
    local = at.astimezone(zone)
    return f"{local:%d.%m %H:%M:%S}" if days else f"{local:%H:%M:%S}"


def sent_line(each: Settled, zone: ZoneInfo, *, days: bool) -> Sent:
    """What was sent, without its entries."""
    attempt = each.attempt
    late = attempt.at is not None and attempt.received_at - attempt.at > AT_ONCE
    first = each.into[0].receipt if each.into else None
    return Sent(
        clock=clock(attempt.when, zone, days=days), how=attempt.how, mark=attempt.mark, outcome=each.outcome,
        number=given(attempt.number), stamped=attempt.at is not None, words=attempt.words,
        received=clock(attempt.received_at, zone, days=days) if late else "",
        answered=clock(attempt.answered_at, zone, days=days) if attempt.answered_at else "",
        into=first.seq if first else 0, into_mark=first.mark if first else "", into_more=len(each.into[1:]),
    )  # fmt: skip


def entry_line(entry: Entry) -> SentEntry:
    """An entry that was made for it."""
    receipt, accepted = entry.receipt, entry.content["accepted"]
    return SentEntry(
        what=fact_of(entry), seq=receipt.seq, mark=receipt.mark, about=about(entry), accepted=accepted
    )


def _lines(each: Settled, zone: ZoneInfo, *, days: bool) -> Iterator[Fact]:
    yield sent_line(each, zone, days=days)
    yield from map(entry_line, each.entries)


def _rows(statement: Statement, packed: int, page: int, pages: int) -> Iterator[Row]:
    ref = f"n{statement.who.id}"
    turns = {"previous": page - 1, "next": page + 1}
    known = [
        Choice("proof", ref, 0, f"{packed}.{to}", word) for word, to in turns.items() if 1 <= to <= pages
    ]
    if known:
        yield Row(tuple(known))
    around = {"earlier": statement.since - timedelta(days=1), "later": statement.until + timedelta(days=1)}
    yield Row(tuple(Choice("proof", ref, 0, f"{_one(day)}.1", word) for word, day in around.items()))
    if statement.sent:
        yield Row((Choice("act", ref, 0, f"statement.{packed}"),))


def _one(day: date) -> int:
    return day.toordinal() * 100
