"""The menu of commands, by scope and language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.telegram.errors import bad
from sandbox.telegram.methods.registry import Call, method

if TYPE_CHECKING:
    from sandbox.telegram.account import Account
    from sandbox.telegram.shapes import Json

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMAND_LIMIT = 100
DESCRIPTION_LIMIT = 256
SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
                    "chat_administrators", "chat_member"})  # fmt: skip


@method("setMyCommands")
async def set_my_commands(call: Call) -> bool:
    """Set the commands of one scope and language."""
    commands = call.params.parsed("commands", "commands")
    if not isinstance(commands, list):
        words = "can't parse commands: expected an Array"
        raise bad(words)
    if len(commands) > COMMAND_LIMIT:
        words = "BOT_COMMANDS_TOO_MUCH"
        raise bad(words)
    call.account.commands[_key(call)] = [_command(one) for one in commands]
    _tell(call)
    return True


@method("deleteMyCommands")
async def delete_my_commands(call: Call) -> bool:
    """Remove the commands of one scope and language."""
    call.account.commands.pop(_key(call), None)
    _tell(call)
    return True


@method("getMyCommands")
async def get_my_commands(call: Call) -> list[Json]:
    """Give the commands of exactly this scope and language."""
    return call.account.commands.get(_key(call), [])


def menu_of(account: Account, chat_id: int, language: str) -> list[Json]:
    """Find the commands that a phone shows: the narrowest scope, the phone's language first."""
    wide = "all_private_chats" if chat_id > 0 else "all_group_chats"
    for scope in (f"chat {chat_id}", wide, "default"):
        for tongue in (language, ""):
            found = account.commands.get(f"{scope}|{tongue}")
            if found:
                return found
    return []


def _tell(call: Call) -> None:
    """Only the phones that are meant look at their menu again; 0 means all of them."""
    scope = call.params.parsed("scope", "bot command scope")
    chat = str(scope.get("chat_id") or "") if isinstance(scope, dict) else ""
    number = int(chat) if chat.removeprefix("-").isdigit() else 0
    call.cloud.tell("commands", number, bot=call.account.username)


def _key(call: Call) -> str:
    scope = call.params.parsed("scope", "bot command scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if not isinstance(scope, dict) or kind not in SCOPES:
        words = "can't parse bot command scope: unsupported type specified"
        raise bad(words)
    place = f"chat {scope.get('chat_id')}" if kind == "chat" else kind
    return f"{place}|{call.params.text('language_code')}"


def _command(row: object) -> Json:
    if not isinstance(row, dict):
        words = "can't parse BotCommand: expected an Object"
        raise bad(words)
    name = str(row.get("command", "")).removeprefix("/")
    if not COMMAND.fullmatch(name):
        words = "BOT_COMMAND_INVALID"
        raise bad(words)
    if not 0 < len(str(row.get("description", ""))) <= DESCRIPTION_LIMIT:
        words = "BOT_COMMAND_DESCRIPTION_INVALID"
        raise bad(words)
    return {"command": name, "description": row["description"]}
