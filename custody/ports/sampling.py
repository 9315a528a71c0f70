"""Last year's results as the books keep them: one set a campaign, schools' distributions and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from custody.facts.plan_lists import PlanRow
from custody.facts.sampling_reasons import Pick, Thresholds
from custody.sampling.results import Results


@dataclass(frozen=True, slots=True)
class Sample:
    """The results by which schools are proposed, and what the coordinator has made of them.

    `number` counts the tables that have come, `version` every change since; `sha256` is the table's.
    """

    number: int
    version: int
    sha256: str
    at: datetime
    results: Results = field(repr=False)
    limits: Thresholds = field(default_factory=Thresholds)
    picks: tuple[Pick, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleTerms:
    """What the proposal hangs on besides the results; `there` tells whether there are any."""

    number: int = 0
    version: int = 0
    limits: Thresholds = field(default_factory=Thresholds)
    picks: tuple[Pick, ...] = ()
    there: bool = False


class SampleBook(Protocol):
    """One proposal a campaign; a new table takes the place of the one before."""

    async def sample(self, campaign: int) -> Sample | None:
        """The proposal's grounds as they are now; None before any table has come."""
        ...

    async def sample_terms(self, campaign: int) -> SampleTerms:
        """The same without the results, which take long to read."""
        ...

    async def begin_sample(self, campaign: int, sha256: str, results: Results, at: datetime) -> int:
        """New results, in place of the old ones; thresholds and the coordinator's own choices stay.

        Returns how many tables have come.
        """
        ...

    async def change_sample(
        self, campaign: int, version: int, limits: Thresholds, picks: Sequence[Pick]
    ) -> bool:
        """Other thresholds or choices; False when it has changed since that version."""
        ...

    async def send_sample(self, campaign: int, version: int, rows: Sequence[PlanRow]) -> bool:
        """The list is the department's from now on; False when it has changed since that version."""
        ...

    async def sent_sample(self, campaign: int) -> tuple[PlanRow, ...]:
        """The list as it was sent last; nothing before that."""
        ...

    async def forget_results(self, campaign: int) -> bool:
        """Let go of the distributions; the list that was sent stays.  False when there are none."""
        ...
