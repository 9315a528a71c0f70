"""Corrections: the coordinator chooses an entry, says what is wrong and why, and sees what follows."""

from collections.abc import Sequence
from dataclasses import replace

from custody.codes import Scan
from custody.desk.call import Call, packet_stream
from custody.desk.corrections import noted_fixes
from custody.desk.corrections.amendments import amended
from custody.desk.corrections.told import concerned
from custody.desk.letters import reply
from custody.desk.packets.acts import ids_of
from custody.desk.packets.finding import find
from custody.desk.packets.guesses import note_misses
from custody.desk.packets.scans import record_unknown
from custody.desk.packets.stories import annotated, line_of
from custody.desk.people.phoneless import without_phone
from custody.desk.sheets.asking import is_mine
from custody.facts.base import Refusal
from custody.facts.corrections import Annulled, CannotCorrect, Corrected, WhatIsWrong, WhichEntry
from custody.facts.doors import CodeMissing, NotForYourRole, OldButton
from custody.facts.refusals import NotYours
from custody.forms import Draft
from custody.judge.case import Case
from custody.judge.correcting import Correction, Wish, correct, correctable, preview, ways
from custody.letters import Choice, Letter, Row
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Role
from custody.standing import Told, told

READY = "fix-ready"
MOST, ABREAST = 25, 5


async def ask(call: Call, scans: Sequence[Scan], said: str = "") -> None:
    """/fix CODE: the entries of the packet that can be corrected; `said` is what was typed."""
    async with call.open_books() as books:
        if not call.person.has(Role.COORDINATOR):
            await _refuse(books, call, NotForYourRole(command="fix", roles=(Role.COORDINATOR,)))
            return
        ids, refused = await find(books, call, scans)
        await note_misses(books, call, refused)
        for refusal in refused or (() if ids else (CodeMissing(command="fix", text=said[:40]),)):
            await reply(books, call, refusal)
        for packet in await books.packets(ids[:1]):
            await _choose(books, call, packet)


async def ask_for(call: Call, ref: str) -> None:
    """The same by the button under the packet's story."""
    async with call.open_books() as books:
        for packet in await books.packets(await ids_of(books, call, ref) or ()):
            await _choose(books, call, packet)
            return
        await reply(books, call, OldButton())


async def _refuse(books: Books, call: Call, refusal: Refusal) -> None:
    await record_unknown(books, call, (refusal,))
    await reply(books, call, refusal)


async def _choose(books: Books, call: Call, packet: Packet) -> None:
    if not is_mine(call, packet):
        await _refuse(books, call, NotYours())
        return
    entries = await books.story(packet_stream(packet))
    found = correctable(told(entries))[-MOST:]
    numbers = {each.seq for each in found}
    story = annotated([line_of(entry) for entry in entries])
    lines = tuple(line for line in story if line.seq in numbers)
    each = [Choice("fix-act", f"p{packet.id}", 0, str(seq), "", seq) for seq in sorted(numbers)]
    rows = tuple(Row(tuple(each[i : i + ABREAST])) for i in range(0, len(each), ABREAST))
    letter = Letter(WhichEntry(packet=packet.name, lines=lines), rows)
    await books.answer(call.chat, letter, call.person.language)


async def what(call: Call, ref: str, seq: int) -> None:
    """An entry was chosen: what is wrong with it."""
    async with call.open_books() as books:
        packets = await books.packets(await ids_of(books, call, ref) or ())
        entries = await books.story(packet_stream(packets[0])) if packets else ()
        history = told(entries)
        chosen = next((each for each in correctable(history) if each.seq == seq), None)
        if not packets or chosen is None or not is_mine(call, packets[0]):
            await _refuse(books, call, OldButton())
            return
        story = annotated([line_of(entry) for entry in entries])
        line = tuple(each for each in story if each.seq == seq)
        kinds = [Choice("fix-what", ref, seq, kind) for kind in ways(history, chosen)]
        await reply(books, call, WhatIsWrong(packet=packets[0].name, lines=line), kinds)


async def show(books: Books, call: Call, draft: Draft, *, changed: bool = False) -> None:
    """The correction before it is written, with everything that follows from it."""
    if draft.ref.startswith("s"):
        await noted_fixes.show(books, call, draft, changed=changed)
        return
    packets = await books.packets(await ids_of(books, call, draft.ref) or ())
    if not packets or not is_mine(call, packets[0]):
        await _refuse(books, call, OldButton())
        return
    case, history = await case_of(books, call, packets[0])
    made = await wanted(books, case, history, draft)
    if isinstance(made, str):
        wrong = CannotCorrect(packet=packets[0].name, flaw=made)
        await reply(books, call, wrong, (Choice("fix", draft.ref),))
        return
    answers = {**draft.answers, "kind": _kind(draft), "seen": len(history), "asked": []}
    kept = await books.keep_draft(replace(draft, form=READY, version=0).goes_on(answers), call.recorded)
    fact = preview(case, made, history)
    written = made.verdict.fact
    those = (
        await concerned(books, case, written, history) if isinstance(written, Annulled | Corrected) else ()
    )
    lost = await without_phone(books, those, but=call.person.id)
    fact = replace(fact, changed=changed, unjoined=lost, form=kept.id)
    await reply(books, call, fact, (Choice("fix-write", f"d{kept.id}"), Choice("cancel", f"d{kept.id}")))


def _kind(draft: Draft) -> str:
    """What is wrong: by the form, or as it was noted at the preview."""
    return str(draft.answers.get("kind") or draft.form.removeprefix("fix-"))


async def case_of(books: Books, call: Call, packet: Packet) -> tuple[Case, tuple[Told, ...]]:
    """The packet as the rule sees it, with its chain."""
    campaign = await books.campaign(call.person.campaign)
    return call.case(packet, campaign), told(await books.story(packet_stream(packet)))


async def wanted(books: Books, case: Case, history: Sequence[Told], draft: Draft) -> Correction | str:
    """The correction that was asked for, or the code of why it cannot be."""
    entry = next((each for each in correctable(history) if each.seq == draft.answers["of"]), None)
    if entry is None or _kind(draft) not in ways(history, entry):
        return "gone"
    everyone = await books.everyone(case.packet.campaign)
    now = amended(case, entry, _kind(draft), draft.answers, everyone)
    if isinstance(now, str):
        return now
    weeks = {person.id: person.week for person in everyone}
    return correct(case, history, Wish(entry, now, draft.answers["reason"]), weeks)
