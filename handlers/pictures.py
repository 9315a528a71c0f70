"""A picture that somebody sends: labels to be read, or evidence for the incident that was just reported."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from custody.codes import find_scans
from custody.desk import personal
from custody.desk.call import Call
from custody.desk.deeds import checking
from custody.desk.forms import describing
from custody.desk.packets import scans
from custody.facts.base import Refusal
from custody.facts.doors import NoLabelSeen, NotAPicture
from custody.ports import PaperKind
from handlers.calls import by
from handlers.speech import do, spoken_part
from handlers.wanted import Eyes, Seen, Vocabulary

PNG = b"\x89PNG"


@dataclass(frozen=True, slots=True)
class Sent:
    """A picture as Telegram announces it; `size` in bytes."""

    kind: PaperKind
    file_id: str
    size: int | None
    caption: str


def neutral(picture: bytes) -> str:
    """What a file is called here: the name that it had may be a person's."""
    return "evidence.png" if picture.startswith(PNG) else "evidence.jpg"


async def look_at(call: Call, eyes: Eyes, sent: Sent, vocabulary: Vocabulary, evidence_days: int) -> None:
    """Evidence while the question after a report is open; otherwise a scan, or the act in its caption."""
    seen = await eyes(sent.file_id, sent.size)
    if await describing.awaits_photo(call) and not await _is_scan(call, seen, sent.caption, vocabulary):
        await _keep(call, seen, sent, evidence_days)
    else:
        await _read(call, seen, sent.caption, vocabulary)


async def _is_scan(call: Call, seen: Seen | Refusal, caption: str, vocabulary: Vocabulary) -> bool:
    """Labels with an act beside them, or of another packet than the incident's, are a scan all the same."""
    found = () if isinstance(seen, Refusal) else find_scans(" ".join(seen.texts))
    if not found:
        return False
    spoken = vocabulary(spoken_part(caption, find_scans(caption))) if caption else None
    return spoken is not None or await describing.shows_another(call, found)


async def _keep(call: Call, seen: Seen | Refusal, sent: Sent, days: int) -> None:
    if isinstance(seen, Refusal):
        await personal.refuse(call, NotAPicture() if isinstance(seen, NoLabelSeen) else seen)
        return
    kept = await seen.kept()
    photo = describing.Photo(sent.kind, neutral(kept), kept, hashlib.sha256(kept).hexdigest(), sent.caption)
    await describing.keep_photo(by(call, "photo"), photo, call.recorded + timedelta(days=days))


async def _read(call: Call, seen: Seen | Refusal, caption: str, vocabulary: Vocabulary) -> None:
    if isinstance(seen, Refusal):
        await personal.refuse(call, seen)
        return
    found = find_scans(" ".join((*seen.texts, caption)))
    if not found and (printed := checking.mark_in(" ".join(seen.texts))):
        await checking.check(by(call, "photo"), printed)
        return
    act = vocabulary(spoken_part(caption, find_scans(caption))) if found and caption else None
    if act is not None:
        await do(call, found, act, via="photo")
        return
    await (scans.scan(by(call, "photo"), found) if found else personal.refuse(call, NoLabelSeen()))
