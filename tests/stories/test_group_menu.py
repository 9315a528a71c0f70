"""What Telegram's menu offers in a group."""

from aiogram.types import (
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from tests.stories.district import District


async def test_groups_have_a_menu_of_their_own_and_allow_stands_in_no_other(district: District) -> None:
    bot = district.books.bot
    private, group, chiefs = [
        [each.command for each in await bot.get_my_commands(scope=scope, language_code="ru")]
        for scope in (
            BotCommandScopeAllPrivateChats(),
            BotCommandScopeAllGroupChats(),
            BotCommandScopeAllChatAdministrators(),
        )
    ]
    assert (group, chiefs) == (["status"], ["status", "allow"])
    assert "allow" not in private
    assert "/allow" in await district.phone("К-01").say("/help")
