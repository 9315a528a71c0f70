"""A pause between two tries, which ends at once when the bot is to stop."""

import asyncio


async def rest(stopping: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until `stopping`."""
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except TimeoutError:
        return


class Pause:
    """The pause after a try that failed: twice as long after each, up to the longest; in seconds."""

    def __init__(self, first: float, longest: float) -> None:
        self.first, self.longest = min(first, longest), longest
        self.seconds = self.first

    async def rest(self, stopping: asyncio.Event) -> None:
        """Wait, or until `stopping`; the next one is longer."""
        await rest(stopping, self.seconds)
        self.seconds = min(self.longest, self.seconds * 2)
