"""A stranger hears one sentence, learns nothing, and leaves no trace in the ledger."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from documents.labels import photo_of
from storage.invitations import create_invitations, revoke_invitations
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.clock import MORNING
from tests.stories.district import District
from tests.stories.phone import Phone, paper


async def sentence(phone: Phone) -> str:
    """What a stranger is told."""
    return await phone.say("?")


async def test_all_ways_in_lead_to_one_sentence(district: District) -> None:
    label, stranger = await district.label("КАР"), district.stranger()
    told, entries = await sentence(stranger), books_of(district).entries
    for text in (
        "привет", "/start", "/help", "/my", "/status", f"/packet {label.code}", "/language", "/cancel",
        "/nothing", label.code, label.code.lower(),
        f"{label.code} принял 12:40", f"/start p_{label.token}", "/start x_1",
        "/start p_", f"https://t.me/story_bot?start=p_{label.token}", "К-01", "\u200b", "🙂", "x" * 4096,
    ):  # fmt: skip
        assert await stranger.say(text) == told, text
    assert await stranger.snap(label) == told
    assert await stranger.snap(label, as_document=True) == told
    for kind in ("contact", "sticker", "voice", "location", "unknown"):
        assert await stranger.say("-", kind=kind) == told
    for data in (f"t:take:p{label.packet}:0:to-observer", "t:board::0:t.1....", "t:language::0:en", "x"):
        assert await stranger.press((await stranger.heard())[0]["message_id"], data) == told
    assert books_of(district).entries == entries
    assert books_of(district).rows("SELECT * FROM drafts") == []


async def test_a_real_code_and_an_invented_one_are_answered_alike_to_the_byte(district: District) -> None:
    label, stranger = await district.label("КАР"), district.stranger()
    pairs = (
        (label.code, "K7M29Q"),
        (f"/start p_{label.token}", "/start p_" + "z" * 20),
        (f"/packet {label.code}", "/packet K7M29Q"),
    )
    for real, invented in pairs:
        assert await stranger.say(real) == await stranger.say(invented)
        one, other = (await stranger.heard())[-2:]
        assert {**one, "message_id": 0} == {**other, "message_id": 0}
    real_photo, other_photo = photo_of([paper(label)]), photo_of([])
    assert await stranger.send_picture(real_photo) == await stranger.send_picture(other_photo)


async def test_an_english_stranger_hears_it_in_english(district: District) -> None:
    told = await sentence(district.stranger(667, language="en"))
    assert told.isascii()
    assert told != await sentence(district.stranger(668))


async def test_an_edited_message_of_a_stranger_is_answered_alike(district: District) -> None:
    stranger = district.stranger()
    told = await sentence(stranger)
    mine = next(each for each in await stranger.messages() if not each["from"]["is_bot"])
    assert await stranger.say("!", edit_of=mine["message_id"]) == told


@pytest.mark.parametrize("token", ["i_", "i_" + "z" * 20, "i_\u0438\u0437", "i_' OR 1=1 --", "i_used"])
async def test_a_used_or_garbled_invitation_opens_nothing(district: District, token: str) -> None:
    stranger = district.stranger()
    used = district.personas[0].start_text.removeprefix("/start ")
    entries = books_of(district).entries
    told = await stranger.say(f"/start {token.replace('i_used', used)}")
    assert told == await stranger.say("/start i_" + "y" * 20)
    assert books_of(district).entries == entries
    assert await sentence(stranger) != told


async def invited(district: District, callsign: str, hours: float) -> str:
    """A fresh invitation that lives so long; older unused ones die."""
    at = district.clock.now()
    async with district.books.database.open() as books:
        made = await create_invitations(
            books, 1, at, at + timedelta(hours=hours), lambda: f"{callsign}{hours}".encode().hex(), [callsign]
        )
    return f"/start i_{made[0][2]}"


async def test_expired_and_revoked_invitations_open_nothing(district: District) -> None:
    stranger = district.stranger()
    dead = await stranger.say("/start i_nothing")
    expiring = await invited(district, "Н-01", 1)
    await district.later(hours=2)
    assert await stranger.say(expiring) == dead
    revoked = await invited(district, "Н-01", 5)
    async with district.books.database.open() as books:
        assert await revoke_invitations(books, 1, district.clock.now(), ["Н-01"]) == 1
    assert await stranger.say(revoked) == dead
    replaced = await invited(district, "Н-01", 6)
    await invited(district, "Н-01", 7)
    assert await stranger.say(replaced) == dead


async def test_an_invitation_is_used_once_even_by_two_phones_at_once(folder: Path) -> None:
    async with story(folder) as district:
        link = await invited(district, "Н-02", 1)
        phones = [district.stranger(700 + each) for each in range(10)]
        await asyncio.gather(*(phone.send(link) for phone in phones))
        await district.quiet()
        in_use = [phone for phone in phones if "Н-02" in (await phone.texts())[0]]
        assert len(in_use) == 1
        assert len({(await phone.texts())[0] for phone in phones}) == 2
        assert "Н-02" in await in_use[0].say("/help")


async def test_the_morning_of_the_invitations(tmp_path: Path) -> None:
    async with story(tmp_path, joined=False) as district:
        assert district.clock.now() == MORNING
        for persona in district.personas:
            phone = district.phone(persona.key)
            await phone.say(persona.start_text)
            welcome, *assigned, tour = await phone.texts()
            assert bool(assigned) == persona.key.startswith(("Ш", "Н", "Э")), assigned
            assert persona.key in welcome
            assert tour.startswith("1 из 3")
            assert (await district.get(f"/sim/chat/{phone.user}"))["reply_keyboard"]["keyboard"]
        joined = books_of(district).rows("SELECT person FROM devices WHERE revoked_at IS NULL")
        assert len(joined) == len(district.personas)


async def test_the_own_link_pressed_again_is_no_trouble(district: District) -> None:
    persona = district.personas[0]
    assert persona.key in await district.phone(persona.key).say(persona.start_text)
