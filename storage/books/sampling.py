"""Last year's results by schools, and the list that was made of them (`custody.ports.SampleBook`)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from custody.facts.plan_lists import PlanRow
from custody.facts.sampling_reasons import Pick, Thresholds
from custody.ports.sampling import Sample, SampleTerms
from custody.sampling.moments import Moments
from custody.sampling.results import Distribution, Results, Scale, School, Work
from storage.books.shelf import Shelf
from storage.kinds import read, read_all, written, written_all
from storage.moments import line, micros, moment, parsed

PRECISE = 6
"""Decimals that are kept of sums: more than enough for tenths of a percent."""


class StoredSamples(Shelf):
    """One set of results a campaign."""

    async def sample(self, campaign: int) -> Sample | None:
        """The proposal's grounds as they are now; None before any table has come."""
        row = await self.session.row("sample_of", campaign=campaign)
        if row is None:
            return None
        return Sample(
            row["number"], row["version"], row["sha256"], moment(row["at"]), _unpacked(row["results"]),
            read(row["limits"]), read_all(row["picks"]),
        )  # fmt: skip

    async def sample_terms(self, campaign: int) -> SampleTerms:
        """The same without the results, which take long to read."""
        row = await self.session.row("sample_terms", campaign=campaign)
        if row is None:
            return SampleTerms()
        limits, picks = read(row["limits"]), read_all(row["picks"])
        return SampleTerms(row["number"], row["version"], limits, picks, there=bool(row["there"]))

    async def begin_sample(self, campaign: int, sha256: str, results: Results, at: datetime) -> int:
        """New results, in place of the old ones; returns how many tables have come."""
        number: int = await self.session.value(
            "begin_sample", campaign=campaign, sha256=sha256, at=micros(at), results=_packed(results),
            limits=written(Thresholds()),
        )  # fmt: skip
        return number

    async def change_sample(
        self, campaign: int, version: int, limits: Thresholds, picks: Sequence[Pick]
    ) -> bool:
        """Other thresholds or choices; False when it has changed since that version."""
        said = {"limits": written(limits), "picks": written_all(picks)}
        found = await self.session.value("change_sample", campaign=campaign, version=version, **said)
        return found is not None

    async def send_sample(self, campaign: int, version: int, rows: Sequence[PlanRow]) -> bool:
        """The list is the department's from now on; False when the proposal has changed since."""
        sent = await self.session.value(
            "send_sample", campaign=campaign, version=version, sent=written_all(rows)
        )
        return sent is not None

    async def sent_sample(self, campaign: int) -> tuple[PlanRow, ...]:
        """The list as it was sent last; nothing before that."""
        return read_all(await self.session.value("sent_sample", campaign=campaign) or "[]")

    async def forget_results(self, campaign: int) -> bool:
        """Let go of the distributions; the list that was sent stays."""
        return await self.session.value("forget_results", campaign=campaign) is not None


def _packed(results: Results) -> str:
    scales = [
        [work.subject, work.grade, *scale.borders, scale.maximum] for work, scale in results.scales.items()
    ]
    schools = [
        [school.code, school.name, [_distribution(each) for each in school.works]]
        for school in results.schools
    ]
    return line({"scales": scales, "schools": schools})


def _distribution(each: Distribution) -> list[object]:
    sums = [
        (part.count, round(part.total, PRECISE), round(part.squares, PRECISE))
        for part in (each.easy, each.hard, each.contrast)
    ]
    return [each.work.subject, each.work.grade, each.points, each.marks, each.journal, sums]


def _unpacked(text: str) -> Results:
    said: Any = parsed(text)
    scales = {
        Work(subject, grade): Scale((three, four, five), most)
        for subject, grade, three, four, five, most in said["scales"]
    }
    schools = (School(code, name, tuple(map(_read, works))) for code, name, works in said["schools"])
    return Results(tuple(schools), scales)


def _read(said: Any) -> Distribution:  # noqa: ANN401 - what JSON says
    subject, grade, points, marks, journal, sums = said
    easy, hard, contrast = (Moments(*each) for each in sums)
    return Distribution(
        Work(subject, grade), tuple(points), tuple(marks), tuple(journal), easy, hard, contrast
    )
