"""The day on which everything goes well is played first, so that the fuzz begins in its midst."""

from collections.abc import Awaitable, Callable

from tests.fuzz import steps
from tests.fuzz.running import Fuzz
from tests.stories.clock import MORNING


async def play(running: Fuzz, region: str) -> None:
    """The day of that region, step by step."""
    for callsign, way, what in steps.DAYS[region]:
        await WAYS[way](running, running.phone(callsign), what)


async def _says(running: Fuzz, chat: int, text: str) -> None:
    await running.heard({"message": running.people.message(chat, text=steps.said(text, MORNING.date()))})


async def _taps(running: Fuzz, chat: int, begins: str) -> None:
    """The newest button that begins so; where there is none, that button is made up."""
    shown = (each for each in reversed(running.telegram.buttons[chat]) if each.startswith(f"t:{begins}"))
    await running.heard(running.people.pressed(chat, next(shown, steps.made_up(begins))))


async def _sends(running: Fuzz, chat: int, name: str) -> None:
    """A file: of the packets' labels, or a table."""
    if name.startswith("table-"):
        await running.heard(running.people.document(chat, name))
    else:
        await running.heard({"message": running.people.message(chat, photo=[_photo(name)])})


def _photo(name: str) -> dict[str, object]:
    return {"file_id": name, "file_unique_id": "f", "file_size": 1000, "width": 100, "height": 100}


async def _replies(running: Fuzz, chat: int, text: str) -> None:
    """To the newest message of the bot in that chat."""
    under = {**running.people.message(chat), "message_id": running.telegram.messages[chat][-1]}
    await running.heard({"message": running.people.message(chat, text=text, reply_to_message=under)})


async def _codes(running: Fuzz, chat: int, verb: str) -> None:
    """Every packet of the first work, by its code, and what is done with it."""
    labels = running.people.corpus.labels
    today = [each for each in labels if each.day == MORNING.date() and each.organisation in steps.FIRST]
    first = sorted(today, key=lambda each: each.packet)
    start, _, rest = verb.partition(":")
    for label in first[slice(*map(int, start.split("-")))]:
        await _says(running, chat, f"{label.code} {rest}")


async def _marks(running: Fuzz, chat: int, what: str) -> None:
    running.telegram.files["table-now"] = steps.marks(what)
    await _sends(running, chat, "table-now")


async def _form(running: Fuzz, chat: int, less: str) -> None:
    running.telegram.files["table-now"] = steps.form(less, MORNING.date())
    await _sends(running, chat, "table-now")


WAYS: dict[str, Callable[[Fuzz, int, str], Awaitable[None]]] = {
    "says": _says, "taps": _taps, "sends": _sends, "replies": _replies, "codes": _codes, "marks": _marks,
    "form": _form,
}  # fmt: skip
