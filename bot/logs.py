"""Logs as one JSON object a line: the update in hand is named, tokens and names never are."""

import json
import logging
import sys
import threading
from collections.abc import Iterable
from contextvars import ContextVar
from datetime import UTC, datetime
from types import TracebackType

from bot.blotting import Blotter

log = logging.getLogger(__name__)

IN_HAND: ContextVar[int | None] = ContextVar("update_in_hand", default=None)
"""The update that is being worked on."""


class JsonLines(logging.Formatter):
    """One JSON object a record, with secrets blotted out of message and traceback."""

    def __init__(self, blotted: Blotter) -> None:
        super().__init__()
        self.blotted = blotted

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "of": record.name,
            "says": self.blotted(record.getMessage()),
        }
        update = IN_HAND.get()
        if update is not None:
            line["update"] = update
        if record.exc_info:
            line["trace"] = self.blotted(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def start_logging(level: str, secrets: Iterable[str] = ()) -> None:
    """Write JSON lines to standard error from this level on: also warnings, and what nobody has caught."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines(Blotter(secrets)))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    logging.getLogger("aiogram.event").setLevel(logging.CRITICAL)  # the worker says what failed, once
    for talkative in ("apscheduler", "aiohttp.access", "aiosqlite", "fontTools"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda died: _uncaught(died.exc_type, died.exc_value, died.exc_traceback)


def _uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, /) -> None:
    """Python would write it to standard error as it is, secrets and all."""
    if error is not None and not issubclass(kind, KeyboardInterrupt | SystemExit):
        log.critical("nobody has caught it", exc_info=(kind, error, trace))
