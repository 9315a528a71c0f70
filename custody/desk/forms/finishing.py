"""How a form ends: an act on packets, or a word on a sitting, an expert, an incident, a label."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from custody.acts import Act, Announce, Count, Pack, Reseal
from custody.desk.absences.replacing import go_without
from custody.desk.approval import approving
from custody.desk.assignment.authorising import authorise
from custody.desk.call import Call
from custody.desk.corrections import choosing
from custody.desk.incidents.resolving import FORM as RESOLVING
from custody.desk.incidents.resolving import resolve
from custody.desk.inquiries import forms as inquiry_forms
from custody.desk.packets.acts import ids_of, perform
from custody.desk.papers.labels import FORM as RELABELLING
from custody.desk.papers.labels import relabel
from custody.desk.reminders import keeping
from custody.desk.roadmap import asking as task_asking
from custody.desk.rooms import packing, said
from custody.desk.sheets import asking
from custody.desk.sheets import preview as sheet_preview
from custody.desk.sittings import milestones
from custody.desk.tell.telling import FORM as TELLING
from custody.desk.tell.telling import text_given
from custody.forms import Draft
from custody.ports import Books

PACKET_ACTS: dict[str, Callable[[Mapping[str, Any]], Act]] = {
    "pack": lambda a: Pack(
        a["listed"], a["wrote"], a["variants"], a["spoiled"], a["special"],
        a["criteria"], a["protocol"], a["seal"],
    ),
    "count": lambda a: Count(a["counted"], a.get("step", "")),
    "reseal": lambda a: Reseal(a["seal"], a["reason"]),
    "via": lambda a: Announce(a["carrier"]),
}  # fmt: skip
"""Forms that end as an act on packets, and which act it is."""

KINDS_OF_FIX = ("annul", "restore", "time", "number", "seal", "person")

DECISIONS = {
    "authorise": authorise,
    "without": go_without,
    RELABELLING: relabel,
    RESOLVING: resolve,
    **approving.FINISH,
    **task_asking.FINISH,
    TELLING: text_given,
    **inquiry_forms.FINISH,
    **keeping.FINISH,
    "rooms": said.finish,
    packing.FORM: packing.finish,
    **dict.fromkeys((f"fix-{kind}" for kind in KINDS_OF_FIX), choosing.show),
    sheet_preview.FORM: asking.preview,
    asking.STEP: asking.add_step,
}
"""Forms that end as a decision, with an order, a reason or a time."""


async def finish(books: Books, call: Call, draft: Draft) -> None:
    """Do what the answered questions add up to; the entries name the form."""
    call = replace(call, forms=draft.forms)
    if draft.form in DECISIONS:
        await DECISIONS[draft.form](books, call, draft)
    elif draft.form in PACKET_ACTS:
        ids = await ids_of(books, call, draft.ref) or ()
        await perform(books, call, ids, PACKET_ACTS[draft.form](draft.answers), draft.version or None)
    else:
        await milestones.finish(books, call, draft)
