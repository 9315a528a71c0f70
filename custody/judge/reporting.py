"""Anybody who sees the packet may say that something is wrong with it; it goes on, marked."""

from dataclasses import replace

from custody.acts import Report
from custody.judge.case import Case, Verdict


def report(case: Case, act: Report) -> Verdict:
    """Judge a report: it is always recorded, and it moves nothing; one's own step before it stands."""
    by, last = case.acting(case.place.role), case.place.last
    before = case.place if last is None or last.actor != case.person.id else case.noted()
    place = replace(before, incidents=case.place.incidents + 1)
    return Verdict(case.incident(act.what, by), place)
