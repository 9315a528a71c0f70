"""What the ledger has accepted of the second procedure, and where a table says otherwise."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from custody.facts.base import decode
from custody.ledger import Entry

Ask = Callable[[str], Iterable[tuple[Any, ...]]]
"""The rows of a query, each as the values of its columns."""

Told = dict[str, list[tuple[str, Any]]]
"""What was accepted, by kind: the chain and the fact, in the order of each chain."""


def accepted(entries: Iterable[Entry]) -> Told:
    """Every accepted fact by its kind."""
    told: Told = defaultdict(list)
    for each in (entry.content for entry in entries):
        if each["accepted"] and each["kind"] in KINDS and "fact" in each["body"]:
            for kind in (each["kind"], *UNDOES.get(each["kind"], ())):
                told[kind].append((each["stream"], decode(each["body"]["fact"])))
    return told


UNDOES = {"day-taken-back": ("day-chosen", "rooms-reported")}
"""What stands also among the facts that it takes back, so that one sees which was the last."""

KINDS = frozenset({
    "day-chosen", "day-taken-back", "rooms-reported", "codes-issued", "codes-taken-back", "structures-kept",
    "marks-taken",
    "second-asked", "task-marked", "task-reopened", "inquiry-asked", "inquiry-answered", "inquiry-continued",
    "inquiry-withdrawn", "inquiry-closed", "advice-kept",
})  # fmt: skip


def apart(kept: dict[Any, Any], said: dict[Any, Any]) -> Iterator[str]:
    """Where the tables and the ledger differ."""
    for key in sorted({*kept, *said}, key=repr):
        if kept.get(key) != said.get(key):
            yield f"{key}: the table says {kept.get(key)}, the ledger {said.get(key)}"
