"""The closing report: schools in their natural order, and what is open takes a row a school, not a packet."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.deeds.clerk import Clerk
from bot.deeds.closing_open import still_open
from custody.campaign import Campaign
from custody.closing import Closing
from custody.deed_papers import Story
from custody.facts.names import Who
from custody.packets import Packet, Place
from custody.roles import Role
from custody.sittings import Sitting
from documents.deeds import Table

AT = datetime(2026, 4, 20, 4, 0, tzinfo=UTC)
CAMPAIGN = Campaign(1, "spring", "Весна", "municipal", "Asia/Irkutsk", AT.time())
PACKET = Packet(7, 1, 1, "K7M29Q", 1, 1, "municipal", "10", "Школа № 10", "физика", "8", date(2026, 4, 14))
HELD = Place(step="to-observer", holder=Who(2, "Н-07", Role.OBSERVER), due=AT)


def report() -> Closing:
    """Two schools with three packets each, all on the road, and nothing uploaded."""
    packets = [
        replace(PACKET, id=n, code=f"K7M29{n}", organisation=school, organisation_name=f"Школа № {school}",
                place=replace(HELD, due=AT + timedelta(hours=n)))
        for n, school in enumerate(("10", "2", "10", "2", "10", "2"))
    ]  # fmt: skip
    sittings = [Sitting(n, 1, "2", "Школа № 2", "физика", str(n), PACKET.day, upload_due=AT) for n in (7, 8)]
    stories = tuple(Story(packet, ()) for packet in packets)
    return Closing(CAMPAIGN, AT, stories, tuple(sittings), (), (), None)


def test_the_second_school_comes_before_the_tenth() -> None:
    assert [part.organisation for part in report().parts()] == ["Школа № 2", "Школа № 10"]


def test_what_is_open_is_told_school_by_school() -> None:
    _, table = still_open(Clerk(CAMPAIGN, "ru", "@a_bot"), report())
    assert isinstance(table, Table)
    assert [(row[0], row[2]) for row in table.rows] == [
        ("Школа № 2", "3"), ("Школа № 10", "3"), ("Школа № 2", "2"),
    ]  # fmt: skip
    second = table.rows[0]
    assert (second[3], second[4], second[5]) == ("K7M2-91, K7M2-93, K7M2-95", "Н-07", "20.04.2026 13:00")
    assert "физика 7" in table.rows[2][3]
