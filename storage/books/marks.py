"""Mark sheets with their rows, and what is compared with them (`custody.ports.marks.SheetBook`)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from custody.facts.names import Who
from custody.marks.rows import MarkRow, read_lines
from custody.marks.sheets import MarkSheet
from custody.ports.mark_forgetting import Forgotten, Going
from custody.ports.marks import MarksCount, NewSheet
from storage.books.marked import StoredMarked
from storage.books.planning.lines import listed
from storage.kinds import read, written
from storage.moments import line, micros, moment, moment_or_none
from storage.session import Row


class StoredMarks(StoredMarked):
    """The marks of all campaigns."""

    async def mark_sheets(self, sittings: Sequence[int]) -> tuple[MarkSheet, ...]:
        """Every sheet of these sittings, also replaced ones, in the order in which they came."""
        found = await self.session.rows("mark_sheets_of", sittings=line(list(sittings)))
        return tuple(map(_sheet, found))

    async def mark_rows(self, sheets: Sequence[int]) -> Mapping[int, tuple[MarkRow, ...]]:
        """The rows of these sheets; nothing of one that is forgotten."""
        found = await self.session.rows("mark_rows_of", sheets=line(list(sheets)))
        return {row["sheet"]: read_lines(row["lines"]) for row in found}

    async def keep_mark_sheets(self, new: Sequence[NewSheet]) -> tuple[MarkSheet, ...]:
        """Keep them with their rows, and set those aside that they replace; returns them with their ids."""
        gone = [each.replaces for each in new if each.replaces is not None]
        if gone:
            await self.session.rows("mark_sheets_aside", ids=line(gone))
        found = await self.session.rows("keep_mark_sheets", rows=listed(map(_head, new)))
        ids = {(row["sitting"], row["number"]): row["id"] for row in found}
        kept = [replace(each.head, id=ids[each.head.sitting, each.head.number]) for each in new]
        rows = [{"sheet": head.id, "lines": each.lines} for head, each in zip(kept, new, strict=True)]
        await self.session.rows("keep_mark_rows", rows=line(rows))
        return tuple(kept)

    async def sheets_of_work(self, campaign: int, subject: str, grade: str) -> tuple[MarkSheet, ...]:
        """The sheets of that work which stand, in all sittings."""
        asked = {"campaign": campaign, "subject": subject, "grade": grade}
        return tuple(map(_sheet, await self.session.rows("sheets_of_work", **asked)))

    async def second_checks(self, sittings: Sequence[int]) -> Mapping[int, Who]:
        """Who is to check these sittings a second time."""
        found = await self.session.rows("second_checks_of", sittings=line(list(sittings)))
        return {row["sitting"]: read(row["whose"]) for row in found}

    async def ask_second(self, sitting: int, expert: Who, at: datetime) -> None:
        """This expert is to check the sitting a second time."""
        await self.session.value(
            "ask_second", sitting=sitting, expert=expert.id, whose=written(expert), at=micros(at)
        )

    async def note_reconciled(
        self, sitting: int, digests: tuple[str, str], works: int, differences: int, at: datetime
    ) -> None:
        """The marks and the upload, each by the digest of its rows, were compared."""
        ours, theirs = digests
        await self.session.value(
            "note_reconciled", sitting=sitting, ours=ours, theirs=theirs, works=works,
            differences=differences, at=micros(at),
        )  # fmt: skip

    async def marks_count(self, campaign: int) -> MarksCount:
        """How far the campaign is."""
        if await self.session.value("any_marks") is None:
            return MarksCount()
        row = await self.session.row("marks_tally", campaign=campaign)
        names = ("sittings", "marked", "forms", "reconciled", "differing")
        return MarksCount(*(int(row[name]) for name in names)) if row else MarksCount()

    async def to_reconcile(self, campaign: int) -> tuple[tuple[int, bool], ...]:
        """Sittings that have both sides, each with whether that was compared; those that were not first."""
        found = await self.session.rows("sittings_to_reconcile", campaign=campaign)
        return tuple((row["id"], bool(row["compared"])) for row in found)

    async def reconciled(self, sitting: int) -> tuple[datetime, int] | None:
        """When the sitting was compared last, and how many differences there were."""
        row = await self.session.row("reconciled", sitting=sitting)
        return None if row is None else (moment(row["at"]), row["differences"])

    async def marks_going(self, near: datetime, until: datetime, at: datetime) -> tuple[Going, ...]:
        """What came before `until` and was not spoken of, once some of it came before `near`; it now is."""
        asked = {"near": micros(near), "until": micros(until)}
        found = [
            Going(row["campaign"], row["sheets"], int(row["works"]), moment(row["first"]))
            for row in await self.session.rows("marks_going", **asked)
        ]
        for each in found:
            told = {"campaign": each.campaign, "until": micros(until), "at": micros(at)}
            await self.session.rows("warned_of_marks", **told)
        return tuple(found)

    async def marks_left(self, campaign: int) -> bool:
        """Whether any marks are kept."""
        return await self.session.value("marks_left", campaign=campaign) is not None

    async def forget_marks(self, before: datetime, at: datetime) -> tuple[Forgotten, ...]:
        """Let go of the rows, the drafts and the files of every sheet that came before then."""
        then = micros(before)
        await self.session.rows("drop_old_typed_rows", before=then)
        found = await self.session.rows("marks_to_forget", before=then)
        if found:
            await self.session.rows("drop_old_mark_rows", before=then)
            old = await self.session.rows("forget_old_sheets", before=then, at=micros(at))
            papers = [paper for row in old for paper in json.loads(row["papers"])]
            await self.session.rows("forget_papers_of", ids=line(papers))
        return tuple(Forgotten(row["campaign"], row["sheets"], int(row["works"])) for row in found)


def _sheet(row: Row) -> MarkSheet:
    plain = (
        "id", "sitting", "sort", "number", "structure", "works", "absent", "sha256", "rows_sha256",
    )  # fmt: skip
    return MarkSheet(
        whose=read(row["whose"]), by=read(row["by_whom"]), at=moment(row["at"]), aside=bool(row["aside"]),
        forgotten=moment_or_none(row["forgotten_at"]), **{name: row[name] for name in plain},
    )  # fmt: skip


def _head(new: NewSheet) -> dict[str, object]:
    head = new.head
    plain = ("sitting", "sort", "number", "structure", "works", "absent", "sha256", "rows_sha256")
    return {
        "whose": written(head.whose), "whose_id": head.whose.id, "by_whom": written(head.by),
        "at": micros(head.at), "papers": line(list(new.papers)),
        **{name: getattr(head, name) for name in plain},
    }  # fmt: skip
