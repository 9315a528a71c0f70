"""People come and go: links, second and lost phones, other roles, menus, the first minute, blocked bots."""

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.chores import sweep
from bot.forgetting import tidy
from tests.stories.ages import tidied_after
from tests.stories.books import books_of
from tests.stories.district import District


def person_chain(district: District, callsign: str) -> list[str]:
    """The kinds of what happened to a person."""
    entries = books_of(district).entries
    return [each.content["kind"] for each in entries if each.stream.endswith(f"/{callsign}")]


def link_in(text: str) -> str:
    """What a person sends when they follow the link of an answer."""
    token = text.partition("start=i_")[2].split()[0]
    return f"/start i_{token}"


def menu(district: District, chat: int) -> list[str]:
    """The commands in the menu of this phone."""
    return [each["command"] for each in district.account.commands.get(f"chat {chat}|", [])]


async def test_a_second_phone_joins_by_a_new_link_and_the_first_one_stays(district: District) -> None:
    coordinator, first, second = district.phone("К-01"), district.phone("Н-01"), district.stranger(901)
    card = await coordinator.say("/people н-01")
    assert "Телефонов: 1" in card
    link = link_in(await coordinator.tap_verb("invite"))
    await second.say(link)
    assert "Н-01" in (await second.texts())[0]
    assert "подключён ещё один телефон" in await first.read()
    assert "Телефонов: 2" in await coordinator.say("кто Н-01")
    assert "Н-01" in await first.say("/help")
    assert "действует" in await district.stranger(902).say(link), "a link works once"
    assert person_chain(district, "Н-01")[-2:] == ["invited", "welcome"]


async def test_the_token_stays_nowhere_once_its_letter_is_sent(district: District) -> None:
    coordinator = district.phone("К-01")
    secret = link_in(await coordinator.say("новая ссылка Н-01")).removeprefix("/start i_")
    await tidy(district.books)
    await coordinator.say("/people")
    assert not books_of(district).rows("SELECT 1 FROM outbox WHERE fact LIKE ?", f"%{secret}%")
    assert not any(secret in str(each.content) for each in books_of(district).entries)


async def test_the_coordinator_who_reports_their_own_phone_is_not_locked_out(district: District) -> None:
    coordinator = district.phone("К-01")
    link = link_in(await coordinator.say("потерян телефон К-01"))
    assert "нет в списке" in await coordinator.say("/status")
    await coordinator.say(link)
    assert "Сводка" in await coordinator.say("/status")


async def test_a_link_is_taken_back(district: District) -> None:
    coordinator = district.phone("К-01")
    link = link_in(await coordinator.say("новая ссылка Э-03"))
    assert "отозвана" in await coordinator.tap_verb("link-revoke")
    assert "не действует" in await district.stranger(904).say(link)


async def test_a_phone_that_joins_as_somebody_else_says_so_to_everybody(district: District) -> None:
    coordinator, phone = district.phone("К-01"), district.phone("Н-01")
    link = link_in(await coordinator.say("новая ссылка Н-02"))
    await phone.say(link)
    welcome = (await phone.texts())[-2]
    assert "Н-02" in welcome
    assert "За Н-01 этот телефон больше не отвечает" in welcome
    assert "Н-01" in await coordinator.read()
    assert person_chain(district, "Н-01")[-1] == person_chain(district, "Н-02")[-1] == "phone-moved"


async def test_people_are_seen_by_role_and_only_the_coordinator_changes_anything(district: District) -> None:
    coordinator, department, observer = district.phones("К-01", "О-01", "Н-01")
    shown = await coordinator.say("/people")
    assert "подключено 19" in shown
    await coordinator.tap_verb("people", "a.2")
    assert len([text for text in await coordinator.texts() if "Люди кампании" in text]) == 1, (
        "edited in place"
    )
    await department.say("люди")
    await department.tap_verb("person")
    assert await department.verbs() == ["people"]
    assert "другим участникам" in await observer.say("/people")
    message, invite = 1, (await coordinator.button_of("person"))[1].replace("person", "invite")
    assert "другим участникам" in await department.press(message, invite.rsplit(":", 1)[0] + ":")


async def test_other_roles_are_told_and_the_menu_follows(district: District, folder: Path) -> None:
    observer = district.phone("Н-01")
    await sweep(district.books)
    assert "status" not in menu(district, observer.user)
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute(
            "INSERT INTO grants (person, position, role, organisations, subjects)"
            " SELECT id, 1, 'coordinator', '[]', '[]' FROM people WHERE callsign = 'Н-01'"
        )
    await district.sweep()
    assert "роли: координатор, наблюдатель" in await observer.read()
    assert {"status", "people"} <= set(menu(district, observer.user))
    await observer.say("/language")
    await observer.tap_verb("language", "en")
    await district.sweep()
    said = district.account.commands[f"chat {observer.user}|"]
    assert "What" in str(said)


async def test_the_tour_is_one_message_walked_to_its_end(district: District) -> None:
    observer = district.phone("Н-01")
    assert (await observer.say("/tour")).startswith("1 из 3")
    messages = len(await observer.heard())
    assert (await observer.tap_verb("tour")).startswith("2 из 3")
    assert (await observer.tap_verb("tour")).startswith("3 из 3")
    assert len(await observer.heard()) == messages
    assert await observer.verbs() == ["help"]
    await observer.tap_verb("help")
    assert "Сегодня и завтра" in (await observer.texts())[-1]


async def test_a_blocked_bot_is_a_fact_until_the_phone_is_heard_again(district: District) -> None:
    coordinator, observer = district.phone("К-01"), district.phone("Н-01")
    await district.post("/sim/block", **observer.who)
    await coordinator.say("Н-01 не сможет приехать")
    await coordinator.tap_verb("without")
    await coordinator.say("№ 1")
    await district.quiet()
    assert any("не доставлено" in text for text in await coordinator.texts())
    assert "не получают сообщений 1" in await coordinator.say("/people")
    await coordinator.tap_verb("people", "u.1")
    await coordinator.tap_verb("person")
    assert "Не получает сообщений" in (await coordinator.texts())[-1]
    await district.later(minutes=5)
    await district.post("/sim/block", **observer.who, blocked=False)
    await observer.say("/my")
    await district.sweep()
    assert "снова получает" in (await coordinator.texts())[-1]
    assert [each for each in person_chain(district, "Н-01") if "reach" in each] == [
        "unreachable",
        "reachable",
    ]


async def test_cards_come_as_a_file_and_join_those_who_have_not(district: District) -> None:
    coordinator = district.phone("К-01")
    await coordinator.say("потерян телефон Э-03")
    await coordinator.say("/people")
    await coordinator.tap_verb("cards")
    assert "1 карточка" in str((await coordinator.heard())[-1].get("caption"))
    assert "document" in (await coordinator.heard())[-1]
    (row,) = books_of(district).rows("SELECT name, data IS NULL AS gone FROM papers")
    assert row["name"] == "cards.pdf"
    await tidied_after(district, minutes=61)
    (row,) = books_of(district).rows("SELECT data IS NULL AS gone FROM papers")
    assert row["gone"] == 1
