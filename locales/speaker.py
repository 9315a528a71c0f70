"""Turns a value into words: every variable that its phrase names is looked up in the value's fields.

A variable is the name of a field, with its underscores.  What follows the field's name asks for more: a field of
the value inside (`due_step`), another form of it (`taker_genitive`, `at_until`), the identifier itself (`step_id`),
the number of items (`done_count`).  `none` stands for None and for what is empty, `yes` and `no` for a bool.
"""

import html
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from custody.codes import shown
from custody.facts.base import Fact, Value
from custody.roles import Role
from custody.symbols import CODE_LENGTH
from locales.derived import DERIVED
from locales.identifiers import CODES, MARKS, prefix_of
from locales.phrases import Phrase, find
from locales.times import calendar_day, moment

NONE = "none"
log = logging.getLogger(__name__)
Said = str | int


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and for whom words are made: language, time zone, moment, procedure; `markup` is Telegram's HTML."""

    language: str
    zone: ZoneInfo
    now: datetime
    college: bool = False
    markup: bool = True


@dataclass(slots=True)
class Speaker:
    """Says values in one setting; long lists are kept aside in `lists` until the whole length is known."""

    setting: Setting
    lists: list[list[str]] = field(default_factory=list)

    def phrase(self, *names: str) -> Phrase | None:
        """The first of these phrases that exists."""
        return next((said for name in names if (said := find(self.setting.language, name))), None)

    def say(self, value: Any, kind: str, form: str = "") -> str:  # noqa: ANN401 - any record
        """A record by its own phrase, or by the phrase's attribute."""
        said = self.phrase(*_forms(kind, form))
        if said is None:
            log.error("no phrase says %s", kind)
            return kind
        return self.fill(said, value, kind)

    def fill(self, said: Phrase, value: Any, kind: str) -> str:  # noqa: ANN401 - any record
        """A phrase with its variables taken from this record."""
        return said.fill({name: self._variable(value, kind, name) for name in said.variables})

    def _variable(self, value: Any, kind: str, name: str) -> Said:  # noqa: ANN401 - any record
        if name == "college":
            return "yes" if self.setting.college else "no"
        if (kind, name) in DERIVED:
            return DERIVED[kind, name](value)
        known = _field(type(value), name)
        if known is None:
            log.error("%s has no field for $%s", kind, name)
            return NONE
        return self._said(value, kind, known, name[len(known) + 1 :])

    def _said(self, value: Any, kind: str, name: str, rest: str) -> Said:  # noqa: ANN401 - any record
        item = getattr(value, name)
        if rest == "count":
            return len(item)
        if item is None or item in ("", ()):
            return NONE
        if isinstance(item, bool):
            return "yes" if item else "no"
        if isinstance(item, int):
            return item
        if isinstance(item, str):
            return self._text(item, prefix_of(value, kind, name), name, rest)
        if isinstance(item, tuple):
            return self._items(item, prefix_of(value, kind, name), name, rest)
        return self._one(item, rest)

    def _one(self, item: Any, rest: str) -> Said:  # noqa: ANN401 - a time or a record
        setting = self.setting
        if isinstance(item, datetime):
            return moment(item, setting.now, setting.zone, setting.language, rest)
        if isinstance(item, date):
            today = setting.now.astimezone(setting.zone).date()
            return calendar_day(item, today, setting.language, rest)
        if rest and is_dataclass(item) and (_field(type(item), rest) or (item.kind, rest) in DERIVED):
            return self._variable(item, item.kind, rest)
        return self.say(item, item.kind, rest)

    def _text(self, item: str, prefix: str, name: str, rest: str) -> str:
        if rest == "id":
            return item
        if isinstance(item, Role) or prefix:
            return self._word("role" if isinstance(item, Role) else prefix, item, rest)
        if name in CODES and len(item) == CODE_LENGTH:
            return self.safe(shown(item))
        return self.safe(" ".join(item[i : i + 4] for i in range(0, len(item), 4)) if name in MARKS else item)

    def _word(self, prefix: str, item: str, rest: str) -> str:
        said = self.phrase(*_forms(f"{prefix}-{item}", rest))
        if said is None:
            log.error("no phrase says %s-%s", prefix, item)
            return self.safe(item)
        return said.fill({"college": "yes" if self.setting.college else "no"})

    def _items(self, items: tuple[Any, ...], prefix: str, name: str, rest: str) -> Said:
        if isinstance(items[0], Fact):
            self.lists.append([self.say(each, each.kind, "line") for each in items])
            return _mark(len(self.lists) - 1)
        if rest in ("first", "last"):
            return self._text(items[0 if rest == "first" else -1], prefix, name, "")
        words = [self._text(each, prefix, name, rest) for each in items]
        return ("\n" if rest == "help" else ", ").join(words)

    def safe(self, text: str) -> str:
        """Text that people wrote, on one line; the one place where it is made harmless in HTML."""
        plain = " ".join(text.split())
        return html.escape(plain, quote=False) if self.setting.markup else plain


def _mark(number: int) -> str:
    return f"\ue000{number}\ue001"


def _forms(name: str, form: str) -> Iterator[str]:
    """What to look for: the form asked for, for want of an `act` the line, and at last the phrase itself."""
    if form:
        yield f"{name}.{form}"
    if form == "act":
        yield f"{name}.line"
    yield name


@cache
def _field(cls: type[Value], name: str) -> str | None:
    """The field that a variable's name begins with: the longest one."""
    names = sorted((each.name for each in fields(cls)), key=len, reverse=True)
    return next((each for each in names if name == each or name.startswith(f"{each}_")), None)
