"""The closing report: schools in their natural order, and what is open takes a row a school, not a packet."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.deeds.clerk import Clerk
from bot.deeds.closing_open import still_open
from bot.deeds.closing_unseen import unseen
from custody.campaign import Campaign
from custody.closing import Closing
from custody.deed_papers import Story
from custody.facts.names import SittingName, Who
from custody.facts.sittings import Milestone
from custody.packets import Packet, Place
from custody.roles import Role
from custody.routes import ROUTES
from custody.sittings import MILESTONES, Sitting
from documents.deeds import Paragraph, Table

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


def namesakes(*places: str) -> Closing:
    """The same two schools, both called the same, and a work of each."""
    whole = report()
    stories = tuple(
        Story(replace(each.packet, organisation_name="Основная школа"), ()) for each in whole.stories
    )
    works = [
        replace(whole.sittings[0], organisation=code, organisation_name="Основная школа", place=place)
        for code, place in zip(("2", "10"), places, strict=True)
    ]
    return replace(whole, stories=stories, sittings=tuple(works))


def test_two_schools_of_one_name_are_two_rows_told_apart_by_their_places() -> None:
    closing = namesakes("с. Южное", "с. Северное")
    north, south = "Основная школа, с. Северное", "Основная школа, с. Южное"
    assert [(part.organisation, part.packets) for part in closing.parts()] == [(north, 3), (south, 3)]
    _, table = still_open(Clerk(CAMPAIGN, "ru", "@a_bot"), closing)
    assert isinstance(table, Table)
    assert [(row[0], row[2]) for row in table.rows] == [
        (north, "3"),
        (south, "3"),
        (north, "1"),
        (south, "1"),
    ]
    _, _, *rows = told(closing)
    assert [row.partition(" · ")[0] for row in rows] == [north, south]


def test_two_schools_of_one_name_in_one_place_are_told_apart_by_their_codes() -> None:
    names = [part.organisation for part in namesakes("с. Южное", "с. Южное").parts()]
    assert names == ["Основная школа, 2", "Основная школа, 10"]


def told(closing: Closing) -> list[str]:
    """What it says that nobody has witnessed."""
    parts = unseen(Clerk(CAMPAIGN, "ru", "@a_bot"), closing)
    rows = [row for part in parts if isinstance(part, Table) for row in part.rows]
    return [part.text for part in parts if isinstance(part, Paragraph)] + [" · ".join(row) for row in rows]


def test_packets_on_their_way_are_not_called_witnessed() -> None:
    way, works, row = told(report())
    assert way == (
        "Путь не окончен: 6 пакетов ещё не прошли его весь, остальные шаги впереди. Пропущенных шагов нет."
    )
    assert works == "Отмечены не все этапы: 2 из 2 прошедших работ"
    assert row.endswith("ни одного этапа не отмечено")
    ahead = {pace.step: pace.ahead for pace in report().paces()}
    assert (ahead["packed"], ahead["to-coordinator"]) == (0, 6)


def test_a_step_that_was_filled_in_afterwards_is_not_ahead() -> None:
    """Nobody witnessed the packing, somebody stated it later: it stands in no list of skipped steps."""
    last = ROUTES["municipal"].steps[-1].name
    over = replace(PACKET, place=replace(HELD, step=last, unwitnessed=()))
    assert not any(pace.ahead for pace in replace(report(), stories=(Story(over, ()),), sittings=()).paces())


def test_a_step_that_was_passed_over_does_not_hide_the_way_ahead() -> None:
    skipped = replace(PACKET, place=replace(HELD, unwitnessed=("packed",)))
    closing = replace(report(), stories=(Story(skipped, ()),), sittings=())
    way, row = told(closing)
    assert "Кроме того, 1 пакет ещё не прошёл весь путь" in way
    assert "упаковка" in row


def test_works_that_have_not_come_or_need_no_observer_lack_no_milestones() -> None:
    work = report().sittings[0]
    name = SittingName(work.organisation_name, work.subject, work.grade, work.day)
    by = Who(2, "Н-07", Role.OBSERVER)
    noted = tuple(Milestone(sitting=name, at=AT, by=by, milestone=each) for each in MILESTONES)
    later, ordered = replace(work, day=date(2026, 4, 21)), replace(work, without_order="№ 5")
    soon = replace(work, day=date(2026, 4, 20), starts="12:10")  # it is 12:00
    whole, short = replace(work, milestones=noted), replace(work, milestones=noted[:-1])
    assert told(replace(report(), sittings=(later, soon, ordered)))[1:] == []
    assert told(replace(report(), sittings=(later, whole)))[1:] == ["У прошедших работ отмечены все этапы."]
    assert "Отмечены не все этапы: 1 из 1 прошедшей работы" in told(replace(report(), sittings=(short,)))
