"""Time that truly goes by for what is forgotten, and a clock that is only wrong."""

from datetime import timedelta

from bot.forgetting import tidy
from tests.stories.district import District


async def tidied_after(district: District, **delta: float) -> None:
    """The bot has tidied up, so much time goes by, and it does so again."""
    lived = district.books.belief
    lived.steady = lambda: district.clock.now().timestamp()
    lived.step()
    await tidy(district.books)
    district.clock.move(timedelta(**delta))
    await tidy(district.books)


async def tidied_while_the_clock_is_ahead(district: District, **delta: float) -> None:
    """No time goes by: the clock is ahead for a moment, in which the bot tidies up."""
    now = district.clock.now()
    district.books.belief.steady = lambda: 0
    district.books.belief.step()
    district.clock.move(timedelta(**delta))
    await tidy(district.books)
    district.clock.set(now)
