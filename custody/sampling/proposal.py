"""Which schools are proposed for control, and why: by the thresholds, and by the coordinator's own word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce

from custody.facts.plan_lists import PlanRow
from custody.facts.sampling_reasons import Pick, SampleReason, Thresholds
from custody.plan_rows import fold
from custody.sampling.results import Distribution, Results, School, Work
from custody.sampling.signs import Comparison, comparisons

TENTHS = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """A school with everything that was compared, what of it is a sign, and who has decided otherwise."""

    school: School
    figures: tuple[Comparison, ...]
    reasons: tuple[Comparison, ...]
    few: tuple[Work, ...] = ()
    """Works with too few participants to be compared."""
    is_proposed: bool = False
    pick: Pick | None = None

    @property
    def is_taken(self) -> bool:
        """Whether it stands in the proposal."""
        return self.pick.taken if self.pick else self.is_proposed

    @property
    def weight(self) -> tuple[int, float]:
        """The schools with the most signs come first, of equals those with the clearest one."""
        return len(self.reasons), max((each.errors for each in self.reasons), default=0.0)

    @property
    def row(self) -> PlanRow:
        """The school as the department approves it."""
        return PlanRow(
            head=self.school.code, name=self.school.name, reasons=tuple(map(reason_of, self.reasons)),
            why=self.pick.why if self.pick else "",
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proposal:
    """Every school of the file: those that are proposed, and the others."""

    schools: tuple[Judged, ...]
    district: Mapping[Work, Distribution] = field(default_factory=dict)

    @property
    def taken(self) -> tuple[Judged, ...]:
        """The schools of the proposal, the clearest first."""
        found = (each for each in self.schools if each.is_taken)
        return tuple(sorted(found, key=lambda each: (-each.weight[0], -each.weight[1], each.school.code)))

    @property
    def removed(self) -> int:
        """So many have enough signs, and the coordinator has taken them out."""
        return sum(each.is_proposed and not each.is_taken for each in self.schools)

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """The list that the department approves, by code."""
        return tuple(each.row for each in self.schools if each.is_taken)


def propose(results: Results, limits: Thresholds, picks: Sequence[Pick] = ()) -> Proposal:
    """Every school compared with all the others, work by work."""
    district = _district(results)
    chosen = {fold(each.organisation): each for each in picks}
    judged = (
        _judged(school, results, district, limits, chosen.get(fold(school.code)))
        for school in results.schools
    )
    return Proposal(tuple(judged), district)


def reason_of(found: Comparison) -> SampleReason:
    """The comparison as it is told and recorded, rounded to tenths."""
    return SampleReason(
        sign=found.sign, subject=found.work.work.subject, grade=found.work.work.grade, count=found.count,
        value=round(found.value * TENTHS), usual=round(found.usual * TENTHS),
        excess=round(found.excess * TENTHS), error=round(found.error * TENTHS),
        errors=round(found.errors * TENTHS), mark=found.mark,
    )  # fmt: skip


def is_sign(found: Comparison, limits: Thresholds) -> bool:
    """Whether a figure is past its threshold, by enough works, and beyond chance."""
    enough = found.count >= (limits.pair if found.sign == "border" else limits.participants)
    wide = found.excess >= getattr(limits, found.sign)
    return enough and wide and found.errors * TENTHS >= limits.errors


def _judged(
    school: School, results: Results, district: Mapping[Work, Distribution], limits: Thresholds,
    pick: Pick | None,
) -> Judged:  # fmt: skip
    figures: list[Comparison] = []
    few: list[Work] = []
    for own in school.works:
        rest = district[own.work].without(own)
        if min(own.count, rest.count) < limits.participants:
            few.append(own.work)
        else:
            figures += comparisons(own, rest, results.scales[own.work])
    reasons = tuple(each for each in figures if is_sign(each, limits))
    return Judged(school, tuple(figures), reasons, tuple(few), len(reasons) >= limits.reasons, pick)


def _district(results: Results) -> dict[Work, Distribution]:
    by_work: dict[Work, list[Distribution]] = {}
    for school in results.schools:
        for each in school.works:
            by_work.setdefault(each.work, []).append(each)
    return {work: reduce(Distribution.together, found) for work, found in by_work.items()}
