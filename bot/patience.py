"""A pause between two tries, which ends at once when the bot is to stop."""

import asyncio


async def rest(stopping: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until `stopping`."""
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except TimeoutError:
        return
