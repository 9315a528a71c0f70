"""The two campaigns that are fuzzed: a district of schools, and a region of colleges with a roadmap."""

from dataclasses import replace
from datetime import date

from custody.plan import Plan
from sandbox.campaign import SCHOOLS, Sample
from sandbox.campaign_colleges import COLLEGES_DEMO
from tests.stories.roadmap import TASKS


def _with_tasks(first: date) -> Plan:
    return replace(COLLEGES_DEMO.plan(first), roadmap=TASKS)


REGIONS: dict[str, Sample] = {
    "schools": SCHOOLS,
    "colleges": replace(COLLEGES_DEMO, plan=_with_tasks, begin=None),
}
"""By what is fuzzed; each phrase, button and table is tried on both."""
