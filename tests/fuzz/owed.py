"""Who must be answered: whoever takes part and has sent what phones send; each answer once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.stories.books import Books

KINDS = ("message", "edited_message", "callback_query")
SILENT = ("new_chat_members", "left_chat_member", "pinned_message", "new_chat_title", "migrate_to_chat_id")
"""What Telegram itself says in a chat: nobody waits for an answer."""


@dataclass
class Owed:
    """What has been sent since it was last asked, by the number of the update."""

    file: Path
    joined: frozenset[int]
    sent: dict[int, tuple[int, Mapping[str, Any]]] = field(default_factory=dict)

    def note(self, number: int, update: Mapping[str, Any]) -> None:
        """An update as Telegram sends it."""
        kind = next((each for each in KINDS if each in update), None)
        if kind is None:
            return
        body = update[kind]
        chat = body["message"]["chat"] if kind == "callback_query" else body["chat"]
        said_by_telegram = any(each in body for each in SILENT)
        if chat["type"] == "private" and chat["id"] in self.joined and not said_by_telegram:
            self.sent[number] = chat["id"], update

    def left(self) -> list[str]:
        """Who was not answered, and what was said twice; then it begins anew."""
        if not self.sent:
            return []
        numbers = ", ".join(map(str, self.sent))
        rows = Books(self.file).rows(
            "SELECT update_id, chat, fact, COUNT(*) AS times FROM outbox"  # noqa: S608 - numbers of our own
            f" WHERE update_id IN ({numbers}) GROUP BY update_id, chat, fact, rows, paper"
        )
        answered = {(row["update_id"], row["chat"]) for row in rows}
        wrong = [f"said {row['times']} times: {row}" for row in rows if row["times"] > 1]
        wrong += [
            f"nobody has answered {json.dumps(update, ensure_ascii=False)[:600]}"
            for number, (chat, update) in self.sent.items()
            if (number, chat) not in answered
        ]
        self.sent.clear()
        return wrong
