"""What looks strange in a line of a paper sheet: said before the line is written, it forbids nothing."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from custody.deadlines import local_day
from custody.judge.case import Case, Verdict
from custody.roles import Person
from custody.routes import Step
from custody.vouching import OFFICES

ODD = ("order", "before-sitting", "gap", "other-person", "count", "seal", "broken", "incident", "apart")
"""Times out of order, before the sitting, steps passed over, somebody else than planned, what differs.
`apart` is of a sitting: not as many works were collected as were handed out."""

WRONG = (
    "line", "person", "step", "time", "recorded", "who", "numbers", "future", "role", "refused", "told",
)  # fmt: skip
"""Why a line cannot be written at all."""

Recorded = Mapping[str, tuple[datetime, int]]


def oddities(
    case: Case, verdict: Verdict, step: Step, recorded: Recorded, seal: str, planned: Person | None
) -> tuple[str, ...]:
    """The codes of everything strange about one line, in the order of `ODD`."""
    found = {*_times(case, step, recorded), *_things(case, verdict, seal)}
    if planned is not None and planned.id != case.person.id and not _is_colleague(case, step):
        found.add("other-person")
    return tuple(code for code in ODD if code in found)


def _is_colleague(case: Case, step: Step) -> bool:
    """Whether they are of the office that does the step: whoever of it comes is whom the plan means."""
    return any(role in case.roles for role in step.takers if role in OFFICES)


def _times(case: Case, step: Step, recorded: Recorded) -> Iterator[str]:
    for name, (at, _) in recorded.items():
        ahead = case.route.ahead(step.name, name)
        if (at < case.at) if ahead else (at > case.at and name != step.name):
            yield "order"
    first = case.packet.window[0] or case.packet.day.isoformat()
    if local_day(case.campaign, case.at).isoformat() < first:
        yield "before-sitting"


def _things(case: Case, verdict: Verdict, seal: str) -> Iterator[str]:
    if getattr(verdict.fact, "skipped", ()):
        yield "gap"
    if seal and case.place.seal and seal != case.place.seal:
        yield "seal"
    known = {"count-differs": "count", "seal-broken": "broken"}
    for incident in verdict.incidents:
        yield known.get(incident.what, "incident")
