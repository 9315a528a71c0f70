"""Who is there: every update gets a knock, and a participant's update gets a call."""

from collections.abc import Collection
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, TelegramObject, User

from custody.credentials import REMOVED
from custody.desk.beside import Beside
from custody.desk.call import Call
from custody.desk.door import Knock
from custody.desk.groups.crowd import Crowd
from custody.desk.plans.planner import Planner
from custody.ports import ReadBooks, WorkDays
from handlers.calm import Calm

Spoken = Message | CallbackQuery | ChatMemberUpdated
LARGEST = 2**52
"""Telegram's numbers have at most 52 significant bits."""


class Reception:
    """Finds the person by a short read, and passes on the books, bound to this update."""

    def __init__(
        self,
        read_books: ReadBooks,
        days: WorkDays,
        beside: Beside,
        invite_days: int,
        founders: Collection[int] = (),
    ) -> None:
        self.read_books = read_books
        self.days = days
        self.beside = beside
        self.invite_days = invite_days
        self.founders = founders
        self.calm = Calm()

    async def __call__(self, update: int, spoken: TelegramObject, data: dict[str, Any]) -> None:
        """Add `knock` and, for a participant in a private chat, `call`; `crowd` for a chat of several."""
        if isinstance(spoken, Message | CallbackQuery | ChatMemberUpdated):
            await self._introduce(update, spoken, data)

    async def _introduce(self, update: int, spoken: Spoken, data: dict[str, Any]) -> None:
        message = spoken.message if isinstance(spoken, CallbackQuery) else spoken
        if spoken.from_user is None or message is None or not _exists(message.chat.id, spoken.from_user.id):
            return
        at, source = _moment(spoken, data["recorded"])
        knock = Knock(
            message.chat.id, _language(spoken.from_user), at, data["recorded"], update,
            data["open_books"],
        )  # fmt: skip
        if message.chat.type != "private":
            if _asks(spoken) and not self.calm.bears(message.chat.id, data["recorded"]):
                return  # nobody hears it, and that group's next answer does not wait for many others
            data["crowd"] = self._crowd(knock, spoken, message.chat.type, source)
        elif not isinstance(spoken, ChatMemberUpdated):
            data["knock"] = knock
            await self._recognise(knock, _tapped(spoken), source, data)

    def _crowd(self, knock: Knock, spoken: Spoken, kind: str, source: str) -> Crowd:
        said = {each.name: getattr(knock, each.name) for each in fields(Knock)}
        more: dict[str, Any] = {"days": self.days, "read_books": self.read_books, "source": source}
        user = spoken.from_user.id if spoken.from_user else 0
        return Crowd(**said, **more, user=user, kind=kind, message=_tapped(spoken))

    async def _recognise(self, knock: Knock, tapped: int | None, source: str, data: dict[str, Any]) -> None:
        async with self.read_books() as read:
            person = await read.person_of_chat(knock.chat)
            begins = person is None and knock.chat in self.founders and not await read.has_campaign()
        if begins:
            data["planner"] = _founder(knock, self.read_books, tapped)
        if person is not None:
            zone, via = ZoneInfo(person.timezone), "text" if tapped is None else "button"
            at, recorded = knock.at.astimezone(zone), knock.recorded.astimezone(zone)
            data["call"] = Call(
                person, knock.chat, at, recorded, source, via, knock.update,
                self.days, knock.open_books, self.read_books, tapped, self.invite_days, self.beside,
            )  # fmt: skip


def _asks(spoken: Spoken) -> bool:
    """Whether an answer may follow: a command, a button, a password; not what Telegram says of the group."""
    if not isinstance(spoken, Message):
        return isinstance(spoken, CallbackQuery)
    return (spoken.text or "").startswith("/") or REMOVED in (spoken.text, spoken.caption)


def _exists(*numbers: int) -> bool:
    """Whether Telegram can have such numbers: another chat or person is nobody's, another message nowhere."""
    return all(abs(each) < LARGEST for each in numbers)


def _language(user: User) -> str:
    return "en" if (user.language_code or "ru").startswith("en") else "ru"


def _founder(knock: Knock, read_books: ReadBooks, tapped: int | None) -> Planner:
    """Somebody of the settings, while there is no campaign."""
    return Planner(
        knock.chat, knock.language, knock.recorded, knock.update, knock.open_books, read_books, tapped
    )


def _tapped(spoken: Spoken) -> int | None:
    under = spoken.message if isinstance(spoken, CallbackQuery) else None
    return under.message_id if under is not None and _exists(under.message_id) else None


def _moment(spoken: Spoken, recorded: datetime) -> tuple[datetime, str]:
    """When it happened: a message carries Telegram's date, a pressed button has none of its own."""
    if isinstance(spoken, Message):
        return spoken.date.astimezone(UTC), "telegram"
    return recorded, "received"
