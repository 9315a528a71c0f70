"""Where each method of the Bot API is entered, and what it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.telegram.errors import bad, forbidden

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sandbox.telegram.account import Account
    from sandbox.telegram.chat import Chat
    from sandbox.telegram.cloud import Cloud
    from sandbox.telegram.params import Params


@dataclass(slots=True)
class Call:
    """One call while it runs; `remark` is the description beside a good result."""

    name: str
    cloud: Cloud
    account: Account
    params: Params
    alive: Callable[[], bool] = lambda: True
    remark: str = ""

    def chat(self) -> Chat:
        """Find the chat that the bot means, or refuse if it may not write there."""
        raw = self.params.text("chat_id").strip()
        if not raw:
            words = "chat_id is empty"
            raise bad(words)
        number = self.params.integer("chat_id")
        chat = self.account.chats.get(number)
        if chat is None and number not in self.account.met:
            words = "chat not found"
            raise bad(words)
        if chat is None or not chat.started:
            words = "bot can't initiate conversation with a user"
            raise forbidden(words)
        if chat.blocked:
            words = "bot was blocked by the user" if chat.private else "bot was kicked from the group chat"
            raise forbidden(words)
        return chat


@dataclass(frozen=True, slots=True)
class Method:
    """A method, and whether it counts as a message for Telegram's limits."""

    name: str
    run: Callable[[Call], Awaitable[object]]
    counted: bool


METHODS: dict[str, Method] = {}


def method(
    name: str, *, counted: bool = False
) -> Callable[[Callable[[Call], Awaitable[object]]], Callable[[Call], Awaitable[object]]]:
    """Enter a function under the method's name, whose case does not matter."""

    def enter(run: Callable[[Call], Awaitable[object]]) -> Callable[[Call], Awaitable[object]]:
        METHODS[name.lower()] = Method(name, run, counted)
        return run

    return enter
