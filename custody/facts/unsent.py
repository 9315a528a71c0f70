"""Words for others that were not sent on, and why."""

from dataclasses import dataclass

from custody.facts.base import Fact, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateWords(Refusal):
    """A text with what must not be sent on: `body` is what was written, with gaps for it.

    `pieces` are the kinds of what was found; `names`: some of it only looks like names; `noted`: it was for
    the ledger, which forgets nothing.
    """

    pieces: tuple[str, ...]
    body: str
    names: bool = False
    noted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiriesEnough(Refusal):
    """Another question is not sent, `body`: so many of this person's, by their numbers, wait already."""

    count: int
    numbers: tuple[str, ...]
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsTooLong(Refusal):
    """The text has more signs than there is room for."""

    length: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoWords(Refusal):
    """There are no words in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsOnly(Refusal):
    """A picture, a file or a voice in the place of words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryThanked(Fact):
    """The asker has replied with mere thanks: nothing is asked anew."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingSent(Fact):
    """What was begun is left: nothing was sent and nothing has changed."""
