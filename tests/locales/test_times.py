"""Times and days as people say them, around midnight and across zones."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from custody.facts.answers import Card
from custody.facts.board import Story, StoryLine
from custody.facts.keeping import DueMoved
from custody.facts.names import Deadline
from custody.facts.refusals import AlreadyYours
from custody.facts.talk import Welcome
from custody.roles import Role
from locales.words import Words
from tests.locales.examples import PACKET

IRKUTSK = Words("Asia/Irkutsk")
ZONE = ZoneInfo("Asia/Irkutsk")


def local(day: int, hour: int, minute: int = 0, year: int = 2024) -> datetime:
    return datetime(year, 4, day, hour, minute, tzinfo=ZONE)


def said_since(since: datetime, now: datetime, words: Words = IRKUTSK) -> str:
    return words.say(AlreadyYours(packet=PACKET, since=since), "ru", now).split("у вас ")[1].split(". Н")[0]


def said_due(at: datetime, now: datetime) -> str:
    card = Card(packet=PACKET, due=Deadline(at, "to-coordinator"))
    return IRKUTSK.say(card, "ru", now).split("сдать координатору ")[1].rstrip(".")


def test_today_only_the_time_is_said() -> None:
    assert said_since(local(16, 14, 5), local(16, 23, 59)) == "с 14:05"


def test_another_day_has_its_weekday_and_date() -> None:
    assert said_since(local(12, 18, 40), local(16, 9)) == "с пт 12.04, 18:40"
    assert said_since(local(12, 18, 40, year=2023), local(16, 9)) == "со ср 12.04.2023, 18:40"


def test_midnight_is_the_campaign_s_and_not_the_server_s() -> None:
    before, after = datetime(2024, 4, 15, 15, 59, tzinfo=UTC), datetime(2024, 4, 15, 16, 1, tzinfo=UTC)
    assert said_since(before, after) == "с пн 15.04, 23:59"
    assert said_since(before, after, Words("Europe/Moscow")) == "с 18:59"


def test_a_deadline_is_today_tomorrow_or_a_day() -> None:
    assert said_due(local(16, 18), local(16, 9)) == "сегодня до 18:00"
    assert said_due(local(17, 18), local(16, 23, 59)) == "завтра до 18:00"
    assert said_due(local(18, 17), local(16, 9)) == "до чт 18.04, 17:00"


def test_a_deadline_in_a_story_is_told_by_its_date_whenever_it_is_read() -> None:
    moved = DueMoved(
        packet=PACKET, at=local(12, 9), due=Deadline(local(16, 18), "packed"), before=local(15, 18)
    )
    told = IRKUTSK.say_plainly(
        Story(packet=PACKET, lines=(StoryLine(at=moved.at, what=moved, who="", seq=2, mark="9"),)),
        "ru",
        local(16, 9),
    )
    assert "срок изменился вслед за планом или календарём: вт 16.04, 18:00, было пн 15.04, 18:00" in told


def test_the_department_is_told_what_it_has_to_do_and_not_to_scan() -> None:
    department, school = (
        IRKUTSK.say(Welcome(callsign="О-01", roles=(role,)), "ru", local(16, 9))
        for role in (Role.DEPARTMENT, Role.SCHOOL)
    )
    assert "наклейку" not in department
    assert "/approval" in department
    assert "Отсканируйте наклейку" in school
