"""Structures of works, and marks that somebody is typing (`custody.ports.marks`)."""

import json
from datetime import datetime

from custody.marks.rows import MarkRow, read_marks
from custody.marks.structure import Item, Structure, in_order
from storage.books.shelf import Shelf
from storage.moments import line, micros
from storage.session import Row


class StoredStructures(Shelf):
    """The structures of all campaigns, and open drafts of marks."""

    async def structures(self, campaign: int) -> tuple[Structure, ...]:
        """The newest version of each."""
        return in_order(map(_structure, await self.session.rows("structures_of", campaign=campaign)))

    async def structure(self, campaign: int, subject: str, grade: str, number: int) -> Structure | None:
        """One version."""
        asked = {"campaign": campaign, "subject": subject, "grade": grade, "number": number}
        row = await self.session.row("structure_of", **asked)
        return None if row is None else _structure(row)

    async def keep_structure(self, campaign: int, structure: Structure, sha256: str, at: datetime) -> int:
        """Keep a new version; returns its number."""
        number: int = await self.session.value(
            "keep_structure", campaign=campaign, subject=structure.subject, grade=structure.grade,
            items=line([[item.label, item.most] for item in structure.items]), scale=line(structure.scale),
            sha256=sha256, at=micros(at),
        )  # fmt: skip
        return number

    async def works_planned(self, campaign: int) -> tuple[tuple[str, str], ...]:
        """Subject and class of every sitting of the plan, once each."""
        found = await self.session.rows("works_planned", campaign=campaign)
        works = in_order(Structure(row["subject"], row["grade"], ()) for row in found)
        return tuple(each.key for each in works)

    async def begin_typing(self, person: int, sitting: int, checker: str, at: datetime) -> None:
        """From now on what the person types is of this sitting, and for this expert."""
        await self.session.value(
            "begin_typing", person=person, sitting=sitting, checker=checker, at=micros(at)
        )

    async def typing(self, person: int) -> tuple[int, str] | None:
        """Which sitting the person types marks of, and whose marks; None for nobody who does."""
        row = await self.session.row("typing_of", person=person)
        return None if row is None else (row["sitting"], row["checker"])

    async def typed_rows(self, person: int, sitting: int) -> tuple[MarkRow, ...]:
        """What the person has typed of it, the last one last, whole or not."""
        found = await self.session.rows("typed_rows", person=person, sitting=sitting)
        return tuple(MarkRow(row["code"], row["variant"], read_marks(row["marks"])) for row in found)

    async def type_row(self, person: int, sitting: int, row: MarkRow, at: datetime) -> None:
        """Keep a row in the place of an earlier one of the same code."""
        await self.session.value(
            "type_row", person=person, sitting=sitting, code=row.code, variant=row.variant, marks=row.said,
            at=micros(at),
        )  # fmt: skip

    async def drop_typed_row(self, person: int, sitting: int, code: str) -> bool:
        """Take a row back; False when there was none."""
        dropped = await self.session.value("drop_typed_row", person=person, sitting=sitting, code=code)
        return dropped is not None

    async def drop_typing_of(self, campaign: int, subject: str, grade: str) -> frozenset[int]:
        """What was typed of a work no longer fits; returns who has typed it."""
        asked = {"campaign": campaign, "subject": subject, "grade": grade}
        return frozenset(row["person"] for row in await self.session.rows("drop_typed_of_work", **asked))

    async def leave_typing(self, person: int) -> None:
        """What the person types is of no sitting any more; what was typed stays."""
        await self.session.value("end_typing", person=person)

    async def end_typing(self, person: int, sitting: int) -> None:
        """All of it is in a sheet now, or is not wanted."""
        await self.leave_typing(person)
        await self.session.rows("drop_typed_rows", person=person, sitting=sitting)


def _structure(row: Row) -> Structure:
    items = tuple(Item(label, most) for label, most in json.loads(row["items"]))
    scale = tuple((grade, least) for grade, least in json.loads(row["scale"]))
    return Structure(row["subject"], row["grade"], items, scale, row["number"])
