"""What cannot be brought back is forgotten by time that went by, and not by a clock that is wrong."""

from dataclasses import replace
from datetime import timedelta

from bot.forgetting import DAYS_A_DAY, Belief, followed, tidy
from bot.several.turns import Alone
from custody.guessing import FREE
from tests.stories import pictures
from tests.stories.ages import tidied_after, tidied_while_the_clock_is_ahead
from tests.stories.books import books_of
from tests.stories.clock import MORNING
from tests.stories.district import District
from tests.stories.test_evidence_photo import reported
from tests.stories.test_guessing import guess

YEAR = timedelta(days=366)


def kept(district: District) -> list[int]:
    """How many photos, bodies of updates and misses there are."""
    asked = (
        "SELECT COUNT(data) AS n FROM papers",
        "SELECT COUNT(body) AS n FROM inbox",
        "SELECT COUNT(*) AS n FROM guesses",
    )
    return [books_of(district).rows(each)[0]["n"] for each in asked]


async def with_a_photo(district: District) -> None:
    people, _ = await reported(district)
    await people.observer.send_picture(pictures.of_a_cat())
    await guess(people.observer, FREE)


async def test_a_clock_that_is_a_year_ahead_for_a_moment_destroys_nothing(district: District) -> None:
    await with_a_photo(district)
    before = kept(district)
    assert all(before)
    for _ in range(3):
        await tidied_while_the_clock_is_ahead(district, days=366)
    assert kept(district) == before
    await tidy(district.books)
    assert kept(district) == before


async def test_what_is_old_is_forgotten_when_its_time_has_gone_by(district: District) -> None:
    await with_a_photo(district)
    await tidied_after(district, days=366)
    assert kept(district) == [0, 0, 0]


class AnothersTurn(Alone):
    """Another bot does it."""

    async def mine(self) -> bool:
        return False


async def test_what_another_bot_has_tidied_away_is_not_counted_twice(district: District) -> None:
    await with_a_photo(district)
    one, other = replace(district.books, belief=Belief()), district.books
    steady = [0.0]
    for belief in (one.belief, other.belief):
        belief.steady = lambda: steady[0]
        belief.step()
    steady[0] += YEAR.total_seconds() / DAYS_A_DAY
    district.clock.move(YEAR / DAYS_A_DAY)
    await tidy(one)
    await tidy(replace(other, sweeping=AnothersTurn()))
    before = kept(district)
    assert all(before[:2])
    district.clock.move(YEAR)
    await tidy(other)
    district.clock.move(-YEAR)
    assert kept(district) == before


async def test_a_clock_that_was_decades_behind_for_a_moment_forgets_on_when_it_is_right(
    district: District,
) -> None:
    await with_a_photo(district)
    district.clock.move(-50 * YEAR)
    await tidied_after(district, hours=0)
    district.clock.move(50 * YEAR)
    await tidied_after(district, days=366)
    assert kept(district) == [0, 0, 0]


def test_a_clock_that_has_gone_away_is_followed_by_a_day_an_hour() -> None:
    belief, steady = Belief(), [0.0]
    belief.steady = lambda: steady[0]
    belief.step()
    steady[0] = 3600
    step = belief.step()
    assert step == timedelta(hours=DAYS_A_DAY)
    assert followed(MORNING, MORNING + YEAR, step) == MORNING + step
    assert followed(MORNING, MORNING - YEAR, step) == MORNING - step
    near = timedelta(minutes=1)
    assert [followed(MORNING, each, step) for each in (MORNING + near, MORNING - near)] == [
        MORNING + near,
        MORNING - near,
    ]
    assert belief.step() == timedelta(0), "no time went by since"
