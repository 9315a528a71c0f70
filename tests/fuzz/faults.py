"""What must not happen: an error that nobody has thought of, wherever it is swallowed later."""

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from traceback import extract_tb

from pydantic import ValidationError

from bot import front
from bot.worker import OUTAGES, Handle
from storage.errors import AlreadyDone
from storage.inbox import InboxRow

MOST = 60
FORESEEN = (*OUTAGES, AlreadyDone)


class Faults(logging.Handler):
    """Collects them, each place in the code once, with the update that led there first."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []
        self._seen: set[str] = set()

    def around(self, handle: Handle) -> Handle:
        """The same handling, watched; the error goes on as if nobody had looked."""

        async def watched(row: InboxRow) -> None:
            try:
                await handle(row)
            except FORESEEN:
                raise
            except Exception as error:
                if not _is_unreadable(error):
                    self.note(error, row.body or "")
                raise

        return watched

    @contextmanager
    def watch(self, about: str) -> Iterator[None]:
        """Whatever fails inside is a fault, and nothing more."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - that is what it watches for
            self.note(error, about)

    def note(self, error: BaseException, about: str) -> None:
        """Keep it, if it is the first of its place."""
        place = traceback.extract_tb(error.__traceback__)[-1]
        if (name := f"{type(error).__name__} at {place.filename}:{place.lineno}") not in self._seen:
            self._seen.add(name)
            trace = "".join(traceback.format_exception(error))[-3000:]
            self.found.append(f"{name}\n{about[:3000]}\n{trace}")

    def tell(self, what: str) -> None:
        """Something else that must not be; the first of them tell enough."""
        if len(self.found) < MOST:
            self.found.append(what)

    def emit(self, record: logging.LogRecord) -> None:
        """A complaint in the log is a fault, but for those of the worker, which are known by then."""
        if record.name not in ("bot.worker", "bot.fetching", "bot.intake", "bot.polling", "aiogram.event"):
            said = f"{record.name}: {record.getMessage()}"
            if (short := f"{record.name}: {record.msg}") not in self._seen:
                self._seen.add(short)
                trace = "".join(traceback.format_exception(record.exc_info[1])) if record.exc_info else ""
                self.found.append(f"{said}\n{trace[-3000:]}")

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear the whole log."""
        root = logging.getLogger()
        root.addHandler(self)
        try:
            yield
        finally:
            root.removeHandler(self)


def _is_unreadable(error: Exception) -> bool:
    """What is no update of Telegram's is set aside with a number to quote; only at the front."""
    ours = [each for each in extract_tb(error.__traceback__) if "pydantic" not in each.filename]
    return isinstance(error, ValidationError) and ours[-1].filename == front.__file__
