"""From the books to the paper: labels and cover sheets as they are printed."""

from collections.abc import Callable

from bot.covers import printable_cover
from custody.desk.papers.ordering import Order
from custody.desk.papers.wanted import COVER
from custody.labels import PacketLabel
from documents.cover_sheets import cover_sheets
from documents.label_shapes import SHEETS
from documents.labels import Label, label_sheet
from locales.words import Words


def printable(kept: PacketLabel, username: str, *, college: bool = False) -> Label:
    """The label of this packet, with a link to this bot; `college` when its grade is a course."""
    return Label(
        token=kept.token,
        code=kept.code,
        organisation=kept.organisation_name,
        subject=kept.subject,
        grade=int(kept.grade),
        date=kept.day,
        packet_no=kept.number,
        bot_username=username,
        packets=kept.of,
        college=college,
    )


def _nobody(_done: int) -> None:
    """Nobody waits for news of the work."""


def drawn(asked: Order, words: Words, language: str, told: Callable[[int], None] = _nobody) -> bytes:
    """One PDF of the whole order; takes a thread's time, `told` hears how many papers are done."""
    if asked.size == COVER:
        sheets = [
            printable_cover(
                each, printable(each.label, asked.username, college=asked.college), words, language
            )
            for each in asked.covers
        ]
        return cover_sheets(sheets, language, told)
    labels = [printable(each, asked.username, college=asked.college) for each in asked.labels]
    return label_sheet(labels, language, SHEETS[asked.size], told)
