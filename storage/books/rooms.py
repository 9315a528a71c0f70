"""Rooms as they were reported, and codes that were handed out (`custody.ports.RoomBook`)."""

import json
from datetime import datetime

from custody.facts.base import encode
from custody.participant_codes import CodeRange
from custody.ports.rooms import RoomReport
from storage.books.shelf import Shelf
from storage.kinds import decode
from storage.moments import line, micros, moment
from storage.session import Row


class StoredRooms(Shelf):
    """The rooms and the codes of all campaigns."""

    async def room_report(self, sitting: int) -> RoomReport | None:
        """What was reported of this sitting last."""
        row = await self.session.row("room_report", sitting=sitting)
        if row is None:
            return None
        rooms = tuple(decode(each) for each in json.loads(row["rooms"]))
        return RoomReport(
            sitting, rooms, row["variants"], tuple(json.loads(row["teaches"])), moment(row["at"])
        )

    async def keep_room_report(self, report: RoomReport) -> None:
        """From now on this is the word on the sitting's rooms."""
        await self.session.value(
            "keep_room_report",
            sitting=report.sitting,
            rooms=line([encode(each) for each in report.rooms]),
            variants=report.variants,
            teaches=line(list(report.teaches)),
            at=micros(report.at),
        )

    async def drop_room_report(self, sitting: int) -> bool:
        """Nothing was reported of it after all; False when there was nothing."""
        return await self.session.value("drop_room_report", sitting=sitting) is not None

    async def code_ranges(self, campaign: int, organisation: str) -> tuple[CodeRange, ...]:
        """The codes that were handed out there, in order; none when nobody has said."""
        found = await self.session.rows("code_ranges", campaign=campaign, organisation=organisation)
        return tuple(map(_range, found))

    async def add_code_range(self, campaign: int, organisation: str, codes: CodeRange, at: datetime) -> int:
        """These were handed out; returns the number of the row."""
        number: int = await self.session.value(
            "add_code_range", campaign=campaign, organisation=organisation, course=codes.course,
            first=codes.first, last=codes.last, at=micros(at),
        )  # fmt: skip
        return number

    async def organisation_of_codes(self, campaign: int, number: int) -> str | None:
        """Whose the row of that number is."""
        found: str | None = await self.session.value(
            "organisation_of_codes", campaign=campaign, number=number
        )
        return found

    async def drop_code_range(self, campaign: int, organisation: str, number: int) -> CodeRange | None:
        """They were not; None when there is no such row."""
        row = await self.session.row(
            "drop_code_range", campaign=campaign, organisation=organisation, number=number
        )
        return None if row is None else _range(row)


def _range(row: Row) -> CodeRange:
    return CodeRange(row["first"], row["last"], row["course"], row["id"])
