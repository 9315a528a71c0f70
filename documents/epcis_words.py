"""Which words of the Core Business Vocabulary (CBV 2.0) say what happened to a packet."""

from typing import Any

from custody.roles import Role

STEPS = {
    "packed": ("packing", "container_closed"),
    "received": ("receiving", "in_progress"),
    "filled-in": ("receiving", "in_progress"),
    "confirmed": ("accepting", "in_progress"),
    "offered": ("staging_outbound", "in_progress"),
    "sent-via": ("shipping", "in_transit"),
    "offer-lapsed": ("void_shipping", "in_progress"),
    "stays": ("holding", "in_progress"),
    "counted": ("stock_taking", "completeness_verified"),
    "count-differs": ("stock_taking", "mismatch_quantity"),
    "resealed": ("repackaging", "container_closed"),
    "relabelled": ("encoding", "encoded"),
    "incident": ("inspecting", "non_conformant"),
}
"""Facts that the outside learns, each with the business step and the disposition of CBV 2.0."""

OPENED, PACKING = "opened", ("packed", "collected")
DAMAGED = ("seal-broken", "damage")


def business(fact: Any) -> tuple[str, str]:  # noqa: ANN401 - any fact
    """The step and the disposition: by the fact's kind, and by the step of the route where that says more."""
    route_step = getattr(fact, "step", "")
    if fact.kind in ("filled-in", "counted") and route_step == OPENED:
        return "unpacking", "container_open"
    if fact.kind == "filled-in" and route_step in PACKING:
        return STEPS["packed"]
    if fact.kind == "counted" and route_step == "checked":
        return "inspecting", STEPS["counted"][1] if _agrees(fact) else "mismatch_quantity"
    step, disposition = STEPS[fact.kind]
    if fact.kind == "counted" and not _agrees(fact):
        disposition = "mismatch_quantity"
    if fact.kind == "incident" and fact.what in DAMAGED:
        disposition = "damaged"
    taker = getattr(fact, "taker", None) or (fact.by if fact.kind == "stays" else None)
    if taker is not None and taker.role is Role.OBSERVER:
        disposition = "in_transit"
    return step, disposition


def _agrees(fact: Any) -> bool:  # noqa: ANN401 - a count
    return fact.declared in (None, fact.counted)
