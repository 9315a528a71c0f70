"""Telegram without a network: takes every call, gives files, remembers each chat's buttons and tables."""

from collections import defaultdict, deque
from collections.abc import AsyncGenerator
from html import unescape
from itertools import count
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import BufferedInputFile, Chat, ChatMemberMember, File, Message, User

from sandbox.telegram.html_cursor import Cursor
from sandbox.telegram.html_text import HtmlParser
from tests.stories.clock import MORNING

LONGEST = {"text": 4096, "caption": 1024}
BUTTON_BYTES = 64
ME = User(id=1, is_bot=True, first_name="story", username="story_bot")


class Nowhere(BaseSession):
    """A session whose other end is this object; what the bot should never have said is in `wrong`."""

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__()
        self.files = files
        self.buttons: defaultdict[int, deque[str]] = defaultdict(lambda: deque(maxlen=60))
        self.messages: defaultdict[int, deque[int]] = defaultdict(lambda: deque(maxlen=30))
        self.tables: defaultdict[int, deque[bytes]] = defaultdict(lambda: deque(maxlen=4))
        self.wrong: list[str] = []
        self.said = 0
        self._numbers = count(1000)

    async def close(self) -> None:
        """Nothing is open."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ARG002, ASYNC109 - aiogram calls it so
    ) -> TelegramType:
        """Take the call; TelegramBadRequest for a file that is not here."""
        said = method.model_dump(warnings=False, exclude_none=True)
        for field, most in LONGEST.items():
            if field in said:
                self._read(method.__api_method__, said, said[field], most)
        self._remember(said)
        if method.__api_method__ == "sendDocument":
            self._keep(said["chat_id"], getattr(method, "document", None))
        return cast("TelegramType", self._answer(bot, method, said))

    def _read(self, name: str, said: dict[str, Any], text: str, most: int) -> None:
        self.said += 1
        try:
            HtmlParser(Cursor(text)).parse()
        except Exception as error:  # noqa: BLE001 - whatever the parser says is a fault of the text
            self.wrong.append(f"{name}: {error}: {text[:300]!r}")
        if not text.strip():
            self.wrong.append(f"{name}: nothing is said to {said.get('chat_id')}")
        if len(unescape(text).encode("utf-16-le", "surrogatepass")) // 2 > most:
            self.wrong.append(f"{name}: too long: {text[:300]!r}")

    def _remember(self, said: dict[str, Any]) -> None:
        keyboard = (said.get("reply_markup") or {}).get("inline_keyboard", ())
        for button in (each for row in keyboard for each in row):
            data = button.get("callback_data") or ""
            self.buttons[said["chat_id"]].append(data)
            if len(data.encode()) > BUTTON_BYTES or not button["text"].strip():
                self.wrong.append(f"a button that cannot be shown: {button}")

    def _keep(self, chat: int, file: object) -> None:
        """A table that was sent may come back, filled in."""
        if isinstance(file, BufferedInputFile) and (file.filename or "").endswith(".xlsx"):
            self.tables[chat].append(file.data)

    def _answer(self, bot: Bot, method: TelegramMethod[Any], said: dict[str, Any]) -> object:
        name = method.__api_method__
        if name == "getMe":
            return ME
        if name == "getFile":
            return self._file(method, said["file_id"])
        if name == "getChatMember":
            return ChatMemberMember(user=ME)
        if name == "sendMessage" and method.__returning__ is Message:
            chat = Chat(id=said["chat_id"], type="private")
            return Message(message_id=self._number(said), date=MORNING, chat=chat).as_(bot)
        return {"message_id": self._number(said)} if name.startswith("send") else True

    def _number(self, said: dict[str, Any]) -> int:
        number = next(self._numbers)
        if "chat_id" in said:
            self.messages[said["chat_id"]].append(number)
        return number

    def _file(self, method: TelegramMethod[Any], file_id: str) -> File:
        if file_id not in self.files:
            raise TelegramBadRequest(
                method, "Bad Request: wrong file_id or the file is temporarily unavailable"
            )
        return File(file_id=file_id, file_unique_id=file_id, file_path=file_id)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,  # noqa: ARG002 - aiogram calls it so
        timeout: int = 30,  # noqa: ARG002, ASYNC109 - the same
        chunk_size: int = 65536,  # noqa: ARG002 - the same
        raise_for_status: bool = True,  # noqa: ARG002, FBT001, FBT002 - the same
    ) -> AsyncGenerator[bytes, None]:
        """The bytes of a file."""
        yield self.files[url.rpartition("/")[2]]
