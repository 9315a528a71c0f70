"""What cannot be brought back is forgotten by time that went by, and not by a clock that is wrong."""

from datetime import timedelta

from bot.forgetting import DAYS_A_DAY, Belief, tidy
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


def test_a_clock_that_is_ahead_is_followed_slowly_and_one_that_is_behind_at_once() -> None:
    belief, steady = Belief(), [0.0]
    belief.steady = lambda: steady[0]
    belief.moved(MORNING, MORNING)
    steady[0] = 3600
    assert belief.moved(MORNING, MORNING + YEAR) == MORNING + DAYS_A_DAY * timedelta(hours=1)
    assert belief.moved(MORNING, MORNING + YEAR) == MORNING, "no time went by since"
    assert belief.moved(MORNING, MORNING - YEAR) == MORNING - YEAR
