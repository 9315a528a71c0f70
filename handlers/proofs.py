"""The statement of what somebody has sent: the command, its word, and the buttons under it."""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import Message

from custody.desk.call import Call
from custody.desk.proofs import page
from custody.desk.proofs.page import SaidDays
from handlers.calls import by
from handlers.filters import visible
from handlers.taps import Tap

router = Router(name="proofs")


class ProofReader(Protocol):
    """Understands days and a call-sign, in every language of the bot."""

    def __call__(self, text: str, /) -> SaidDays | None:
        """What was meant; None when anything else is in it."""
        ...


class AsksProof(Filter):
    """Passes a text that is the word of the command, alone or with days and a call-sign."""

    async def __call__(self, message: Message, proof_asked: ProofReader) -> bool | dict[str, Any]:
        """Whether it is; what it asks for is passed on as `said`."""
        said = proof_asked(visible(message.text)) if message.text else None
        return {"said": said} if said is not None else False


@router.message(Command("proof"))
async def on_proof(_message: Message, command: CommandObject, call: Call, proof_reader: ProofReader) -> None:
    """What was sent today, or on the days that are named, by oneself or by whoever is named."""
    words = (command.args or "").strip()
    await page.ask(by(call, "command"), words, proof_reader(words))


@router.message(AsksProof())
async def on_words(_message: Message, said: SaidDays, call: Call) -> None:
    """The same in words."""
    await page.ask(by(call, "text"), "", said)


PRESSED: dict[str, Callable[[Call, Tap], Awaitable[None]]] = {
    "proof": lambda call, tap: page.turn(call, tap.ref, tap.arg),
}
"""Other pages and other days."""
