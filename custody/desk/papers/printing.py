"""/labels: how many packets are meant, and a button for each size of paper."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from custody.desk.call import Call, today
from custody.desk.papers.ordering import answer, not_yours, pressed, printable
from custody.desk.papers.wanted import MENU, SIZES, Wanted, pages
from custody.facts.printing import LabelsMenu, NoSuchPackets, WhichSchool
from custody.labels import Chosen, PacketLabel, examples, meant
from custody.letters import Choice, Letter, Row

DAYS, ABREAST, SCHOOLS = 12, 3, 8


DateReader = Callable[[str, Collection[date], date], str]
"""Turns a day in words («tomorrow») among these days into a date inside the text, on this day."""


async def show_menu(call: Call, text: str, dates: DateReader) -> None:
    """What is meant by the words after /labels: how many packets, with a button for each size."""
    labels = await printable(call)
    if labels is None:
        await answer(call, not_yours())
        return
    said = dates(text, {each.day for each in labels}, await _today(call))
    found = meant(said, labels) if text.strip() else (Chosen(),)
    if not labels or not found:
        await answer(call, NoSuchPackets(words=text[:60], examples=examples(labels)))
    elif len(found) > 1:
        named = {each.organisation: each.organisation_name for each in labels}
        schools = [
            Choice("labels", "", 0, Wanted(MENU, each).pack(), named[each.organisation or ""])
            for each in found[:SCHOOLS]
        ]
        await answer(call, WhichSchool(words=text[:60]), tuple(Row((each,)) for each in schools))
    else:
        await answer(call, *_menu(Wanted(MENU, found[0]), labels))


async def _today(call: Call) -> date:
    async with call.read_books() as books:
        return today(call, await books.campaign(call.person.campaign))


async def choose_again(call: Call, arg: str) -> None:
    """The same by a button; the message is edited."""
    wanted, labels = await pressed(call, arg)
    if wanted is not None and not any(map(wanted.chosen.fits, labels)):
        await answer(call, NoSuchPackets(examples=examples(labels)))
    elif wanted is not None:
        fact, rows = _menu(wanted, labels)
        async with call.open_books() as books:
            letter = Letter(fact, rows, edit=call.message)
            await books.answer(call.chat, letter, call.person.language)


def _menu(wanted: Wanted, labels: Sequence[PacketLabel]) -> tuple[LabelsMenu, tuple[Row, ...]]:
    chosen = [label for label in labels if wanted.chosen.fits(label)]
    first, only = chosen[0] if chosen else labels[0], wanted.chosen
    of_one = len({each.organisation for each in chosen}) == 1
    fact = LabelsMenu(
        count=len(chosen), organisation=first.organisation_name if of_one else "", examples=examples(labels),
        subject=first.subject if only.subject or only.packet else "",
        day=first.day if only.packet else only.day, code=first.code if only.packet else "",
    )  # fmt: skip
    sizes = [
        Row((Choice("labels", "", 0, Wanted(size, only).pack(), size, pages(size, len(chosen))),))
        for size in SIZES
    ]
    return fact, (*sizes, *_days(wanted, labels))


def _days(wanted: Wanted, labels: Sequence[PacketLabel]) -> tuple[Row, ...]:
    """The days of what is chosen, and the way back to all of it."""
    if wanted.chosen.packet is not None:
        return ()
    if wanted.chosen.day is not None:
        return (Row((Choice("labels", "", 0, wanted.on(None), "all"),)),)
    found = [label.day for label in labels if wanted.chosen.fits(label)]
    days = sorted(set(found))[:DAYS] if len(set(found)) > 1 else []
    choices = [Choice("labels", "", 0, wanted.on(day), f"{day:%d.%m}", found.count(day)) for day in days]
    return tuple(Row(tuple(choices[i : i + ABREAST])) for i in range(0, len(choices), ABREAST))
