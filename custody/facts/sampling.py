"""Last year's results in the chat: the schools that they propose for control, and why (M 3.2, 5)."""

from dataclasses import dataclass

from custody.facts.base import Fact, Refusal
from custody.facts.sampling_reasons import SampleReason, Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSample(Refusal):
    """No table of last year's results has come yet; it is for the reader to send it, or for others."""

    yours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleLine(Fact):
    """A proposed school in a line; `why` is the coordinator's own word where it was added by hand.

    `absent` when the plan has no such organisation.
    """

    name: str
    reasons: tuple[SampleReason, ...] = ()
    why: str = ""
    absent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleShown(Fact):
    """A page of the proposal: `count` of `total` schools, by these thresholds.

    `few` schools had too few works in everything to be compared; `sent` when the department has the list as
    it is. `moved` when it has changed since the button was made: nothing is done, this is how it is now.
    So many of the proposed are `absent` from the plan; so many have enough signs and are `removed` from it by
    the coordinator.
    """

    count: int
    total: int
    works: int
    limits: Thresholds
    lines: tuple[Fact, ...] = ()
    few: int = 0
    absent: int = 0
    removed: int = 0
    sent: bool = False
    page: int = 1
    pages: int = 1
    moved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSchools(Fact):
    """Every school of the table, a button each, so that one can be looked at, added or taken out."""

    total: int
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSchool(Fact):
    """A school with all its signs in whole sentences, and whether it is in the proposal.

    `why` is the coordinator's reason where the proposal differs from the figures; `few` works were too small.
    `absent` when the plan has no such organisation.
    """

    name: str
    works: int
    taken: bool
    reasons: tuple[Fact, ...] = ()
    why: str = ""
    few: int = 0
    absent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleLimits(Fact):
    """The thresholds, and how many schools they propose of how many."""

    limits: Thresholds
    count: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoLimit(Refusal):
    """A threshold in words that cannot be read, or a number beyond its bounds."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToSend(Refusal):
    """The proposal names no school, or the department has the list as it is; nothing is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePaper(Fact):
    """What comes with a file or a picture: form, book, picture, beside (picture) or beside-book."""

    paper: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingBeside(Refusal):
    """There is no work of which both last year's marks and independent ones of now are known."""
