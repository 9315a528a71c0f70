"""What a statement makes of what was sent: looks, answers to questions, deadlines, hours from Moscow."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from custody.desk.proofs.pages import MOSCOW, offset, sent_line, shown
from custody.facts.answers import Ask
from custody.facts.base import Fact, encode
from custody.facts.deeds import DeedReady
from custody.facts.doors import NotUnderstood
from custody.facts.happened import Packed
from custody.facts.names import PacketName, Who
from custody.facts.proofs import Proof
from custody.facts.talk import Cancelled
from custody.ledger import Entry, Record, chain
from custody.roles import Role
from custody.sent import Attempt, Settled, Statement
from custody.sent_meaning import about, is_look, threaded
from tests.custody.world import CAMPAIGN

AT = datetime(2026, 4, 14, 4, tzinfo=UTC)
ONE, OTHER = (PacketName(code, "Карам", "физика", "8") for code in ("K7M29Q", "M8TQVQ"))
ME = Who(1, "Ш-01", Role.SCHOOL)


def sent(number: int, answer: Fact | None, *entries: Entry) -> Settled:
    attempt = Attempt(1, number, "text", "12 11", AT, AT, "0" * 64, "done", AT, answer)
    return Settled(attempt, entries)


def packed(packet: PacketName, *forms: int, late: bool = False, due: datetime | None = None) -> Entry:
    """An entry of this packet, which came of these forms; its time was stated."""
    fact = Packed(packet=packet, at=AT, step="packed", by=ME, late=late, was_due=due)
    body: dict[str, object] = {"fact": encode(fact), **({"forms": [*forms]} if forms else {})}
    record = Record(
        f"packet:1/{packet.code}", "packed", True, "Ш-01", "school", AT, AT, "stated", "text", 1,  # noqa: FBT003
        body,
    )  # fmt: skip
    return chain(record, None)


def test_every_step_of_a_form_is_told_with_the_entry_into_which_it_went() -> None:
    entry = packed(ONE, 7)
    asked = Ask(field="counts", packet=ONE, form=7)
    rows = (sent(4, None, entry), sent(3, asked), sent(2, NotUnderstood()), sent(1, asked))
    found = threaded(rows, (entry,))
    assert [each.outcome for each in found] == ["recorded", "asked", "declined", "asked"]
    assert [each.into for each in found] == [(), (entry,), (), (entry,)]


def test_a_form_that_was_left_went_into_no_entry() -> None:
    """Another act on the very same packet, and another question about none, come of other forms."""
    left, aside = Ask(field="counts", packet=ONE, form=7), Ask(field="approve-order", form=8)
    other = packed(ONE, 9)
    rows = (
        sent(5, None, other),
        sent(4, None, packed(OTHER)),
        sent(3, Cancelled()),
        sent(2, left),
        sent(1, aside),
    )
    assert [each.outcome for each in threaded(rows, (other, packed(OTHER)))][2:] == ["answered"] * 3
    assert [each.outcome for each in threaded((sent(1, Ask(field="counts")),), (other,))] == ["answered"]


def test_one_act_on_several_packets_is_told_by_its_first_entry() -> None:
    made = (packed(ONE, 6, 7), packed(OTHER, 6, 7))
    (found,) = threaded((sent(1, Ask(field="carrier", form=6)),), made)
    told = sent_line(found, ZoneInfo("UTC"), days=False)
    assert (found.into, told.into, told.into_mark, told.into_more) == (made, 1, made[0].receipt.mark, 1)


def test_who_only_looks_is_left_out_and_who_does_is_not() -> None:
    proof = Proof(since=AT.date(), total=0)
    assert is_look(sent(1, proof))
    assert is_look(sent(1, DeedReady(deed="statement", number="1", count=1, pages=1)))
    assert not is_look(sent(1, DeedReady(deed="transfer", number="1", count=1, pages=1)))
    assert not is_look(sent(1, NotUnderstood()))
    assert not is_look(sent(1, proof, packed(ONE)))


def test_an_entry_is_told_with_the_deadline_that_it_ended() -> None:
    told = about(packed(ONE, late=True, due=AT - timedelta(hours=1)))
    assert (told.packet, told.stated, told.due, told.late) == (ONE, AT, AT - timedelta(hours=1), True)
    assert (about(packed(ONE)).due, about(packed(ONE)).late) == (None, False)


@pytest.mark.parametrize(
    ("zone", "utc", "moscow"),
    [("Asia/Irkutsk", "+8", "+5"), ("Europe/Moscow", "+3", ""), ("Europe/Kaliningrad", "+2", "-1"),
     ("UTC", "", "-3"), ("Asia/Kolkata", "+5:30", "+2:30")],
)  # fmt: skip
def test_local_time_is_said_from_utc_and_from_moscow(zone: str, utc: str, moscow: str) -> None:
    statement = Statement(CAMPAIGN, ME, AT.date(), AT.date(), ())
    assert (offset(statement, ZoneInfo(zone)), offset(statement, ZoneInfo(zone), MOSCOW)) == (utc, moscow)


@pytest.mark.parametrize(
    ("joined", "later", "reach"),
    [(-9, 0, "soon"), (-9, 1, "soon"), (-9, 2, "old"), (1, 2, "before"), (None, 0, "nobody")],
)
def test_why_nothing_has_come_of_a_day(joined: int | None, later: int, reach: str) -> None:
    since = None if joined is None else AT + timedelta(joined)
    statement = Statement(CAMPAIGN, ME, AT.date(), AT.date(), (), joined=since)
    fact, _ = shown(statement, 0, 1, AT + timedelta(later), own=True)
    assert fact.reach == reach
