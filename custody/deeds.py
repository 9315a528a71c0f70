"""Printed acts: what the ledger says, row by row, as a paper that people sign (M 11.5-11.9, 10.2)."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from custody.facts.base import Fact
from custody.ledger import Entry, mark
from custody.overruling import CORRECTED, Overruled, overruled, read_value

DeedKind = Literal["transfer", "sitting", "expert", "journal", "closing", "statement", "share"]
"""Acceptance and transfer, the observer's act, the expert's receipt, a packet's journal, the final report,
the statement of what somebody has sent, and the sheet on which experts sign for what the chair gives out."""

PAPER = "paper"
"""Where the time of an act that was entered from paper comes from."""

LINK = "r_"
"""With what the QR of a printed act begins; a label's begins with p_, an invitation's with i_."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An entry that a printed act rests on."""

    stream: str
    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Written:
    """One entry of the ledger as a paper shows it; `fact` is None for what this program cannot read."""

    stream: str
    seq: int
    hash: str
    at: datetime
    recorded: datetime
    content: dict[str, Any]
    fact: Fact | None
    overruled: Overruled | None = None
    amended: Mention | None = None
    """The entry by which it was put right, when it still stands: whatever states it rests on both."""

    @property
    def accepted(self) -> bool:
        """Whether the act was done; a refusal was not."""
        return bool(self.content["accepted"])

    @property
    def stands(self) -> bool:
        """Whether it was done and nobody has taken it back since; put right, it stands with a remark."""
        return self.accepted and (self.overruled is None or self.overruled.how == CORRECTED)

    @property
    def said(self) -> Fact | None:
        """What is so by all that was written: the fact itself, or what it was corrected to."""
        return self.overruled.now if self.overruled and self.overruled.now else self.fact

    def put_right(self, *names: str) -> int:
        """The number of the entry that corrected one of these fields; 0 when they are as first written."""
        if self.overruled is None or self.overruled.now is None:
            return 0
        same = all(getattr(self.fact, name, None) == getattr(self.said, name, None) for name in names)
        return 0 if same else self.overruled.seq

    @property
    def from_paper(self) -> bool:
        """Whether somebody entered it afterwards from a paper."""
        return bool(self.content["time_source"] == PAPER)

    @property
    def mark(self) -> str:
        """16 base32 characters of its hash."""
        return mark(self.hash)

    @property
    def place(self) -> Any:  # noqa: ANN401 - a Place, or None
        """Where the packet has come to by this entry, as it was written with it."""
        return read_value(self.content["body"].get("place"))


@dataclass(frozen=True, slots=True)
class Deed:
    """A printed act as the books remember it: its number on paper, and the entries that it states."""

    kind: DeedKind
    number: str
    at: datetime
    by: str
    mentions: tuple[Mention, ...]

    @property
    def mark(self) -> str:
        """What stands in its QR: 80 bits of the hash over all that it mentions, in their order."""
        return seal_of(self.kind, self.mentions)


def seal_of(kind: str, mentions: Sequence[Mention]) -> str:
    """The mark over entries in their order: any other entry, or another hash, makes another mark."""
    lines = [kind, *(f"{each.stream} {each.seq} {each.hash}" for each in mentions)]
    return mark(hashlib.sha256("\n".join(lines).encode()).hexdigest())


def mentioned(rows: Iterable[Written]) -> tuple[Mention, ...]:
    """These entries as a printed act names them, each once, with those that put them right."""
    found = ((mention_of(each), each.amended) for each in rows)
    return tuple(dict.fromkeys(mention for pair in found for mention in pair if mention is not None))


def mention_of(row: Written | Entry) -> Mention:
    """An entry as a printed act names it."""
    return Mention(row.stream, row.seq, row.hash)


def written(entries: Sequence[Entry]) -> tuple[Written, ...]:
    """The entries of one stream, oldest first, each with what became of it later."""
    found = [(each, each.content) for each in entries]
    later = overruled([content for _, content in found])
    mentions = {each.seq: mention_of(each) for each in entries}
    return tuple(_row(each, content, later.get(each.seq), mentions) for each, content in found)


def _row(
    entry: Entry, content: dict[str, Any], over: Overruled | None, mentions: Mapping[int, Mention]
) -> Written:
    happened, recorded = (datetime.fromisoformat(content[name]) for name in ("happened_at", "recorded_at"))
    fact = read_value(content["body"].get("fact"))
    amended = mentions.get(over.seq) if over is not None and over.how == CORRECTED else None
    return Written(entry.stream, entry.seq, entry.hash, happened, recorded, content, fact, over, amended)
