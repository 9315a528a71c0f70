"""One call of the Bot API, from the door to the log."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.telegram.errors import NOT_FOUND, RefusalError
from sandbox.telegram.methods import METHODS, Call
from sandbox.telegram.updates import disordered

if TYPE_CHECKING:
    from sandbox.telegram.faults import Fault
    from sandbox.telegram.shapes import Json

NOISY = "getUpdates"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What goes back over the wire: JSON, a foreign text, or nothing at all."""

    status: int
    body: Json
    cut: bool = False
    half: bool = False
    raw: str | None = None


async def answer(call: Call) -> Outcome:
    """Run one call: trouble first, then the method; all of it is logged."""
    faults = call.cloud.faults
    fault = faults.next(call.name, call.params.integer("chat_id")) if faults.ahead else None
    if fault is not None:
        stopped = await _trouble(call, fault)
        if stopped is not None:
            return stopped
    outcome = await _run(call)
    if fault is not None and fault.drop:
        _log(call, outcome.body, dropped=fault.drop)
        return Outcome(outcome.status, outcome.body, cut=fault.drop == "after", half=fault.drop == "half")
    if fault is not None and fault.disorder:
        outcome.body["result"] = disordered(call.account.updates, outcome.body.get("result"))
    _log(call, outcome.body)
    return outcome


async def _trouble(call: Call, fault: Fault) -> Outcome | None:
    if fault.delay:
        await asyncio.sleep(fault.delay)
    refusal = fault.refusal()
    if fault.drop == "before":
        _log(call, {"ok": False}, fault=True, dropped=fault.drop)
        return Outcome(502, {}, cut=True)
    if fault.drop or (refusal is None and fault.raw is None):
        return None
    body = refusal.body() if refusal else {"ok": False}
    _log(call, body, fault=True)
    return Outcome(refusal.code if refusal else 200, body, raw=fault.raw)


async def _run(call: Call) -> Outcome:
    method = METHODS.get(call.name.lower())
    try:
        if method is None:
            raise NOT_FOUND
        if call.cloud.rate is not None and method.counted:
            call.cloud.rate.take(call.params.integer("chat_id"))
        result = await method.run(call)
    except RefusalError as refusal:
        return Outcome(refusal.code, refusal.body())
    body: Json = {"ok": True, "result": result}
    if call.remark:
        body["description"] = call.remark
    return Outcome(200, body)


def _log(call: Call, body: Json, **more: object) -> None:
    if call.name == NOISY and body.get("result"):
        body = {"ok": True, "result": [update["update_id"] for update in body["result"]]}
    facts = {"method": call.name, "params": call.params.shown(), **body, **more}
    call.cloud.journal.add("call", call.cloud.now(), bot=call.account.username, **facts)
