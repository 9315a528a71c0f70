"""The proof: the stand-in's log against the books, after everything has come to rest."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from custody.ledger import Entry, first_break
from tests.torture.expecting import Expected

BESIDE = "incident"
"""An incident stands beside the act that caused it."""


@dataclass(frozen=True, slots=True)
class Act:
    """An entry of the ledger that answers an update."""

    update: int
    chain: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A row of the outbox: the update that it answers, and the message that it became."""

    update: int | None
    chat: int
    state: str
    message: int | None
    edit: bool


@dataclass
class Evidence:
    """Everything that is known of a run."""

    due: dict[int, tuple[int, Expected]]
    """Every update that a person caused: its chat, and what it must leave behind."""
    confirmed: set[int]
    """What Telegram considers delivered."""
    messages: list[tuple[int, int]]
    """Every message that Telegram took: chat and number."""
    edits: set[tuple[int, int]]
    inbox: list[tuple[int, str]]
    """Update and state, row by row."""
    ledger: list[Act]
    letters: list[Letter]
    unreachable: set[int] = field(default_factory=set)
    """Chats that for a while could not be written to."""


@dataclass
class Tally:
    """What the proof found; the lists say what and where."""

    updates: int = 0
    recorded: int = 0
    acts: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    repeated: int = 0

    @property
    def clean(self) -> bool:
        return not (self.lost or self.doubled or self.unanswered)

    @property
    def line(self) -> str:
        """The one line that is printed."""
        return (
            f"updates {self.updates} · recorded {self.recorded} · lost {len(self.lost)} · "
            f"doubled {len(self.doubled)} · unanswered {len(self.unanswered)} · "
            f"messages repeated {self.repeated}"
        )


def weighed(evidence: Evidence) -> Tally:
    """Every update once in the inbox, every act once in the ledger, every person answered."""
    rows = Counter(number for number, _ in evidence.inbox)
    done = {number for number, state in evidence.inbox if state == "done"}
    tally = Tally(updates=len(evidence.due), recorded=len(done), acts=len(evidence.ledger))
    tally.lost += [f"update {n} is not in the inbox" for n in evidence.confirmed - set(rows)]
    tally.lost += [f"update {n} was never handled" for n in set(rows) - done]
    tally.doubled += [f"update {n} is in the inbox {times} times" for n, times in rows.items() if times > 1]
    _weigh_acts(evidence, tally)
    tally.unanswered += _unanswered(evidence)
    kept = {(letter.chat, letter.message) for letter in evidence.letters}
    tally.repeated = len([each for each in evidence.messages if each not in kept])
    return tally


def _weigh_acts(evidence: Evidence, tally: Tally) -> None:
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for act in evidence.ledger:
        found[act.update][act.chain] += 1
    kept = {number for number, _ in evidence.inbox}
    for number in sorted(evidence.confirmed & kept):
        _, due = evidence.due[number]
        there = found[number]
        tally.lost += [f"update {number}: nothing in {chain}" for chain in due.acts - there]
        ceiling = Counter(dict.fromkeys(there, 1)) if due.free else due.acts
        tally.doubled += [
            f"update {number}: {times} too many in {chain}" for chain, times in (there - ceiling).items()
        ]
    strange = set(found) - set(evidence.due)
    tally.doubled += [f"update {number} is in the ledger and nobody caused it" for number in strange]


def _unanswered(evidence: Evidence) -> Iterator[str]:
    """An answer is a letter to the same chat that became a message which Telegram has."""
    messages = set(evidence.messages)
    reachable = messages | evidence.edits
    answered = {
        (letter.update, letter.chat)
        for letter in evidence.letters
        if letter.state == "sent"
        and (letter.chat, letter.message) in (reachable if letter.edit else messages)
    }
    refused = {
        (letter.update, letter.chat)
        for letter in evidence.letters
        if letter.state == "failed" and letter.chat in evidence.unreachable
    }
    for number in sorted(evidence.confirmed):
        chat, _ = evidence.due[number]
        if (number, chat) not in answered | refused:
            yield f"update {number} of chat {chat} was not answered"


def flaws(entries: Iterable[Entry], places: dict[str, Any]) -> list[str]:
    """Where a chain breaks, or a packet is not where its last accepted entry put it."""
    kept = list(entries)
    broken = first_break(kept)
    last = {e.stream: e.content["body"]["place"] for e in kept if "place" in e.content["body"]}
    moved = {chain: brief(place) for chain, place in places.items() if chain in last}
    wrong = [
        f"{chain} is not where its ledger says" for chain, place in moved.items() if place != last[chain]
    ]
    return [*([f"the chain breaks: {broken}"] if broken else []), *wrong]


def brief(place: dict[str, Any]) -> dict[str, Any]:
    """A place as the ledger tells it: not the way back."""
    return {key: item for key, item in place.items() if key not in ("before", "last")}
