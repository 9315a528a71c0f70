"""The state of Telegram as JSON, and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from sandbox.telegram.account import Query
from sandbox.telegram.chat import Chat
from sandbox.telegram.files import StoredFile
from sandbox.telegram.hook import Webhook
from sandbox.telegram.updates import UpdateQueue, Waiting

if TYPE_CHECKING:
    from sandbox.telegram.account import Account
    from sandbox.telegram.cloud import Cloud
    from sandbox.telegram.shapes import Json

VERSION = 1
HISTORY_KEPT = 1000


def freeze(cloud: Cloud) -> Json:
    """Describe everything that must survive a restart."""
    return {
        "version": VERSION,
        "journal": cloud.journal.count,
        "people": list(cloud.people.values()),
        "files": cloud.files.shapes(),
        "accounts": [_freeze_account(account) for account in cloud.accounts.values()],
    }


def _freeze_account(account: Account) -> Json:
    queue = account.updates
    return {
        "token": account.token,
        "username": account.username,
        "next_message_id": account.next_message_id,
        "next_update_id": queue.next_id,
        "allowed": sorted(queue.allowed or ()),
        "met": sorted(account.met),
        "commands": account.commands,
        "webhook": asdict(account.webhook) if account.webhook else None,
        "queries": {key: asdict(query) for key, query in account.queries.items()},
        "updates": [_freeze_update(one) for one in queue.history[-HISTORY_KEPT:] if one.status == "confirmed"]
        + [_freeze_update(one) for one in queue.pending.values()],
        "chats": [_freeze_chat(chat) for chat in account.chats.values()],
    }


def _freeze_chat(chat: Chat) -> Json:
    return {
        "shape": chat.shape,
        "started": chat.started,
        "blocked": chat.blocked,
        "keyboard": chat.keyboard,
        "alerts": chat.alerts,
        "edited": sorted(chat.edited),
        "messages": list(chat.messages.values()),
    }


def _freeze_update(one: Waiting) -> Json:
    return asdict(one)


def thaw(cloud: Cloud, state: Json) -> None:
    """Take over a described state; another version is a ValueError."""
    if state.get("version") != VERSION:
        message = f"the state is of version {state.get('version')}, this is {VERSION}"
        raise ValueError(message)
    cloud.journal.count = state["journal"]
    cloud.people.update({user["id"]: user for user in state["people"]})
    for row in state["files"]:
        cloud.files.add(StoredFile(**row))
    for row in state["accounts"]:
        account = cloud.open_account(row["token"], row["username"], row["next_update_id"])
        _thaw_account(account, row)


def _thaw_account(account: Account, row: Json) -> None:
    account.next_message_id = row["next_message_id"]
    account.met = set(row["met"])
    account.commands = row["commands"]
    account.webhook = Webhook(**row["webhook"]) if row["webhook"] else None
    account.queries = {key: Query(**query) for key, query in row["queries"].items()}
    account.chats = {chat["shape"]["id"]: _thaw_chat(chat) for chat in row["chats"]}
    _thaw_updates(account.updates, row)


def _thaw_chat(row: Json) -> Chat:
    messages = {message["message_id"]: message for message in row["messages"]}
    return Chat(**{**row, "edited": set(row["edited"]), "messages": messages})


def _thaw_updates(queue: UpdateQueue, row: Json) -> None:
    queue.allow(row["allowed"])
    queue.history = [Waiting(**one) for one in row["updates"]]
    for one in queue.history:
        if one.status in ("queued", "delivered"):
            queue.pending[one.update_id] = one
