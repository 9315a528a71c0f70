"""The words of each campaign, in its time zone: everybody reads the times of their own."""

from locales.words import Words
from storage.database import Database
from storage.plan import campaigns


class Voice:
    """Holds the words; `words` are those of the newest campaign, for what is said to no campaign's people."""

    def __init__(self, timezone: str) -> None:
        self._zone = timezone
        self._college = False
        self._known: dict[tuple[str, bool], Words] = {}

    @property
    def words(self) -> Words:
        """The newest campaign's."""
        return self.of("")

    def of(self, timezone: str, *, college: bool | None = None) -> Words:
        """Those of that zone, and of colleges or schools; what is not known is as in the newest campaign."""
        wanted = (timezone or self._zone, self._college if college is None else college)
        if wanted not in self._known:
            self._known[wanted] = Words(wanted[0], college=wanted[1])
        return self._known[wanted]

    async def learn(self, database: Database) -> None:
        """From now on the newest campaign is the newest of these books."""
        async with database.read() as books:
            known = await campaigns(books)
        if known:
            self._zone, self._college = known[-1].timezone, known[-1].route == "college"
