"""Text, pictures, and everything that a person may send and should not."""

from aiogram import Router
from aiogram.types import Message

from custody.codes import find_scans
from custody.desk import personal, questions, scans
from custody.desk.call import Call
from custody.facts.base import Refusal
from custody.facts.doors import EditedMessage, NoLabelSeen, NotUnderstood, NotUsable
from handlers.calls import by
from handlers.filters import Has
from handlers.speech import do, is_readable, spoken_part, words_in
from handlers.wanted import Eyes, Vocabulary

router = Router(name="messages")


@router.message(Has("text"))
async def on_text(_message: Message, text: str, call: Call, vocabulary: Vocabulary) -> None:
    """Codes, an act in words, both, or the answer to the open question."""
    found = find_scans(text)
    rest = spoken_part(text, found)
    act = vocabulary(rest)
    if act is not None:
        await do(call, found, act)
    elif is_readable(found) or (found and not await questions.awaits_free_text(call)):
        await scans.scan(
            by(call, "code" if found[0].kind != "token" else "link"), found, words_in(rest, found)
        )
    else:
        await _fill_in(call, text)


async def _fill_in(call: Call, text: str) -> None:
    """The answer to the open question; a command that we do not know is none."""
    if text.startswith("/"):
        await personal.say(call, NotUnderstood())
    else:
        await questions.fill_in(call, text)


@router.message(Has("photo"))
async def on_photo(message: Message, call: Call, eyes: Eyes) -> None:
    """A photo of one or many labels; it is fetched and read before the books are opened."""
    largest = (message.photo or [])[-1]
    await _read(call, await eyes(largest.file_id, largest.file_size), message.caption)


@router.message(Has("document"))
async def on_file(message: Message, call: Call, eyes: Eyes) -> None:
    """A picture sent as a file."""
    if message.document is not None:
        await _read(call, await eyes(message.document.file_id, message.document.file_size), message.caption)


async def _read(call: Call, read: tuple[str, ...] | Refusal, caption: str | None) -> None:
    if isinstance(read, Refusal):
        await personal.refuse(call, read)
        return
    found = find_scans(" ".join((*read, caption or "")))
    await (scans.scan(by(call, "photo"), found) if found else personal.refuse(call, NoLabelSeen()))


@router.message()
async def on_anything_else(message: Message, call: Call) -> None:
    """A sticker, a voice message, a contact, a place…: one helpful sentence."""
    await personal.refuse(call, NotUsable(what=message.content_type))


@router.edited_message()
async def on_edit(_message: Message, call: Call) -> None:
    """An edited message changes nothing."""
    await personal.refuse(call, EditedMessage())
