"""Which part of the board a person looks at, small enough for a button."""

import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from custody.facts.board import BoardLine
from custody.ports import Books, Scope

By = Literal["step", "organisation", "subject", "list"]
KINDS_OF_VIEW: dict[str, By] = {"t": "step", "o": "organisation", "s": "subject", "l": "list"}
UNPACKED = "-"
EPOCH = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class View:
    """A grouping, a page from 1, and filters; organisation and subject as short digests of their names."""

    by: By = "step"
    page: int = 1
    organisation: str = ""
    subject: str = ""
    step: str = ""
    flag: str = ""

    def pack(self) -> str:
        """The view as a button's argument."""
        letter = next(letter for letter, by in KINDS_OF_VIEW.items() if by == self.by)
        return ".".join((letter, str(self.page), self.organisation, self.subject, self.step, self.flag))


def unpack(text: str) -> View | None:
    """The view that a button means; None for a button that we did not make."""
    parts = text.split(".")
    if len(parts) != 6 or parts[0] not in KINDS_OF_VIEW or not parts[1].isdecimal():  # noqa: PLR2004 - six fields
        return None
    by, page, organisation, subject, step, flag = parts
    return View(KINDS_OF_VIEW[by], max(int(page), 1), organisation, subject, step, flag)


def digest(name: str) -> str:
    """A name as eight hexadecimal digits: buttons are too short for names."""
    return f"{zlib.crc32(name.encode()):08x}"


async def scope_of(books: Books, campaign: int, view: View) -> tuple[Scope, str]:
    """The board's filter for this view, and its name; an unknown digest (a changed plan) is no filter."""
    organisation = await _named(books, campaign, "organisation", view.organisation)
    subject = await _named(books, campaign, "subject", view.subject)
    scope = Scope(
        organisation=organisation.what if organisation else None,
        subject=subject.what if subject else None,
        step={"": None, UNPACKED: ""}.get(view.step, view.step),
        overdue=view.flag == "overdue",
        unconfirmed=view.flag == "unconfirmed",
    )
    return scope, " · ".join(line.name or line.what for line in (organisation, subject) if line)


async def _named(
    books: Books, campaign: int, by: Literal["organisation", "subject"], key: str
) -> BoardLine | None:
    if not key:
        return None
    lines = await books.lines(campaign, by, Scope(), EPOCH)
    return next((line for line in lines if digest(line.what) == key), None)
