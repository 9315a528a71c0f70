"""The closing report read out of the books, packet by packet."""

from datetime import datetime

from custody.campaign import Campaign
from custody.closing import Closing
from custody.deed_papers import Story
from custody.deeds import written
from custody.desk.call import sitting_stream
from custody.desk.deeds.reading import story_of
from custody.natural import natural
from custody.ports import Books, Scope

PAGE, EVERYTHING = 500, 100_000


async def closing(books: Books, campaign: Campaign, at: datetime) -> Closing:
    """Everything as it is at that moment."""
    stories, skipped = [], 0
    while page := await books.listing(campaign.id, Scope(), at, PAGE, skipped):
        stories += [await story_of(books, packet) for packet in page]
        skipped += len(page)
    ordered = sorted(stories, key=_where)
    sittings = await books.sittings_of(campaign.id, EVERYTHING, 0)
    noted = [row for each in sittings for row in written(await books.story(sitting_stream(each.id)))]
    return Closing(
        campaign, at, tuple(ordered), sittings, await books.everyone(campaign.id),
        await books.tickets(campaign.id), await books.last_checkpoint(), tuple(noted),
    )  # fmt: skip


def _where(story: Story) -> tuple[object, ...]:
    packet = story.packet
    return natural(packet.organisation_name), packet.organisation, packet.code
