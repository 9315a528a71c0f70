"""/status with words: the part of the board that is meant, or which parts may be."""

from dataclasses import replace
from functools import reduce

from custody.asked import Asked, Part, Reader
from custody.desk.board.buttons import WHOLE, narrowed, turn_to
from custody.desk.board.page import is_reader, show
from custody.desk.board.view import View
from custody.desk.call import Call, today
from custody.desk.letters import reply
from custody.directory import Directory
from custody.facts.status import FilterUnclear, FilterUnknown
from custody.letters import Choice


async def ask(call: Call, text: str, reader: Reader) -> Asked | None:
    """The part of the board that was asked for in words; None when the question has been answered.

    What is left to the caller is a picture of that part.
    """
    return await answer(call, text, reader) if await is_reader(call) else None


async def answer(call: Call, text: str, reader: Reader) -> Asked | None:
    """The same, whoever asks."""
    asked = await understood(call, text, reader)
    if asked.unclear:
        await _ask_back(call, asked)
    elif asked.picture:
        return asked
    else:
        await show(call, view_of(asked))
    return None


async def understood(call: Call, text: str, reader: Reader) -> Asked:
    """What the words mean in this campaign."""
    async with call.read_books() as books:
        campaign = await books.campaign(call.person.campaign)
        names = await books.directory(campaign.id)
    return reader(text, names, today(call, campaign))


def view_of(asked: Asked) -> View:
    """The part of the board that was asked for; of a person, or of what is wrong, the packets themselves."""
    lists = any(part.kind in ("flag", "person") for part in asked.parts)
    whole = any(part.value in WHOLE for part in asked.parts)
    named = any(part.kind == "organisation" for part in asked.parts)
    first = View("organisation" if whole and not named else "list" if lists else "step")
    return reduce(narrowed, asked.parts, first)


async def _ask_back(call: Call, asked: Asked) -> None:
    known, count = view_of(asked), len(asked.choices)
    async with call.read_books() as books:
        example = _example(await books.directory(call.person.campaign)) if asked.unknown else ""
    unclear, unknown = FilterUnclear(text=asked.unclear, count=count), FilterUnknown(text=asked.unclear)
    fact = replace(unknown, count=count, example=example) if asked.unknown else unclear
    near = tuple(_likely(asked, part) for part in asked.choices)
    async with call.open_books() as books:
        await reply(books, call, fact, (*near, turn_to(known, "all" if known == View() else "rest")))


def _example(names: Directory) -> str:
    """What could be typed in this campaign: a district or an organisation, and a subject."""
    where = names.districts or tuple(each.code for each in names.organisations)
    return " ".join((*where[:1], *names.subjects[:1]))


def _likely(asked: Asked, part: Part) -> Choice:
    """A button for what may have been meant."""
    view = view_of(replace(asked, parts=(*asked.parts, part)))
    return turn_to(view, "grade", int(part.value)) if part.kind == "grade" else turn_to(view, part.name)
