"""While the air is full of letters without hurry, only the others make the postman get up at once."""

from datetime import UTC, datetime

from bot.airing import CALM, Air
from custody.facts.doors import NoLabelSeen
from custody.letters import Letter, Urgency
from storage.outbox import Outgoing

NOW = datetime(2026, 4, 14, 12, tzinfo=UTC)


def letter(chat: int, urgency: Urgency) -> Outgoing:
    """To that chat."""
    return Outgoing(chat, chat, None, "ru", Letter(NoLabelSeen(), urgency=urgency), None, 0, NOW)


def test_a_full_air_takes_answers_alone() -> None:
    air = Air()
    assert all(air.takes(letter(chat, Urgency.BROADCAST)) for chat in range(CALM))
    assert air.is_full
    assert not air.takes(letter(100, Urgency.BROADCAST))
    assert air.takes(letter(101, Urgency.ANSWER))


def test_the_calm_ones_wait_for_the_next_round_while_the_air_is_full() -> None:
    air = Air()
    assert air.takes(letter(0, Urgency.BROADCAST))
    assert air.wakes(0)
    for chat in range(1, CALM):
        air.takes(letter(chat, Urgency.BROADCAST))
    air.takes(letter(101, Urgency.ANSWER))
    assert not air.wakes(0)
    assert air.wakes(101)
    air.landed(1)
    assert air.wakes(0)
