"""The campaign's parameters as what they say; what is left out has its usual value."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from typing import Any
from zoneinfo import available_timezones

from custody.plan import PlanCampaign, Problem
from custody.plan_people import nearest
from documents import plan_lists as lists
from documents import plan_words as words
from documents.plan_cells import RowCells
from documents.subjects import METASUBJECT

_STAND_IN = time(18)
_HOURS = re.compile(r"[0-9]{1,4}")
STEM = 11
"""Of the word, so many letters are the same however it goes on."""

_NUMBERS = (
    "check_days", "upload_days", "week", "years_needed", "undo_minutes", "offer_minutes", "silent_hours",
    "question_hours", "room_seats", "works_a_day",
)  # fmt: skip


def campaign_of(cells: RowCells) -> PlanCampaign:
    """The campaign; each unusable cell leaves a complaint and a stand-in."""
    campaign = PlanCampaign(
        key=cells.text("key"),
        title=cells.text("title"),
        procedure=cells.word(
            "procedure", lists.PROCEDURE_WORDS, lists.PROCEDURE_SYNONYMS, Problem.UNKNOWN_PROCEDURE
        ),
        timezone=_timezone(cells),
        closing=cells.clock("closing", required=True) or _STAND_IN,
    )
    return replace(campaign, **_said(cells))


def named_metasubject(campaign: PlanCampaign, subjects: Iterable[str]) -> PlanCampaign:
    """The campaign with what its colleges' common work is called on the sheet of sittings (S 4)."""
    if campaign.procedure != "college" or campaign.metasubject:
        return campaign
    stem = METASUBJECT[:STEM]
    named = next((each for each in subjects if each.casefold().startswith(stem)), METASUBJECT)
    return replace(campaign, metasubject=named)


def _said(cells: RowCells) -> dict[str, Any]:
    """The parameters that may be left out, those of them that are there."""
    said: dict[str, Any] = {name: cells.number(name) for name in _NUMBERS}
    said |= {name: cells.clock(name) for name in ("morning", "evening")}
    said["remind_hours"] = _hours(cells.text("remind_hours", required=False)) or None
    said["quiet"] = _quiet(cells.text("quiet", required=False)) or None
    said["metasubject"] = cells.maybe("metasubject") or None
    if cells.cells.get("language") is not None:
        unknown = Problem.UNKNOWN_LANGUAGE
        said["language"] = cells.word("language", lists.LANGUAGE_WORDS, lists.LANGUAGE_SYNONYMS, unknown)
    return {name: value for name, value in said.items() if value is not None}


def _hours(text: str) -> str:
    """«3, 24» as "24 3"; a text of anything else as it is."""
    parts = re.split(r"[,;\s]+", text.strip(" ,;"))
    return " ".join(sorted(parts, key=int, reverse=True)) if all(map(_HOURS.fullmatch, parts)) else text


def _quiet(text: str) -> str:
    """«22.00 – 7:00» as "22:00-07:00"."""
    dashed = re.sub(r"\s*[-–—]\s*", "-", text.strip()).replace(".", ":")
    return re.sub(r"(?<!\d)(\d:\d\d)(?!\d)", r"0\1", dashed)


def _timezone(cells: RowCells) -> str:
    said = cells.text("timezone")
    known = {name.casefold(): name for name in available_timezones()}
    if said and said.casefold() not in known:
        near = nearest(said, known.values()) if "/" in said else words.TIMEZONES
        cells.complain("timezone", Problem.UNKNOWN_TIMEZONE, *near)
    return known.get(said.casefold(), said)
