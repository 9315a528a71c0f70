"""The sheet of packets given to experts, with room for two signatures each (S 15-16)."""

from bot.deeds.clerk import Clerk
from custody.deeds import Deed
from custody.sharing_sheet import Given, SharingSheet
from documents.deed_form import Form, Paragraph, Signature, Table

SHARES = (8, 24, 26, 46, 46, 22, 44, 50, 50)


def sharing_form(clerk: Clerk, sheet: SharingSheet, deed: Deed) -> Form:
    """One table row a packet, expert by expert; the chair signs below."""
    rows = tuple(_row(clerk, each, number) for number, each in enumerate(sheet.lines, 1))
    works = [each.packet.place.declared for each in sheet.lines]
    known = [each for each in works if each is not None]
    total = str(sum(known)) if len(known) == len(works) else "–"
    heads = (
        clerk.say("number"), clerk.say("share-for"), clerk.say("code"), clerk.say("organisation"),
        clerk.say("subject"), clerk.say("by-list"), clerk.say("entry"), clerk.say("share-signed"),
        clerk.say("share-back"),
    )  # fmt: skip
    last = ("", "", "", clerk.say("total", count=len(rows)), "", total, "", "", "")
    parts = (
        Paragraph(clerk.say("share-intro", chair=clerk.who(sheet.chair))),
        Table(heads, SHARES, rows, last),
        Paragraph(clerk.say("share-promise")),
    )
    sides = (Signature(clerk.say("share-chair"), sheet.chair.callsign),)
    ends = (sheet.chair.place, clerk.date(clerk.local(deed.at)))
    return clerk.form(deed, clerk.say("share-title", number=sheet.number), ends, parts, sides)


def _row(clerk: Clerk, given: Given, number: int) -> tuple[str, ...]:
    packet, works = given.packet, given.packet.place.declared
    return (
        str(number), given.expert.callsign, clerk.code(packet), packet.organisation_name,
        clerk.subject(packet), "–" if works is None else str(works), clerk.entry(given.row), "", "",
    )  # fmt: skip
