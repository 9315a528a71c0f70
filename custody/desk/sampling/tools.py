"""What the desk needs of the world for a proposal of schools: tables read and written, pictures drawn."""

from collections.abc import Sequence
from typing import Protocol

from custody.plan import PlanError
from custody.ports.sampling import Sample
from custody.sampling.beside import Pair
from custody.sampling.proposal import Judged, Proposal
from custody.sampling.results import Results


class SamplingTools(Protocol):
    """Everything is done away from the event loop; a large table is waited for by its sender alone."""

    async def read(self, content: bytes) -> Results | tuple[PlanError, ...]:
        """The results by schools, or everything to put right."""
        ...

    async def faults(self, faults: Sequence[PlanError], language: str) -> bytes:
        """Every fault with its place, as a workbook."""
        ...

    async def book(self, sample: Sample, proposal: Proposal, language: str) -> bytes:
        """The proposal with every figure, as a workbook."""
        ...

    async def picture(
        self, sample: Sample, proposal: Proposal, schools: Sequence[Judged], language: str
    ) -> bytes:
        """How the points of these schools lie beside the others', as a PNG."""
        ...

    async def form(self) -> bytes:
        """The empty form of the table."""
        ...

    async def beside(self, pairs: Sequence[Pair], language: str, *, book: bool) -> bytes:
        """Marks before and after, as a PNG or as a workbook."""
        ...
