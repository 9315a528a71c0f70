"""One letter becomes one Telegram message, in its reader's language."""

from dataclasses import replace

from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramBadRequest

from bot.clock import Clock
from bot.papers import Papers, document, fits_caption, photo
from bot.raw import RawEdit, RawMessage
from bot.voice import Voice
from custody.facts.people import PhoneCutOff
from custody.ports import Paper
from handlers.taps import NO_KEYBOARD, Keyboard, inline, lasting
from locales.file_names import file_name
from storage.outbox import Outgoing

GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "no text in the message to edit",  # it was sent with a picture or a file
)
SAME = "message is not modified"
CHAT_GONE = "chat not found"


class Delivery:
    """Says a letter and sends it; an edit whose message is gone becomes a new message."""

    def __init__(self, bot: Bot, voice: Voice, clock: Clock, papers: Papers) -> None:
        self.bot = bot
        self.voice = voice
        self.clock = clock
        self.papers = papers

    async def send(self, outgoing: Outgoing) -> int:
        """The id of the message that it became; Telegram's errors are raised."""
        words = self.voice.of(outgoing.timezone, college=outgoing.college)
        text = words.say(outgoing.letter.fact, outgoing.language, self.clock.now())
        buttons = inline(outgoing.letter.rows, words.label, outgoing.language)
        if outgoing.letter.paper is not None:
            paper = await self.papers(outgoing.letter.paper)
            if paper is not None:
                paper = replace(paper, name=file_name(paper.name or "", outgoing.language))
                return await self._with_paper(outgoing, paper, text, buttons)
        elif outgoing.letter.edit is not None:
            edited = await self._edit(outgoing, outgoing.letter.edit, text, buttons)
            if edited:
                return outgoing.letter.edit
        return await self._message(outgoing, text, buttons or self._keyboard(outgoing))

    async def _message(self, outgoing: Outgoing, text: str, markup: Keyboard | None) -> int:
        sent = await self.bot(
            RawMessage(
                chat_id=outgoing.chat, text=text, parse_mode=ParseMode.HTML, reply_markup=markup,
                disable_notification=outgoing.letter.silent or None,
            )
        )  # fmt: skip
        return int(sent["message_id"])

    async def _with_paper(self, outgoing: Outgoing, paper: Paper, text: str, buttons: Keyboard | None) -> int:
        """The picture or the file, the text under it; a text too long follows, with the buttons."""
        markup = buttons or self._keyboard(outgoing)
        if not fits_caption(text):
            await self._paper(outgoing, paper, None, None)
            return await self._message(outgoing, text, markup)
        return await self._paper(outgoing, paper, text, markup)

    async def _paper(
        self, outgoing: Outgoing, paper: Paper, caption: str | None, markup: Keyboard | None
    ) -> int:
        """Send it; a picture that Telegram will not show as one goes as a file."""
        said = (outgoing.chat, paper, caption, markup)
        silent = outgoing.letter.silent
        if paper.kind == "photo":
            try:
                return int((await self.bot(photo(*said, silent=silent)))["message_id"])
            except TelegramBadRequest as error:
                if CHAT_GONE in error.message.lower():
                    raise
        return int((await self.bot(document(*said, silent=silent)))["message_id"])

    async def _edit(self, outgoing: Outgoing, message: int, text: str, buttons: Keyboard | None) -> bool:
        """Edit in place; False when the message is gone. «Not modified» is as good as sent."""
        method = RawEdit(
            chat_id=outgoing.chat,
            message_id=message,
            text=text,
            parse_mode=ParseMode.HTML,
            reply_markup=buttons,
        )
        try:
            await self.bot(method)
        except TelegramBadRequest as error:
            said = error.message.lower()
            if any(gone in said for gone in GONE):
                return False
            if SAME not in said:
                raise
        return True

    def _keyboard(self, outgoing: Outgoing) -> Keyboard | None:
        if not outgoing.letter.keyboard:
            return None
        if isinstance(outgoing.letter.fact, PhoneCutOff):
            return NO_KEYBOARD
        roles = getattr(outgoing.letter.fact, "roles", ())
        return lasting(self.voice.words.keyboard(roles, outgoing.language))
