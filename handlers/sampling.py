"""The schools to control: their table comes by the door of tables; here are the command and the buttons."""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import CallbackQuery, Message

from custody.desk import personal
from custody.desk.call import Call
from custody.desk.forms.free_text import is_sentence
from custody.desk.sampling import beside, forgotten, papers, results, schools, sent
from custody.desk.sampling import limits as sampling_limits
from custody.desk.sampling.tools import SamplingTools
from custody.facts.doors import OldButton
from handlers.filters import Presses, visible
from handlers.sampling_shapes import SHAPES
from handlers.shapes import is_ours
from handlers.taps import Tap

router = Router(name="sampling")


class SampleWords(Protocol):
    """Understands words about the proposal, in every language of the bot."""

    def asked(self, text: str, /) -> bool:
        """Whether the text asks for it."""
        ...

    def of_limit(self, text: str, /) -> bool:
        """Whether the text is about a threshold."""
        ...

    def limit(self, text: str, /) -> tuple[str, int] | None:
        """The threshold and its number; None when it is not clear."""
        ...


class SaysSample(Filter):
    """Passes words about the proposal, as `said_sample`, unless their author is asked for a sentence."""

    async def __call__(
        self, message: Message, sample_words: SampleWords, call: Call | None = None
    ) -> bool | dict[str, Any]:
        """Whether they are."""
        text = visible(message.text) if message.text else ""
        asks, limits = sample_words.asked(text), sample_words.of_limit(text)
        if call is None or not (asks or limits) or await is_sentence(call):
            return False
        return {"said_sample": text if limits else ""}


@router.message(Command("sample"))
async def on_sample(_message: Message, command: CommandObject, call: Call, sample_words: SampleWords) -> None:
    """The proposal, or another threshold for it."""
    await _said(call, command.args or "", sample_words)


@router.message(SaysSample())
async def on_words(_message: Message, said_sample: str, call: Call, sample_words: SampleWords) -> None:
    """The same without the stroke."""
    await _said(call, said_sample, sample_words)


async def _said(call: Call, text: str, sample_words: SampleWords) -> None:
    if text:
        await sampling_limits.say(call, sample_words.limit(text), text)
    else:
        await results.show(call)


@router.callback_query(Presses(*SHAPES))
async def on_button(
    _query: CallbackQuery, callback_data: Tap, call: Call, sampling_tools: SamplingTools
) -> None:
    """A button of the proposal."""
    if not is_ours(callback_data):
        await personal.refuse(call, OldButton())
    elif callback_data.verb in DRAWN:
        await DRAWN[callback_data.verb](call, callback_data.arg, sampling_tools)
    else:
        await PRESSED[callback_data.verb](call, callback_data.arg)


DRAWN: dict[str, Callable[[Call, str, SamplingTools], Awaitable[None]]] = {
    "sample-form": lambda call, _arg, tools: papers.send_form(call, tools),
    "sample-book": lambda call, _arg, tools: papers.send_book(call, tools),
    "sample-picture": papers.send_picture,
    "sample-beside": lambda call, _arg, tools: beside.send(call, tools, book=False),
    "sample-marks": lambda call, _arg, tools: beside.send(call, tools, book=True),
}
"""Buttons that bring a file or a picture."""

PRESSED: dict[str, Callable[[Call, str], Awaitable[None]]] = {
    "sample": lambda call, arg: results.show(call, int(arg)),
    "sample-schools": lambda call, arg: schools.show_all(call, int(arg)),
    "sample-school": schools.show_one,
    "sample-change": schools.ask,
    "sample-limits": lambda call, _arg: sampling_limits.show(call),
    "sample-limit": sampling_limits.move,
    "sample-send": sent.send,
    "sample-forget": forgotten.forget,
}
"""Buttons that show or change the proposal."""
