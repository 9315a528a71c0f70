"""The coordinator's deputy is called so wherever a person is named."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from custody.desk.people.view import Reach, unpack
from custody.facts.people import InvitationLink
from custody.facts.people_seen import PeopleLine, PersonCard
from custody.facts.talk import Help, Welcome
from custody.judge.seen import seen
from custody.roles import Grant, Role
from locales.setting import Setting
from locales.speaker import Speaker
from locales.typed_roles import people_meant
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
    assert "заместитель координатора" in speaker.say(card, card.kind)
    assert "заместитель" not in speaker.say(replace(card, deputy=False), card.kind)


def test_a_deputy_is_greeted_and_counted_as_one() -> None:
    speaker = Speaker(Setting("ru", ZoneInfo("UTC"), AT.date(), markup=False))
    roles = (Role.COORDINATOR,)
    for fact in (
        Help(callsign="К-02", roles=roles, deputy=True),
        Welcome(callsign="К-02", roles=roles, deputy=True),
        InvitationLink(callsign="К-02", until=AT, link="link", roles=roles, deputy=True),
    ):
        assert "заместитель координатора" in speaker.say(fact, fact.kind), fact.kind
        plain = replace(fact, deputy=False)
        assert "заместитель" not in speaker.say(plain, plain.kind), fact.kind
    line = PeopleLine(role=Role.COORDINATOR, joined=2, deputies=1)
    assert speaker.say(line, line.kind).startswith("координатор (заместителей 1): подключено 2")


def test_deputies_are_found_by_that_word() -> None:
    view = unpack(people_meant("заместитель") or "")
    assert Reach((COORDINATOR, DEPUTY), frozenset()).seen(view) == (DEPUTY,)
