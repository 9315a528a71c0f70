"""Turns a value into words: every variable that its phrase names is looked up in the value's fields.

A variable is the name of a field.  What follows the name asks for more: a field of the value inside
(`due_step`), another form of it (`taker_genitive`, `at_until`), the identifier itself (`step_id`), all that
was written (`words_whole`), the number of items (`done_count`).  `none` stands for what is empty, `yes`
and `no` for a bool.  `$college` is always there.
"""

import html
import logging
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any

from custody.codes import shown
from custody.facts.base import Fact
from custody.roles import Role
from custody.symbols import CODE_LENGTH
from locales.derived import DERIVED, QUOTED
from locales.harmless import LONGEST, WHOLE, harmless
from locales.identifiers import BULLET, CODES, MARKS, NUMBERED, prefix_of
from locales.paper_note import paper_note
from locales.phrases import Phrase, find
from locales.same_work import named_once
from locales.setting import Setting, yes
from locales.times import calendar_day, moment

NONE = "none"
log = logging.getLogger(__name__)
Said = str | int


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
        said = _phrase(self.setting.language, kind, form)
        if said is None:
            log.error("no phrase says %s", kind)
            return kind
        return self.fill(said, value, kind) + paper_note(value, form, self.say)

    def fill(self, said: Phrase, value: Any, kind: str) -> str:  # noqa: ANN401 - any record
        """A phrase with its variables taken from this record."""
        return said.fill({name: self.variable(value, kind, name) for name in said.variables})

    def variable(self, value: Any, kind: str, name: str) -> Said:  # noqa: ANN401 - any record
        """One variable of a phrase about this record."""
        if name == "college":
            return yes(self.setting.college)
        if (kind, name) in DERIVED:
            return DERIVED[kind, name](value)
        if (kind, name) in QUOTED:
            return " ".join(self.say(value, phrase) for phrase in QUOTED[kind, name](value))
        if (known := _field(_type(value), name)) is None:
            log.error("%s has no field for $%s", kind, name)
            return NONE
        return self._said(getattr(value, known), prefix_of(value, kind, known), known, name[len(known) + 1 :])

    def _said(self, item: Any, prefix: str, name: str, rest: str) -> Said:  # noqa: ANN401 - any field
        said: Said = NONE
        if rest == "count":
            said = len(item)
        elif isinstance(item, bool):
            said = yes(item)
        elif isinstance(item, int):
            said = item
        elif isinstance(item, str) and item:
            said = self._text(item, prefix, name, rest)
        elif isinstance(item, tuple) and item:
            said = self._items(item, prefix, name, rest)
        elif item not in (None, "", ()):
            said = self._one(item, rest)
        return said

    def _one(self, item: Any, rest: str) -> Said:  # noqa: ANN401 - a time or a record
        if isinstance(item, datetime):
            return moment(item, self.setting, rest)
        if isinstance(item, date):
            return calendar_day(item, self.setting.today, self.setting.language, rest)
        if rest and ((item.kind, rest) in DERIVED or _field(_type(item), rest)):
            return self.variable(item, item.kind, rest)
        return self.say(item, item.kind, rest) if isinstance(item, Fact) else _named(self.setting, item, rest)

    def _text(self, item: str, prefix: str, name: str, rest: str) -> str:
        if rest in ("id", "whole"):
            return item if rest == "id" else self.safe(item, WHOLE)
        if isinstance(item, Role) or prefix:
            return self._word("role" if isinstance(item, Role) else prefix, item, rest)
        if name in CODES and len(item) == CODE_LENGTH:
            return self.safe(shown(item))
        return self.safe(" ".join(item[i : i + 4] for i in range(0, len(item), 4)) if name in MARKS else item)

    def _word(self, prefix: str, item: str, rest: str) -> str:
        said = _phrase(self.setting.language, f"{prefix}-{item}", rest) or self.phrase(f"{prefix}-other")
        if said is None:
            log.error("no phrase says %s-%s", prefix, item)
            return self.safe(item)
        return said.fill({"college": yes(self.setting.college)})

    def _items(self, items: tuple[Any, ...], prefix: str, name: str, rest: str) -> Said:
        if isinstance(items[0], Fact):
            bullet = "" if name in NUMBERED else BULLET
            self.lists.append([bullet + self.say(one, one.kind, rest or "line") for one in named_once(items)])
            return f"\ue000{len(self.lists) - 1}\ue001"
        if rest in ("first", "last"):
            return self._text(items[0 if rest == "first" else -1], prefix, name, "")
        said = [str(self._said(one, prefix, name, rest)) for one in items]
        return ("\n" if rest == "help" else ", ").join(said)

    def safe(self, text: str, longest: int = LONGEST) -> str:
        """Text that people wrote; the one place where it is made harmless, in HTML too."""
        plain = harmless(text, longest)
        return html.escape(plain, quote=False) if self.setting.markup else plain


@lru_cache(maxsize=8192)
def _named(setting: Setting, item: Any, form: str) -> str:  # noqa: ANN401 - a small value
    return Speaker(setting).say(item, item.kind, form)


@cache
def _phrase(language: str, name: str, form: str) -> Phrase | None:
    """The form asked for; for want of `fixed` the act, of `act` the line, and at last the phrase itself."""
    wanted = [f"{name}.{each}" for each in (form, {"fixed": "act", "act": "line"}.get(form)) if each]
    return next((said for each in (*wanted, name) if (said := find(language, each))), None)


def _type(value: object) -> Any:  # noqa: ANN401 - mypy doubts that a type can be hashed
    return type(value)


@cache
def _field(cls: type[Any], name: str) -> str | None:
    """The field that a variable's name begins with: the longest one."""
    named = (each.name for each in fields(cls))
    return max((each for each in named if f"{name}_".startswith(f"{each}_")), key=len, default=None)
