"""What is done by the clock: deadlines speak, coordinators are let in, the ledger is sealed."""

import logging

from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from bot.contact import notice_unheard
from bot.phones import note_reachable
from bot.sealing import seal
from bot.speaking import speak
from bot.wiring import House
from custody.desk.approval.watch import watch
from storage.errors import BooksUnavailable
from storage.invitations import link_coordinator

log = logging.getLogger(__name__)


async def sweep(house: House) -> None:
    """Let what is due happen now, if it is our turn."""
    try:
        await house.voice.learn(house.database)
        if await house.sweeping.mine():
            await _sweep(house)
        elif await notice_unheard(house):
            house.postman.wake()
    except BooksUnavailable as error:
        log.warning("the sweep waits for the books: %s", error)


async def _sweep(house: House) -> None:
    await let_coordinators_in(house)
    told = await note_reachable(house.database, house.clock)
    if await house.menus.refresh() or told:
        house.postman.wake()
    if await notice_unheard(house):
        house.postman.wake()
    if await speak(house):
        house.postman.wake()
    if await watch(house.database.read, house.database.open, house.clock.now()):
        house.postman.wake()
    if await seal(house):
        house.postman.wake()


async def let_coordinators_in(house: House) -> None:
    """The Telegram ids of the settings speak for the campaign's coordinators, also without an invitation."""
    for chat in house.settings.coordinators:
        async with house.database.read() as books:
            known = await books.person_of_chat(chat)
        if known is None:
            async with house.database.open() as books:
                await link_coordinator(books, chat, house.clock.now())


async def offer_commands(house: House) -> None:
    """Put the commands into Telegram's menus, in both languages; without them the bot works as well."""
    words = house.voice.words
    try:
        for code, language in ((None, house.settings.language), ("ru", "ru"), ("en", "en")):
            for scope, named in (
                (BotCommandScopeAllPrivateChats(), words.commands((), language)),
                (BotCommandScopeAllGroupChats(), words.group_commands(language)),
                (BotCommandScopeAllChatAdministrators(), words.group_commands(language, "allow")),
            ):
                menu = [BotCommand(command=name, description=text) for name, text in named]
                await house.bot.set_my_commands(menu, scope=scope, language_code=code)
    except (TelegramAPIError, ClientDecodeError, OSError) as error:
        log.warning("the menu of commands could not be set: %s", error)
