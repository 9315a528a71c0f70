"""The words of the campaign that is running, in its time zone."""

from locales.words import Words
from storage.database import Database
from storage.plan import campaigns


class Voice:
    """Holds the words; learns the time zone of the newest campaign when asked to."""

    def __init__(self, timezone: str) -> None:
        self._zone = timezone
        self._college = False
        self.words = Words(timezone)

    async def learn(self, database: Database) -> None:
        """Speak in the newest campaign's time zone and terms from now on."""
        async with database.read() as books:
            known = await campaigns(books)
        if known and (known[-1].timezone, known[-1].route == "college") != (self._zone, self._college):
            self._zone, self._college = known[-1].timezone, known[-1].route == "college"
            self.words = Words(self._zone, college=self._college)
