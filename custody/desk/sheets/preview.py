"""The preview of a cover sheet with its buttons: to write it, to say why, to add a step."""

from collections.abc import Sequence
from dataclasses import replace

from custody.desk.call import Call, packet_stream
from custody.desk.letters import reply
from custody.desk.packets.acts import ids_of
from custody.desk.sheets.plan import Plan, plan_of
from custody.facts.sheet import SheetKnown
from custody.forms import Draft
from custody.letters import Choice
from custody.packets import Packet
from custody.ports import Books
from custody.routes import Step
from custody.sheets import missing
from custody.standing import steps_done, told

FORM = "paper"
REASONS = ("no-network", "phones-away", "phone-dead")
"""Usual reasons for which nothing was recorded live."""


async def missing_of(books: Books, packet: Packet) -> tuple[Step, ...]:
    """The steps of its route that nobody has stated."""
    done = steps_done(told(await books.story(packet_stream(packet))))
    return missing(packet.way, done)


def step_buttons(draft: Draft, steps: Sequence[Step]) -> tuple[Choice, ...]:
    """The next steps, obligatory ones before a longer list of optional ones, a button each."""
    near = [step for step in steps if not step.optional][:4]
    return tuple(Choice("paper-leg", f"d{draft.id}", draft.version, step.name, step.name) for step in near)


async def show(books: Books, call: Call, draft: Draft, *, changed: bool = False) -> None:
    """The preview with the buttons that fit it: to write, to say why, to add a step."""
    ids = await ids_of(books, call, draft.ref) or ()
    plan = await plan_of(books, call, ids, draft.answers)
    if not plan.writes and not plan.wrong and plan.lines:
        await books.drop_draft(call.person.id)
        await reply(books, call, SheetKnown(), (Choice("look", draft.ref),))
        return
    said = draft.answers
    answers = {"lines": list(said["lines"]), "seen": dict(plan.seen), "forms": list(said.get("forms", ()))}
    kept = replace(draft, form=FORM, version=draft.version + 1, answers=answers)
    kept = await books.keep_draft(kept, call.recorded)
    fact = replace(plan.preview(changed=changed), form=kept.id)
    await reply(books, call, fact, await _ways(books, plan, kept))


async def _ways(books: Books, plan: Plan, draft: Draft) -> tuple[Choice, ...]:
    ref, version = f"d{draft.id}", draft.version
    ways: list[Choice] = []
    if plan.writes and not plan.wrong and (plan.paper.why or plan.paper.cause):
        ways.append(Choice("paper-write", ref, version, "", "", plan.writes))
    elif plan.writes and not plan.wrong:
        ways += [Choice("paper-why", ref, version, reason) for reason in REASONS]
    named = {line.step for line in plan.lines}
    left = [step for step in await missing_of(books, plan.packets[0]) if step.name not in named]
    return (*ways, *step_buttons(draft, left)[:2], Choice("cancel", ref))


async def current(books: Books, call: Call, draft_id: int, version: int) -> Draft | None:
    """The open sheet, if this button belongs to its last preview."""
    draft = await books.draft(call.person.id)
    fits = draft is not None and (draft.form, draft.id, draft.version) == (FORM, draft_id, version)
    return draft if fits else None
