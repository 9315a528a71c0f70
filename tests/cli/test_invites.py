"""Links by which phones are bound to call-signs."""

import re
from pathlib import Path

import pytest

from bot.cli.invites import invite, revoke
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from custody.roles import Person
from tests.cli.ledger import dump
from tests.cli.shell import DEAD, TOKEN, WRONG_TOKEN, Ask, shell, terminal

LINK = re.compile(r"(\S+)\t([^\t]+)\thttps://t\.me/vpr_test_bot\?start=i_([0-9a-z]{20})")


@pytest.fixture
def desk(folder: Path, telegram: str) -> Terminal:
    """A terminal with books, a token and a Telegram."""
    return terminal(folder, bot_token=TOKEN, bot_api_url=telegram)


async def joined(desk: Terminal, token: str, chat: int) -> Person | None:
    """Press «start» with this invitation."""
    async with desk.books() as database, database.open() as books:
        return await books.use_invitation(token, chat, desk.clock.now())


def links(out: str) -> dict[str, tuple[str, str]]:
    """Roles and token by call-sign; every line must be such a link."""
    found = [LINK.fullmatch(line) for line in out.splitlines()]
    assert all(found), out
    return {link[1]: (link[2], link[3]) for link in found if link}


async def test_everybody_who_has_not_joined_gets_a_link_that_works(
    desk: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    await invite(desk)
    first = links(capsys.readouterr().out)
    assert len(first) == 19
    assert first["Н-01"][0] == "наблюдатель"
    assert first["Ш-01"][0] == "школьный координатор"
    person = await joined(desk, first["Н-01"][1], 77)
    assert person is not None
    assert person.callsign == "Н-01"
    await invite(desk)
    again = links(capsys.readouterr().out)
    assert again.keys() == first.keys() - {"Н-01"}
    assert await joined(desk, first["Н-02"][1], 78) is None
    assert await joined(desk, again["Н-02"][1], 78) is not None


async def test_an_invitation_can_be_taken_back(desk: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    await invite(desk, ["Э-01", "Э-02"])
    first = links(capsys.readouterr().out)
    assert first.keys() == {"Э-01", "Э-02"}
    await revoke(desk, ["Э-01"])
    assert capsys.readouterr().out == "Отозвано приглашений: 1\n"
    assert await joined(desk, first["Э-01"][1], 79) is None
    assert await joined(desk, first["Э-02"][1], 80) is not None


async def test_the_name_of_the_bot_is_asked_once_and_then_known_offline(
    desk: Terminal, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await invite(desk, ["Э-01"])
    capsys.readouterr()
    assert links(shell(folder, "invites", "Э-01").out).keys() == {"Э-01"}


async def test_a_token_that_telegram_does_not_know_is_said(folder: Path, telegram: str) -> None:
    with pytest.raises(Trouble, match="cli-unauthorized"):
        await invite(terminal(folder, bot_token=WRONG_TOKEN, bot_api_url=telegram))


def test_without_a_name_and_without_a_token_nothing_is_made(ask: Ask, folder: Path) -> None:
    before = dump(folder)
    assert "BOT_TOKEN" in ask(folder, "invites").line
    assert "BOT_TOKEN" in ask(folder, "labels").line
    assert "не отвечает" in ask(folder, "invites", BOT_TOKEN=TOKEN, BOT_API_URL=DEAD).line
    assert dump(folder) == before


def test_an_unknown_call_sign_is_named(ask: Ask, folder: Path) -> None:
    assert "Н-99" in ask(folder, "invites", "Н-99", "--revoke").line


def test_without_a_plan_the_way_to_one_is_said(ask: Ask, tmp_path: Path) -> None:
    assert ask(tmp_path, "migrate").code == 0
    for words in (["invites"], ["labels"], ["status"], ["invites", "--revoke"]):
        assert "python -m bot load" in ask(tmp_path, *words).line


async def test_cards_are_drawn_for_those_who_have_not_joined(
    desk: Terminal, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await invite(desk, ["Э-01"])
    capsys.readouterr()
    told = shell(folder, "invites", "--pdf", str(folder / "cards.pdf"))
    assert "Карточек: 19" in told.out
    assert (folder / "cards.pdf").read_bytes().startswith(b"%PDF")
    before = dump(folder)
    assert "уже есть" in shell(folder, "invites", "--pdf", str(folder / "cards.pdf")).line
    assert dump(folder) == before, "nothing is given out for a file that cannot be written"


async def test_a_lost_phone_is_cut_off_from_the_command_line_too(
    desk: Terminal, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await invite(desk, ["Н-01"])
    (_, token) = links(capsys.readouterr().out)["Н-01"]
    assert await joined(desk, token, 77) is not None
    assert "отключено телефонов: 1" in shell(folder, "invites", "--revoke-phones", "Н-01").out
    async with desk.books() as database, database.read() as books:
        assert await books.person_of_chat(77) is None
        (person,) = [each for each in await books.everyone(1) if each.callsign == "Н-01"]
        chain = await books.story(f"person:{person.id}/Н-01")
    assert [each.content["kind"] for each in chain] == ["invited", "phones-revoked"]
