"""The whole of Telegram, as far as the stand-in knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sandbox.telegram.account import Account
from sandbox.telegram.errors import UNAUTHORIZED
from sandbox.telegram.faults import Faults
from sandbox.telegram.files import FileStore
from sandbox.telegram.journal import Journal
from sandbox.telegram.updates import UpdateQueue

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from sandbox.clock import Clock
    from sandbox.telegram.chat import Chat
    from sandbox.telegram.rate import Rate
    from sandbox.telegram.shapes import Json

WATCHER_LIMIT = 10_000


class Delivery(Protocol):
    """Whoever carries updates to webhooks."""

    def start(self, account: Account) -> None:
        """Begin to carry this bot's updates."""

    def stop(self, account: Account) -> None:
        """Carry no more of them."""


class Cloud:
    """Accounts, people and files; everything that happens passes the journal."""

    def __init__(self, clock: Clock, files: FileStore | None = None, rate: Rate | None = None) -> None:
        """Start empty; without a rate there is no limit of messages."""
        self.clock = clock
        self.files = files or FileStore()
        self.rate = rate
        self.accounts: dict[str, Account] = {}
        self.people: dict[int, Json] = {}
        self.journal = Journal()
        self.faults = Faults()
        self.delivery: Delivery | None = None
        self.touch: Callable[[], None] = lambda: None
        self.watchers: set[asyncio.Queue[Json]] = set()

    def now(self) -> float:
        """Tell the moment in Unix seconds."""
        return self.clock.now().timestamp()

    def open_account(self, token: str, username: str, first_update_id: int) -> Account:
        """Find or create the bot of a token."""
        account = self.accounts.get(token)
        if account is None:
            account = self.accounts[token] = Account(token, username, UpdateQueue(first_update_id))
        account.username = username
        return account

    def account(self, token: str) -> Account:
        """Find the bot of a token, or refuse."""
        account = self.accounts.get(token)
        if account is None:
            raise UNAUTHORIZED
        return account

    def queue(self, account: Account, kind: str, body: Json, chat_id: int) -> int | None:
        """Queue an update for the bot; None when it did not ask for this kind."""
        at = self.now()
        number = account.updates.put(kind, body, chat_id, at)
        self.journal.add("update", at, bot=account.username, update_id=number, update={kind: body})
        self.touch()
        return number

    def tell(self, kind: str, chat_id: int, **facts: object) -> None:
        """Tell the phones on the page what has changed."""
        self.touch()
        if self.watchers:
            event = {"kind": kind, "chat_id": chat_id, **facts}
            for watcher in self.watchers:
                if watcher.qsize() < WATCHER_LIMIT:
                    watcher.put_nowait(event)

    def show(self, account: Account, chat: Chat, message: Json) -> None:
        """Keep a new or an edited message and show it on the phones."""
        chat.keep(message)
        self.tell("message", chat.id, bot=account.username, message=chat.view(message))

    def post(self, account: Account, chat: Chat, sender: Json, parts: Json) -> Json:
        """Write a new message into a chat."""
        message = {
            "message_id": account.new_message_id(),
            "from": sender,
            "chat": chat.shape,
            "date": int(self.now()),
            **parts,
        }
        self.show(account, chat, message)
        return message

    def reset(self) -> None:
        """Forget chats, updates, files, faults and the log; accounts and numbers stay."""
        for account in self.accounts.values():
            account.updates.drop()
            account.updates.history.clear()
            account.chats.clear()
            account.queries.clear()
            account.met.clear()
        self.files.clear()
        self.faults.ahead.clear()
        self.journal.clear()
        self.tell("reset", 0)
