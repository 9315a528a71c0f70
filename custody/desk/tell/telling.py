"""/tell: to whom, then the text, then a preview; nothing is sent before it was seen as they will see it."""

from collections.abc import Callable
from dataclasses import replace

from custody.desk.board.view import digest
from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.letters import reply
from custody.desk.tell.buttons import schools, subjects, whom
from custody.desk.tell.people import Aim, aim_at, allowed
from custody.directory import Directory
from custody.facts.base import Fact
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.tells import TellNobody, TellPreview, TellTooLong, TellUnheard, TellWhat, TellWhom
from custody.forms import Draft
from custody.letters import Choice, Letter, Row, column
from custody.ports import Books
from custody.roles import Role
from custody.tells import LONGEST, Audience, Meant, Tell

FORM = "tell"
NARROWED: dict[str, Callable[[Audience], Audience]] = {
    "late": lambda known: replace(known, late=True),
    "all": lambda known: replace(known, everyone=True),
    "unchosen": lambda known: replace(known, unchosen=True),
}
"""Buttons that say who is meant besides."""
NAMED = 20
"""So many call-signs are named; the rest is a number."""


Reader = Callable[[str, Directory], Meant]
"""Reads to whom a message goes among the campaign's names, and what is left as its text."""


async def begin(call: Call, text: str, reader: Reader) -> None:
    """A message is begun with whatever was said at once; what is missing is asked."""
    async with call.read_books() as books:
        meant = reader(text, await books.directory(call.person.campaign))
    audience = meant.audience
    if not audience.is_named and not call.person.has(Role.COORDINATOR):
        audience = Audience((Role.COORDINATOR,))
    async with call.open_books() as books:
        if not allowed(call.person, audience):
            await reply(books, call, NotForYourRole(command="tell", roles=(Role.COORDINATOR,)))
        elif len(meant.text) > LONGEST:
            await reply(books, call, TellTooLong(length=len(meant.text), most=LONGEST))
        else:
            number = await books.new_tell(call.person.id, call.chat, audience, meant.text, call.recorded)
            tell = await books.tell_of(number)
            if tell is not None:
                await _go_on(books, call, tell, meant.organisations)


async def choose(call: Call, number: int, arg: str) -> None:
    """To whom, by a button: a role, a school, a subject, those who are late, everybody; or a list of them."""
    async with call.open_books() as books:
        tell = await own(books, call, number)
        if tell is None or tell.state != "draft":
            await reply(books, call, OldButton())
            return
        names = await books.directory(call.person.campaign)
        kind, _, page = arg.partition(".")
        if kind in ("schools", "subjects"):
            rows = schools(tell, names, int(page or 1)) if kind == "schools" else subjects(tell, names)
            await _say(books, call, TellWhom(body=tell.words), rows)
            return
        audience = _widened(tell.audience, arg, names)
        if not allowed(call.person, audience):
            await reply(books, call, NotForYourRole(command="tell", roles=(Role.COORDINATOR,)))
            return
        tell = replace(tell, audience=audience)
        await books.save_tell(tell)
        await _go_on(books, call, tell)


def _widened(audience: Audience, arg: str, names: Directory) -> Audience:
    """The audience with what the button says; an unknown name (a changed plan) changes nothing."""
    if arg in NARROWED:
        return NARROWED[arg](audience)
    if arg in list(Role):
        return replace(audience, roles=(*(r for r in audience.roles if r != arg), Role(arg)))
    codes = [each.code for each in names.organisations if f"o.{digest(each.code)}" == arg]
    about = [each for each in names.subjects if f"s.{digest(each)}" == arg]
    return replace(
        audience,
        organisation=codes[0] if codes else audience.organisation,
        subject=about[0] if about else audience.subject,
    )


async def own(books: Books, call: Call, number: int) -> Tell | None:
    """The message, if it is this person's and they may still send it."""
    tell = await books.tell_of(number)
    mine = tell is not None and tell.sender == call.person.id and tell.campaign == call.person.campaign
    return tell if tell is not None and mine and allowed(call.person, tell.audience) else None


async def _go_on(books: Books, call: Call, tell: Tell, found: tuple[str, ...] = ()) -> None:
    if not tell.audience.is_named or found:
        await _ask(books, call, TellWhom(found=len(found), body=tell.words), tell, found)
        return
    aim = await aim_at(books, tell, call.recorded)
    if not aim.people:
        await _ask(books, call, TellNobody(to=aim.to), tell)
    elif not aim.reached and not tell.words:
        await _ask(books, call, TellUnheard(to=aim.to, count=len(aim.people)), tell)
    elif not tell.words:
        draft = await opened(books, call, Draft(call.person.id, FORM, f"t{tell.id}"))
        fact = TellWhat(to=aim.to, count=len(aim.people), reached=len(aim.reached), most=LONGEST)
        await _say(books, call, fact, column(Choice("cancel", f"d{draft.id}")))
    else:
        send = Choice("tell-send", f"t{tell.id}", 0, "", "", len(aim.reached))
        ways = (*((send,) if aim.reached else ()), Choice("tell-drop", f"t{tell.id}"))
        await _say(books, call, _preview(tell, aim), column(*ways))


async def text_given(books: Books, call: Call, draft: Draft) -> None:
    """The text has been written: now the preview."""
    tell = await own(books, call, int(draft.ref[1:]))
    if tell is None or tell.state != "draft":
        await reply(books, call, OldButton())
        return
    tell = replace(tell, words=draft.answers["text"])
    await books.save_tell(tell)
    await _go_on(books, call, tell)


def _preview(tell: Tell, aim: Aim) -> TellPreview:
    missing = [person.callsign for person in aim.people if not person.joined]
    blocked = [person.callsign for person in aim.people if person.id in aim.blocked]
    more = max(0, len(missing) - NAMED) + max(0, len(blocked) - NAMED)
    return TellPreview(
        to=aim.to, body=tell.words, count=len(aim.people), reached=len(aim.reached),
        phoneless=len(missing), refusing=len(blocked), missing=tuple(missing[:NAMED]),
        blocked=tuple(blocked[:NAMED]), more=more,
    )  # fmt: skip


async def _ask(books: Books, call: Call, fact: Fact, tell: Tell, found: tuple[str, ...] = ()) -> None:
    """To whom, by a button."""
    names, traits = await books.directory(tell.campaign), await books.traits(tell.campaign)
    await _say(books, call, fact, whom(tell, names, found, windows=traits.windows))


async def _say(books: Books, call: Call, fact: Fact, rows: tuple[Row, ...]) -> None:
    """A question answers what was typed, and replaces the message whose button was pressed."""
    await books.answer(call.chat, Letter(fact, rows, edit=call.message), call.person.language)
