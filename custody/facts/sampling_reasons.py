"""Why a school is proposed for control: a figure beside the usual one, never a verdict (M 3.2, 5)."""

from dataclasses import dataclass

from custody.facts.base import Fact, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleReason(Value):
    """A sign that deserves attention, in one work of one school; shares and gaps in tenths of a percent.

    `sign` is mean, border, harder or journal; `count` so many works were compared; `value` is the school's
    figure, `usual` that which was to be expected, `excess` their difference, `error` the standard error of
    the difference, `errors` how many of those it is, in tenths. `mark` is the mark at whose border it is.
    """

    sign: str
    subject: str
    grade: int
    count: int
    value: int
    usual: int
    excess: int
    error: int
    errors: int
    mark: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds(Value):
    """From where on a figure counts as a sign.

    `participants` so many works at least on both sides, `pair` at the border of a mark; `mean`, `border`,
    `harder`, `journal`: gaps in percentage points; `errors`: so many standard errors, in tenths; `reasons`:
    so many signs make a school proposed.
    """

    participants: int = 10
    pair: int = 8
    mean: int = 10
    border: int = 20
    harder: int = 10
    journal: int = 15
    errors: int = 30
    reasons: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick(Value):
    """A school that the coordinator has added to the proposal, or taken out of it, and why."""

    organisation: str
    taken: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhySchool(Fact):
    """One sign in a whole sentence with its figures."""

    reason: SampleReason
