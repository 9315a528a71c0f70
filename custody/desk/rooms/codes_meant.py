"""Of which organisation codes are spoken, among those for which the person may speak (S 12)."""

from dataclasses import dataclass

from custody.desk.call import Call
from custody.directory import Listed
from custody.facts.base import Refusal
from custody.facts.codes import CodesUnclear, CodesWhere
from custody.participant_codes import CodeRange, holds_word
from custody.plan_rows import fold
from custody.roles import Role

SPEAKERS = (Role.SCHOOL, Role.COORDINATOR)
EXAMPLES, SHOWN_TEXT = 3, 40


@dataclass(frozen=True, slots=True)
class SaidCodes:
    """What was typed after the command: an organisation's code if one is named, and the ranges."""

    organisation: str = ""
    ranges: tuple[CodeRange, ...] = ()
    unread: str = ""


async def meant(call: Call, said: SaidCodes) -> Listed | Refusal:
    """The organisation that is meant, among those for which this person may speak; nobody waits for it."""
    async with call.read_books() as books:
        names = await books.directory(call.person.campaign)
    mine = [each for each in names.organisations if speaks(call, each.code)]
    named = [each for each in mine if fold(each.code) == fold(said.organisation)]
    found = named if said.organisation else mine
    if len(found) == 1:
        return found[0]
    if any(sign.isdigit() for sign in said.organisation) or (said.unread and not named):
        return unclear(f"{said.organisation} {said.unread}")
    return CodesWhere(examples=tuple(each.code for each in mine[:EXAMPLES]))


def unclear(text: str) -> CodesUnclear:
    """What could not be read, unless it may be a name: that is neither kept nor said again."""
    return CodesUnclear(text="" if holds_word(text) else " ".join(text.split())[:SHOWN_TEXT])


def speaks(call: Call, organisation: str) -> bool:
    """Whether the person may say what was handed out there."""
    held = (each.organisations for each in call.person.grants if each.role in SPEAKERS)
    return any(not places or organisation in places for places in held)
