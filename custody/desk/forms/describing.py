"""The question after a report: one line of words, a photo of the seal or the label, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from custody.codes import Scan
from custody.desk.call import Call
from custody.desk.incidents.saying import WORDS
from custody.desk.incidents.tickets import About, locked, tell_coordinators, write
from custody.desk.letters import reply
from custody.desk.packets.finding import find
from custody.drafts import turn
from custody.facts.doors import NotUnderstood
from custody.facts.incidents import EvidenceKept, IncidentClosed, IncidentDescribed, IncidentDone
from custody.facts.names import Who
from custody.facts.unreadable import BadInput
from custody.forms import Draft
from custody.judge.seen import seen
from custody.letters import Choice
from custody.ports import Books, PaperKind

WHILE = timedelta(hours=1)
"""So long after a report a photo is its evidence; later it is a scan again."""

LONGEST = 500


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that somebody sent as evidence; `sha256` in hex is of its bytes."""

    kind: PaperKind
    name: str
    data: bytes
    sha256: str
    caption: str = ""


async def describe(books: Books, call: Call, draft: Draft, text: str) -> None:
    """Take the one line, or the tap that there is nothing to add."""
    known = await _open(books, call, draft)
    if known is None:
        return
    words = " ".join(text.split())
    if words == "-":
        await books.drop_draft(call.person.id)
        await reply(books, call, IncidentDone(number=known.ticket.id))
    elif not words:  # nothing but signs of no width
        await reply(books, call, NotUnderstood(), _done(draft))
    elif draft.answers.get("said"):
        await books.drop_draft(call.person.id)
        await reply(books, call, NotUnderstood())
    elif len(words) > LONGEST:
        await reply(books, call, BadInput(field=WORDS, text=words[:60]), _done(draft))
    else:
        kept = await books.keep_draft(replace(draft, answers={"said": True}), call.recorded)
        await _add_words(books, known, words)
        fact = IncidentDescribed(**known.named, at=call.at, by=_me(call, known), words=words)
        said = await write(books, call, known, fact)
        await reply(books, call, said, _done(kept))
        await tell_coordinators(books, call, known, said, known.buttons)


async def _open(books: Books, call: Call, draft: Draft) -> About | None:
    """The incident of the question, while it is fresh and not resolved; otherwise that is answered."""
    known = await locked(books, int(draft.ref[1:]))
    if known is not None and known.ticket.state != "resolved" and _is_fresh(call, known):
        return known
    await books.drop_draft(call.person.id)
    ticket = known.ticket if known else None
    if ticket is not None and ticket.resolved_at is not None:
        closed = IncidentClosed(number=ticket.id, words=ticket.resolution, at=ticket.resolved_at)
        await reply(books, call, closed)
    else:
        await reply(books, call, NotUnderstood())
    return None


def _is_fresh(call: Call, known: About) -> bool:
    return call.recorded - known.ticket.at <= WHILE


async def _add_words(books: Books, known: About, words: str) -> None:
    said = f"{known.ticket.words} {words}".strip()
    await books.save_ticket(replace(known.ticket, words=said))


def _me(call: Call, known: About) -> Who:
    roles = sorted(known.ticket.roles_of(call.person))
    return seen(call.person, roles[0] if roles else call.person.grants[0].role)


def _done(draft: Draft) -> tuple[Choice, ...]:
    return (Choice("fill", draft.ref, turn(draft), "-", "evidence"),)


async def awaits_photo(call: Call) -> bool:
    """Whether a photo sent now is evidence and not a scan: the question after a report is open and fresh."""
    async with call.read_books() as books:
        draft = await books.draft(call.person.id)
        if draft is None or draft.form != WORDS:
            return False
        ticket = await books.ticket(int(draft.ref[1:]))
    return ticket is not None and ticket.state != "resolved" and call.recorded - ticket.at <= WHILE


async def shows_another(call: Call, scans: Sequence[Scan]) -> bool:
    """Whether one of these labels is of another packet than the incident that waits for a photo."""
    async with call.read_books() as books:
        draft = await books.draft(call.person.id)
        ticket = await books.ticket(int(draft.ref[1:])) if draft and draft.form == WORDS else None
        ids, _ = await find(books, call, scans)
    return any(each != (ticket.packet if ticket else None) for each in ids)


async def keep_photo(call: Call, photo: Photo, keep_until: datetime) -> None:
    """Keep the picture with the incident; its hash goes into the chain, the picture to the coordinator."""
    async with call.open_books() as books:
        draft = await books.draft(call.person.id)
        known = await _open(books, call, draft) if draft and draft.form == WORDS else None
        if draft is None or draft.form != WORDS:
            await reply(books, call, NotUnderstood())
        if draft is None or known is None:
            return
        words = " ".join(photo.caption.split())[:LONGEST]
        paper = await books.keep_paper(photo.kind, photo.name, photo.data, keep_until, known.ticket.id)
        if words:
            await _add_words(books, known, words)
        fact = EvidenceKept(
            **known.named, at=call.at, by=_me(call, known), sha256=photo.sha256, keep_until=keep_until,
            words=words,
        )  # fmt: skip
        said = await write(books, call, known, fact)
        await reply(books, call, said, _done(draft))
        await tell_coordinators(books, call, known, said, known.buttons, paper)
