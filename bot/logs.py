"""Logs as one JSON object a line: the update in hand is named, tokens and names never are."""

import json
import logging
import re
from contextvars import ContextVar
from datetime import UTC, datetime

IN_HAND: ContextVar[int | None] = ContextVar("update_in_hand", default=None)
"""The update that is being worked on."""

TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}|(?<=[ip]_)[0-9A-Za-z_-]{16,}")
"""A bot's token, an invitation's or a label's secret."""


class JsonLines(logging.Formatter):
    """One JSON object a record, with secrets blotted out of message and traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "of": record.name,
            "says": record.getMessage(),
        }
        update = IN_HAND.get()
        if update is not None:
            line["update"] = update
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return TOKEN.sub("***", json.dumps(line, ensure_ascii=False))


def start_logging(level: str) -> None:
    """Write JSON lines to standard error from this level on."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    logging.getLogger("aiogram.event").setLevel(logging.CRITICAL)  # the worker says what failed, once
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    logging.getLogger("aiohttp.access").setLevel(logging.WARNING)
