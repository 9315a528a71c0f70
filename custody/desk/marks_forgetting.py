"""Marks are gone after the stated time; the ledger, which never held them, still verifies (S 12, 17)."""

from dataclasses import replace
from datetime import datetime

from custody.desk.call import campaign_stream
from custody.facts.base import encode
from custody.facts.marks import MarksForgotten
from custody.ledger import Record
from custody.ports import Books


async def forget(books: Books, before: datetime, at: datetime) -> tuple[MarksForgotten, ...]:
    """Let go of what came before then, and write down how much it was, in each campaign's chain."""
    told = []
    for gone in await books.forget_marks(before, at):
        campaign = await books.campaign(gone.campaign)
        await books.lock_campaign(campaign.id)
        fact = MarksForgotten(sheets=gone.sheets, works=gone.works, before=before, at=at)
        record = Record(
            campaign_stream(campaign), fact.kind, True, "", "", at, at, "received", "clock",  # noqa: FBT003
            None, {"fact": encode(fact)},
        )  # fmt: skip
        told.append(replace(fact, receipt=(await books.write(record)).receipt))
    return tuple(told)
