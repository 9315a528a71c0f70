"""Text, pictures, and everything that a person may send and should not."""

from aiogram import Router
from aiogram.types import Message

from custody.codes import Scan, find_scans
from custody.desk import personal
from custody.desk.call import Call
from custody.desk.forms import questions
from custody.desk.forms.free_text import is_answer, is_sentence
from custody.desk.packets import scans
from custody.facts.doors import EditedMessage, NotUnderstood, NotUsable
from handlers.calls import by
from handlers.filters import Has
from handlers.pictures import Sent, look_at
from handlers.speech import do, is_readable, spoken_part, words_in
from handlers.wanted import Eyes, Lines, Meaning, TypedAct, Vocabulary

router = Router(name="messages")

NEVER_ANSWERS = ("cancel", "undo", "mine", "receipt", "status", "now", "help")
"""The way out of a question, and looking something up, which leaves the question open."""


@router.message(Has("text"))
async def on_text(
    _message: Message, text: str, call: Call, vocabulary: Vocabulary, meaning: Meaning, lasting_lines: Lines
) -> None:
    """Codes, an act in words, both, or the answer to the open question."""
    found = find_scans(text)
    rest = spoken_part(text, found)
    if act := await _act_in(call, vocabulary(rest), sure=bool(found) or text in lasting_lines):
        await do(call, found, act)
    elif found and not await is_answer(call, torn=not is_readable(found), worded=bool(words_in(rest, found))):
        await scans.scan(by(call, _via(found[0])), found, words_in(rest, found))
    else:
        await _fill_in(call, text, meaning)


def _via(scan: Scan) -> str:
    return "link" if scan.kind == "token" else "code"


async def _act_in(call: Call, act: TypedAct | None, *, sure: bool) -> TypedAct | None:
    """The act in words, unless words are asked for: what happened, how it ended, why."""
    if act is None or sure or act.verb in NEVER_ANSWERS:
        return act
    return None if await is_sentence(call) else act


async def _fill_in(call: Call, text: str, meaning: Meaning) -> None:
    """The answer to the open question; a command that we do not know is none."""
    if text.startswith("/"):
        await personal.say(call, NotUnderstood())
    else:
        await questions.fill_in(call, text, meaning)


@router.message(Has("photo"))
async def on_photo(
    message: Message, call: Call, eyes: Eyes, vocabulary: Vocabulary, evidence_days: int
) -> None:
    """A photo of one or many labels, or evidence; it is fetched before the books are opened."""
    largest = (message.photo or [])[-1]
    sent = Sent("photo", largest.file_id, largest.file_size, message.caption or "")
    await look_at(call, eyes, sent, vocabulary, evidence_days)


@router.message(Has("document"))
async def on_file(
    message: Message, call: Call, eyes: Eyes, vocabulary: Vocabulary, evidence_days: int
) -> None:
    """A picture sent as a file."""
    if (file := message.document) is not None:
        sent = Sent("document", file.file_id, file.file_size, message.caption or "")
        await look_at(call, eyes, sent, vocabulary, evidence_days)


@router.message()
async def on_anything_else(message: Message, call: Call) -> None:
    """A sticker, a voice message, a contact, a place…: one helpful sentence."""
    await personal.refuse(call, NotUsable(what=message.content_type))


@router.edited_message()
async def on_edit(_message: Message, call: Call) -> None:
    """An edited message changes nothing."""
    await personal.refuse(call, EditedMessage())
