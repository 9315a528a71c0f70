"""What does not fit into a message, as a workbook: every fault of a plan, or everything that it changes."""

from collections.abc import Sequence
from functools import partial
from io import BytesIO

from bot.clock import Clock
from bot.threads import Threads
from bot.voice import Voice
from custody.campaign import Campaign
from custody.desk.fault_lines import shortened
from custody.facts.base import Fact
from custody.plan import PlanError
from documents.export_xlsx import tables_to_xlsx
from documents.plan_xlsx import write_template
from locales.words import Words


class PlanReporter:
    """Writes in the bot's own threads, in the words of the plan's campaign."""

    def __init__(self, threads: Threads, voice: Voice, clock: Clock) -> None:
        self.threads, self.voice, self.clock = threads, voice, clock

    async def faults(self, faults: Sequence[PlanError], language: str) -> bytes:
        """Every fault with its place and what to write."""
        return await self.threads.run(partial(self._faults, faults, language))

    def _faults(self, faults: Sequence[PlanError], language: str) -> bytes:
        words = self.voice.words
        columns = [words.plain(f"plan-table-{name}", language) for name in ("sheet", "row", "column", "what")]
        rows = [
            (each.sheet, each.row or "", each.column, words.say_problem(each, language, placed=False))
            for each in map(shortened, faults)
        ]
        title = words.plain("plan-table-faults", language)
        return tables_to_xlsx(title, [(title, columns, rows)])

    async def lines(
        self, terms: Campaign, lines: Sequence[Fact], clashes: Sequence[Fact], language: str
    ) -> bytes:
        """Every line of a difference, and every clash."""
        words = self.voice.of(terms.timezone, college=terms.route == "college")
        return await self.threads.run(partial(self._lines, words, lines, clashes, language))

    def _lines(self, words: Words, lines: Sequence[Fact], clashes: Sequence[Fact], language: str) -> bytes:
        now = self.clock.now()
        tables = []
        for name, facts in (("changes", lines), ("clashes", clashes)):
            title = words.plain(f"plan-table-{name}", language)
            rows = [(words.say_plainly(each, language, now),) for each in facts]
            tables += [(title, [title], rows)] if rows else []
        return tables_to_xlsx(tables[0][0], tables)

    async def template(self, *, college: bool) -> bytes:
        """The empty form, of schools or of colleges."""
        return await self.threads.run(partial(_template, college=college))


def _template(*, college: bool) -> bytes:
    form = BytesIO()
    write_template(form, college=college)
    return form.getvalue()
