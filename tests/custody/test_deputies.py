"""The coordinator's deputy is called so wherever a person is named."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from custody.facts.people_seen import PersonCard
from custody.judge.seen import seen
from custody.roles import Grant, Role
from locales.setting import Setting
from locales.speaker import Speaker
from tests.custody.world import COORDINATOR, DEPUTY

AT = datetime(2026, 4, 14, tzinfo=UTC)


def test_a_deputy_is_named_a_deputy() -> None:
    speaker = Speaker(Setting("ru", ZoneInfo("UTC"), AT.date()))
    deputy, other = seen(DEPUTY, Role.COORDINATOR), seen(COORDINATOR, Role.COORDINATOR)
    assert (deputy.deputy, other.deputy) == (True, False)
    assert speaker.say(deputy, deputy.kind).startswith("заместитель координатора К-02")
    assert speaker.say(deputy, deputy.kind, "genitive").startswith("заместителя координатора К-02")
    assert speaker.say(other, other.kind).startswith("координатор ")


def test_whoever_is_both_is_the_coordinator() -> None:
    both = replace(DEPUTY, grants=(*DEPUTY.grants, Grant(Role.COORDINATOR)))
    assert not seen(both, Role.COORDINATOR).deputy


def test_a_card_says_who_is_a_deputy() -> None:
    speaker = Speaker(Setting("ru", ZoneInfo("UTC"), AT.date(), markup=False))
    card = PersonCard(callsign="К-02", roles=(Role.COORDINATOR,), deputy=True)
    assert "координатор (заместитель)" in speaker.say(card, card.kind)
    assert "заместитель" not in speaker.say(replace(card, deputy=False), card.kind)
