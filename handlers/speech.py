"""Acts in words: the twin of every button, for the day when the network is bad."""

import re
from collections.abc import Awaitable, Callable, Sequence

from custody.acts import Act, Announce, Confirm, Count, Deny, Pack, Take, Undo
from custody.codes import Scan
from custody.desk import personal
from custody.desk.board import page
from custody.desk.call import Call
from custody.desk.forms import questions
from custody.desk.help import show_help
from custody.desk.packets import stories, typed
from custody.desk.proofs import receipts
from custody.desk.reminders import keeping
from custody.desk.sittings import typed as sittings
from custody.forms import answer_to
from handlers import approval, deeds, marks, now, people, planning, tell, trouble
from handlers.calls import by
from handlers.wanted import TypedAct

LONGEST_UNREAD = 60

PLAIN: dict[str, Act] = {
    "take": Take(),
    "take-broken": Take(broken=True),
    "offer": Announce(),
    "confirm": Confirm(),
    "deny": Deny(),
    "undo": Undo(),
    "agree": Count(None),
}


def spoken_part(text: str, scans: Sequence[Scan]) -> str:
    """The text without the codes that were found in it."""
    for scan in scans:
        parted = r"[\s-]*".join(map(re.escape, scan.raw.replace(" ", "").replace("-", "")))
        text = re.sub(parted, " ", text, count=1)
    return text.strip(" ,;:\n")


def is_readable(scans: Sequence[Scan]) -> bool:
    """Whether one of these can be a label, and not only a torn one."""
    return any(scan.kind != "misread" for scan in scans)


def words_in(rest: str, scans: Sequence[Scan]) -> str:
    """What was typed beside codes and is no act, if there are words in it; beside a link it is talk."""
    said = " ".join(rest.split())[:LONGEST_UNREAD]
    typed_codes = all(scan.kind == "code" for scan in scans)
    return said if typed_codes and re.search(r"[^\W\d_]{3}", said) else ""


async def do(call: Call, scans: Sequence[Scan], act: TypedAct, via: str = "code") -> None:
    """Do what was typed, about the packets that were named `via` a code or a photo."""
    call = by(call, via if scans else "text")
    if act.verb in PLAIN:
        await typed.act_by_text(call, scans, PLAIN[act.verb], act.time, next(iter(act.numbers), None))
    else:
        await OTHERS[act.verb](call, scans, act)


async def _count(call: Call, scans: Sequence[Scan], act: TypedAct) -> None:
    if act.numbers:
        await typed.act_by_text(call, scans, Count(act.numbers[0], act.step), act.time)
    else:
        await typed.form_by_text(call, scans, "count", {"step": act.step})


async def _pack(call: Call, scans: Sequence[Scan], act: TypedAct) -> None:
    """Two numbers are a whole packing, for the day without a network; otherwise the bot asks."""
    if len(act.numbers) == 2:  # noqa: PLR2004 - on the list, wrote
        await typed.act_by_text(call, scans, Pack(*act.numbers), act.time)
    else:
        await typed.form_by_text(call, scans, "pack", {})


async def _via(call: Call, scans: Sequence[Scan], act: TypedAct) -> None:
    if act.carrier and answer_to("carrier", act.carrier):
        await typed.act_by_text(call, scans, Announce(act.carrier), act.time)
    else:
        await typed.form_by_text(call, scans, "via", {})


async def _stay(call: Call, scans: Sequence[Scan], _act: TypedAct) -> None:
    await typed.form_by_text(call, scans, "stay", {})


async def _delay(call: Call, scans: Sequence[Scan], act: TypedAct) -> None:
    """With a time it is a promise; otherwise the bot asks for one."""
    when = act.when or ("{}:{:02}".format(*act.time) if act.time else "")
    said: dict[str, object] = {"when": when, "asked": ["when"]} if when else {}
    await typed.form_by_text(call, scans, "delay", said)


async def _stuck(call: Call, scans: Sequence[Scan], _act: TypedAct) -> None:
    await sittings.upload_by_text(call, scans, refused=True)


async def _snooze(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await keeping.snooze(call)


async def _milestone(call: Call, _scans: Sequence[Scan], act: TypedAct) -> None:
    await sittings.milestone_by_text(call, act.milestone, next(iter(act.numbers), None), act.time)


async def _upload(call: Call, scans: Sequence[Scan], _act: TypedAct) -> None:
    await sittings.upload_by_text(call, scans)


async def _story(call: Call, scans: Sequence[Scan], _act: TypedAct) -> None:
    await stories.story(call, scans)


async def _status(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await page.status(call)


async def _cancel(call: Call, _scans: Sequence[Scan], _act: TypedAct) -> None:
    await questions.cancel(call)


OTHERS: dict[str, Callable[[Call, Sequence[Scan], TypedAct], Awaitable[None]]] = {
    "count": _count,
    "pack": _pack,
    "via": _via,
    "milestone": _milestone,
    "upload": _upload,
    "stay": _stay,
    "delay": _delay,
    "stuck": _stuck,
    "snooze": _snooze,
    "story": _story,
    "mine": lambda call, _scans, _act: personal.mine(call),
    "receipt": lambda call, _scans, _act: receipts.receipts(call),
    "status": _status,
    "help": lambda call, _scans, _act: show_help(call),
    "cancel": _cancel,
    **now.SPOKEN,
    **tell.SPOKEN,
    **approval.SPOKEN,
    **marks.SPOKEN,
    **planning.SPOKEN,
    **deeds.SPOKEN,
    **people.SPOKEN,
    **trouble.SPOKEN,
}
"""Typed acts that are more than one act on packets."""
