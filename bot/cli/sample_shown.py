"""The proposal of schools at a terminal, and as documented fields for other programs."""

import html
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from bot.cli.terminal import Terminal
from custody.facts.sampling_reasons import Thresholds, WhySchool
from custody.sampling.proposal import TENTHS, Judged, Proposal, is_sign, reason_of
from custody.sampling.results import Results

FORMAT = 1
"""The version of the JSON's fields; a field may be added without a new one."""

TAG = re.compile(r"</?[a-z]+>")


@dataclass(frozen=True, slots=True)
class Made:
    """What was read of a table of this SHA-256, and what it proposes by these thresholds."""

    results: Results
    limits: Thresholds
    proposal: Proposal
    sha256: str


def as_lines(made: Made, terminal: Terminal) -> Iterator[str]:
    """For people: the schools with their signs, then the thresholds."""
    taken, total = made.proposal.taken, len(made.proposal.schools)
    yield terminal.plain("cli-sample-count", count=len(taken), total=total, works=made.results.count)
    for each in taken:
        yield f"{each.school.code}  {each.school.name}"
        for reason in each.reasons:
            fact = WhySchool(reason=reason_of(reason))
            said = terminal.words.say_plainly(fact, terminal.language, terminal.clock.now())
            yield f"  {html.unescape(TAG.sub('', said))}"
    yield terminal.plain("cli-sample-limits", limits=_limits(made.limits, terminal))
    yield terminal.plain("cli-sample-no-conclusion")


def _limits(limits: Thresholds, terminal: Terminal) -> str:
    numbers: dict[str, Any] = asdict(limits)
    whole, tenth = divmod(limits.errors, TENTHS)
    return terminal.plain("thresholds", **numbers, errors_whole=str(whole), errors_tenth=str(tenth))


def as_json(made: Made) -> dict[str, Any]:
    """The fields that docs/exports.md describes."""
    return {
        "format": FORMAT,
        "sha256": made.sha256,
        "works": made.results.count,
        "thresholds": {**asdict(made.limits), "errors": made.limits.errors / TENTHS},
        "schools": [_school(each, made.limits) for each in made.proposal.schools],
    }


def _school(each: Judged, limits: Thresholds) -> dict[str, Any]:
    return {
        "code": each.school.code,
        "name": each.school.name,
        "works": each.school.count,
        "proposed": each.is_taken,
        "too_few": [{"subject": work.subject, "grade": work.grade} for work in each.few],
        "figures": [
            {
                "sign": found.sign, "subject": found.work.work.subject, "grade": found.work.work.grade,
                "mark": found.mark or None, "count": found.count, "value": round(found.value, 2),
                "usual": round(found.usual, 2), "excess": round(found.excess, 2),
                "error": round(found.error, 2), "errors": round(found.errors, 2),
                "is_sign": is_sign(found, limits),
            }
            for found in each.figures
        ],
    }  # fmt: skip
