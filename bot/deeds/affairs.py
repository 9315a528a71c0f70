"""Incidents as a printed act tells them: what was noted by whom, and what was done about it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.deeds.clerk import Clerk
from custody.deeds import Written
from custody.facts.checking import Incident
from custody.facts.incidents import IncidentDescribed, IncidentResolved, SittingIncident
from documents.deed_form import Paragraph, Table


@dataclass(slots=True)
class Affair:
    """One incident with all that was said of it."""

    row: Written
    fact: Incident | SittingIncident
    words: list[str] = field(default_factory=list)
    resolved: IncidentResolved | None = None

    def cells(self, clerk: Clerk) -> tuple[str, ...]:
        """Number, when, what, who, and how it ended."""
        what = "; ".join((f"{clerk.incident(self.fact.what)}{self._numbers(clerk)}", *self.words))
        done = clerk.say("affair-open")
        if self.resolved is not None:
            words = self.resolved.words or clerk.say("affair-by-report")
            done = clerk.say(
                "affair-resolved", at=clerk.moment(self.resolved.at), words=words,
                order=self.resolved.order or "none",
            )  # fmt: skip
        return str(self.fact.number), clerk.moment(self.row.at), what, self.fact.by.callsign, done

    def _numbers(self, clerk: Clerk) -> str:
        """The two counts, where it is about counts."""
        counted, declared = getattr(self.fact, "counted", None), getattr(self.fact, "declared", None)
        if counted is None or declared is None:
            return ""
        return f": {clerk.say('differs', counted=str(counted), declared=str(declared))}"


def affairs_of(chains: Iterable[Sequence[Written]]) -> list[Affair]:
    """The incidents in these chains, by their numbers."""
    found: dict[int, Affair] = {}
    for row in (row for chain in chains for row in chain if row.stands):
        fact = row.fact
        if isinstance(fact, Incident | SittingIncident):
            found[fact.number] = Affair(row, fact)
        elif isinstance(fact, IncidentDescribed) and fact.number in found:
            found[fact.number].words.append(fact.words)
        elif isinstance(fact, IncidentResolved) and fact.number in found:
            found[fact.number].resolved = fact
    return [found[number] for number in sorted(found)]


def affairs_table(clerk: Clerk, found: Sequence[Affair]) -> tuple[Paragraph | Table, ...]:
    """The incidents of an act under their heading."""
    heads = clerk.heads("number", "when", "affair", "who", "done")
    rows = tuple(each.cells(clerk) for each in found)
    return Paragraph(clerk.say("affairs"), strong=True), Table(heads, (10, 29, 75, 19, 67), rows)
