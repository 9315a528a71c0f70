"""Which part of the board a person looks at, small enough for a button."""

import re
import zlib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from custody.directory import Directory
from custody.hands import STAGES, stages_of
from custody.ports import Scope

By = Literal["step", "organisation", "subject", "list", "district"]
KINDS_OF_VIEW: dict[str, By] = {
    "t": "step",
    "o": "organisation",
    "s": "subject",
    "l": "list",
    "d": "district",
}
FLAGS = {"o": "overdue", "u": "unconfirmed", "i": "incidents", "s": "soon", "w": "unchosen"}
UNPACKED = "-"
FIRST_DAY = date(2020, 1, 1)
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

_DIGEST, _STAGE = "[0-9a-z]{0,8}", "|".join(STAGES)
_FLAG = "|".join((*FLAGS, *FLAGS.values()))
SHAPE = (
    rf"[tosld][.][0-9]{{1,4}}[.]{_DIGEST}[.]{_DIGEST}[.](?:{_STAGE}|{UNPACKED})?[.](?:{_FLAG})?"
    r"(?:[.][0-9]{0,2}[.][0-9a-z]{0,3}[.][0-9a-z]{0,5})?"
)
"""What a view looks like on a button; buttons of before had their flags written out, and no last three."""


@dataclass(frozen=True, slots=True)
class View:
    """A grouping, a page from 1, and filters; organisation and subject as short digests of their names.

    In the place of an organisation there may be a district.
    """

    by: By = "step"
    page: int = 1
    organisation: str = ""
    subject: str = ""
    step: str = ""
    flag: str = ""
    grade: str = ""
    day: date | None = None
    person: int = 0

    def pack(self) -> str:
        """The view as a button's argument, at most 52 signs."""
        letter = next(letter for letter, by in KINDS_OF_VIEW.items() if by == self.by)
        flag = next((letter for letter, name in FLAGS.items() if name == self.flag), "")
        said = [letter, str(min(self.page, 9999)), self.organisation, self.subject, self.step, flag]
        day = short((self.day - FIRST_DAY).days) if self.day else ""
        more = [self.grade, day, short(self.person) if self.person else ""]
        return ".".join(said + more if any(more) else said)


def unpack(text: str) -> View | None:
    """The view that a button means; None for a button that we did not make."""
    if not re.fullmatch(SHAPE, text):
        return None
    by, page, organisation, subject, step, flag, grade, day, person = [*text.split("."), "", "", ""][:9]
    return View(
        KINDS_OF_VIEW[by], max(int(page), 1), organisation, subject, step, FLAGS.get(flag, flag), grade,
        FIRST_DAY + timedelta(int(day, 36)) if day else None, int(person, 36) if person else 0,
    )  # fmt: skip


def short(number: int) -> str:
    """A number in 36 digits."""
    ends = DIGITS[number % 36]
    return short(number // 36) + ends if number >= len(DIGITS) else ends


def digest(name: str) -> str:
    """A name in at most seven signs: buttons are too short for names."""
    return short(zlib.crc32(name.encode()))


def scope_of(view: View, directory: Directory, soon: datetime) -> Scope:
    """The board's filter for this view; an unknown digest (a changed plan) is no filter."""
    return Scope(
        organisation=_named(view.organisation, [each.code for each in directory.organisations]),
        district=_named(view.organisation, directory.districts),
        subject=_named(view.subject, directory.subjects),
        steps={"": None, UNPACKED: ("",)}.get(view.step, stages_of(view.step)),
        overdue=view.flag == "overdue",
        unconfirmed=view.flag == "unconfirmed",
        incidents=view.flag == "incidents",
        soon=soon if view.flag == "soon" else None,
        unchosen=view.flag == "unchosen",
        grade=view.grade or None,
        day=view.day,
        person=view.person or None,
    )


def _named(key: str, names: list[str] | tuple[str, ...]) -> str | None:
    """The name with this digest; those of older buttons were hexadecimal."""
    return next((name for name in names if key in (digest(name), f"{zlib.crc32(name.encode()):08x}")), None)
