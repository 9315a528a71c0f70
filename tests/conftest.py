"""What every test shares: the way hypothesis plays, the order, and what is not traced."""

import os
from collections.abc import Generator

import pytest
from coverage import Coverage
from hypothesis import settings

from tests.beaten import BEATEN

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
UNTRACED = ("alone", "chromium", "slow", "untraced")
BESIDE = ("house", "bench", "fuzz", "torture")
"""Folders whose tests look at the code, or drive all of it: what they go through others measure."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, or it is waited for at the end, when all others are done."""
    for item in items:
        if item.path.parent.name in BESIDE or item.location[0] in BEATEN:
            item.add_marker("untraced")
    items.sort(key=lambda each: each.get_closest_marker("slow") is None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Tracing costs half of a test's time: what goes long ways that other tests go too is not traced."""
    tracer = Coverage.current() if any(map(item.get_closest_marker, UNTRACED)) else None
    if tracer is None:
        return (yield)
    tracer.stop()
    try:
        return (yield)
    finally:
        tracer.start()
