"""/people by role, by school and by words; cards again for a few."""

import pytest

from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone


async def shown(phone: Phone) -> list[str]:
    """The call-signs on the buttons of the page."""
    return [text.split(" ")[0] for text in await phone.buttons() if text[1:2] == "-"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Карам", {"Н-01", "Ш-01"}), ("наблюдатели", {"Н-01", "Н-02", "Н-03", "Н-04"}), ("улк", {"Ш-02"}),
        ("физика", {"Э-01", "Э-02", "Н-01"}), ("отдел", {"О-01"}),
    ],
)  # fmt: skip
async def test_people_are_found_as_people_type(district: District, words: str, found: set[str]) -> None:
    coordinator = district.phone("К-01")
    await coordinator.say(f"/people {words}")
    callsigns = set(await shown(coordinator))
    assert found <= callsigns
    assert not callsigns & {"К-01", "К-02"}


async def test_people_are_seen_by_role_and_by_school(district: District) -> None:
    coordinator, school = district.phones("К-01", "Ш-01")
    assert "всего" in await coordinator.say("/people")
    assert "эксперт" in await coordinator.tap("Эксперты: ")
    assert {sign[0] for sign in await shown(coordinator)} == {"Э"}
    assert "выберите школу" in await coordinator.tap("По школам")
    assert "Карамская" in await coordinator.tap("Карамская")
    assert "Ш-01" in await shown(coordinator)
    deputy = district.phone("К-02")
    assert "Никого не нашлось: Бурундук" in await deputy.say("/people Бурундук")
    assert "Ш-01" in await deputy.say("/people ш-01")
    assert "Ш-01" in await deputy.say("/people Ш0001")
    assert "другим участникам" in await school.say("/people Карам")
    await district.phone("О-01").say("/people Н-01")
    assert await district.phone("О-01").verbs() == ["people"]


async def test_cards_again_for_a_chosen_few(district: District) -> None:
    coordinator, school = district.phones("К-01", "Ш-01")
    heard = await coordinator.say("/cards Н-01, э-02 Н-99")
    assert "2 карточки" in heard
    assert "Нет таких кодов: Н-99" in heard
    await coordinator.say("/people Ш-02")
    assert "1 карточка" in await coordinator.tap("Карточка PDF")
    assert "приглашать некого" in (await coordinator.say("/cards")).lower()
    assert "другим участникам" in await school.say("/cards Н-01")
    invited = books_of(district).rows(
        "SELECT p.callsign FROM invitations i JOIN people p ON p.id = i.person WHERE i.used_at IS NULL"
    )
    assert {row["callsign"] for row in invited} == {"Н-01", "Э-02", "Ш-02"}
