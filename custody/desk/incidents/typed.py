"""Trouble in words: «incident» and «I doubt it», with codes or about what was scanned last."""

from collections.abc import Sequence

from custody.codes import Scan
from custody.desk.call import Call
from custody.desk.incidents.menu import choose_among
from custody.desk.incidents.saying import report_on
from custody.desk.packets.typed import meant
from custody.incidents import DOUBT


async def incident(call: Call, scans: Sequence[Scan]) -> None:
    """Of which packet or sitting, and then what."""
    async with call.open_books() as books:
        ids = await meant(books, call, scans) if scans else ()
        if ids or not scans:
            await choose_among(books, call, ids)


async def doubt(call: Call, scans: Sequence[Scan]) -> None:
    """Recorded at once."""
    async with call.open_books() as books:
        ids = await meant(books, call, scans)
        if ids:
            await report_on(books, call, ids, DOUBT)
