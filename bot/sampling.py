"""The proposal of schools: tables read, workbooks written and pictures drawn in the bot's own threads."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from bot.threads import Threads
from custody.desk.plans.tools import Reporter
from custody.plan import PlanError
from custody.ports.sampling import Sample
from custody.sampling.beside import Pair
from custody.sampling.proposal import Judged, Proposal
from custody.sampling.results import Results
from documents.beside_papers import beside_picture, beside_to_xlsx
from documents.results_reading import read_results
from documents.results_template import results_template
from documents.sampling_pictures import proposal_picture
from documents.sampling_xlsx import proposal_to_xlsx


@dataclass(frozen=True, slots=True)
class SamplingTools:
    """A large table is read on the press, where long work waits for long work and photos for none of it."""

    threads: Threads
    reporter: Reporter

    async def read(self, content: bytes) -> Results | tuple[PlanError, ...]:
        """The results by schools, or everything to put right."""
        return await self.threads.press(partial(read_results, content))

    async def faults(self, faults: Sequence[PlanError], language: str) -> bytes:
        """Every fault with its place, as a workbook."""
        return await self.reporter.faults(faults, language)

    async def book(self, sample: Sample, proposal: Proposal, language: str) -> bytes:
        """The proposal with every figure, as a workbook."""
        scales = sample.results.scales
        work = partial(proposal_to_xlsx, proposal, sample.limits, scales, sample.sha256, language)
        return await self.threads.press(work)

    async def picture(
        self, sample: Sample, proposal: Proposal, schools: Sequence[Judged], language: str
    ) -> bytes:
        """How the points of these schools lie beside the others', as a PNG."""
        work = partial(proposal_picture, proposal, schools, sample.results.scales, language)
        return await self.threads.run(work)

    async def form(self) -> bytes:
        """The empty form of the table."""
        return await self.threads.run(results_template)

    async def beside(self, pairs: Sequence[Pair], language: str, *, book: bool) -> bytes:
        """Marks before and after, as a PNG or as a workbook."""
        return await self.threads.run(partial(beside_to_xlsx if book else beside_picture, pairs, language))
