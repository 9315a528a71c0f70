"""The closing report on paper."""

from bot.deeds.clerk import Clerk
from bot.deeds.closing_lists import checkpoint, incidents, odd
from bot.deeds.closing_open import still_open
from bot.deeds.closing_unseen import unseen
from custody.closing import Closing
from custody.deeds import Deed
from custody.roles import Role
from documents.deed_form import Form, Paragraph, Signature, Table
from locales.phrases import find

Parts = tuple[Paragraph | Table, ...]


def closing_form(clerk: Clerk, report: Closing, deed: Deed) -> Form:
    """The coordinator and the department sign; what is in it is witnessed by the checkpoint."""
    parts = (
        Paragraph(_intro(clerk, report)), *_schools(clerk, report), *_steps(clerk, report),
        *incidents(clerk, report), *unseen(clerk, report), *odd(clerk, report), *_people(clerk, report),
        *still_open(clerk, report), *checkpoint(clerk, report),
    )  # fmt: skip
    sides = (Signature(clerk.say("coordinator"), ""), Signature(clerk.say("department"), ""))
    title = clerk.say("closing-title", number=report.number)
    return clerk.form(deed, title, ("", clerk.date(clerk.local(report.at))), parts, sides)


def _intro(clerk: Clerk, report: Closing) -> str:
    days = sorted(each.day for each in report.sittings)
    period = " – ".join(f"{day:%d.%m.%Y}" for day in (days[0], days[-1])) if days else "–"
    places = [story.packet.place for story in report.stories]
    return clerk.say(
        "closing-intro", title=report.campaign.title, at=clerk.moment(report.at), period=period,
        sittings=len(report.sittings), uploaded=sum(each.uploaded is not None for each in report.sittings),
        packets=len(places), packed=sum(place.step is not None for place in places),
        finished=len(places) - len(report.open), wrote=sum(place.wrote or 0 for place in places),
    )  # fmt: skip


def _schools(clerk: Clerk, report: Closing) -> Parts:
    found = list(report.parts())
    heads = clerk.heads(
        "organisation", "subject-alone", "packets", "packed", "finished", "overdue", "wrote", "late",
        "unseen-short", "affairs-short",
    )  # fmt: skip
    numbers = [
        (p.packets, p.packed, p.finished, p.overdue, p.wrote, p.late, p.unseen, p.incidents) for p in found
    ]
    rows = tuple((p.organisation, p.subject, *map(str, ns)) for p, ns in zip(found, numbers, strict=True))
    total = (clerk.say("total-alone"), "", *(str(sum(column)) for column in zip(*numbers, strict=True)))
    if not rows:
        return ()
    shares = (52, 36, 14, 14, 14, 14, 14, 14, 14, 14)
    return Paragraph(clerk.say("closing-schools"), strong=True), Table(heads, shares, rows, total)


def _steps(clerk: Clerk, report: Closing) -> Parts:
    heads = clerk.heads("step", "on-time", "late", "unseen-short", "ahead")
    rows = tuple(
        (clerk.step(pace.step), str(pace.on_time), str(pace.late), str(pace.unseen), str(pace.ahead))
        for pace in report.paces()
    )
    return Paragraph(clerk.say("closing-steps"), strong=True), Table(heads, (96, 26, 26, 26, 26), rows)


def _people(clerk: Clerk, report: Closing) -> Parts:
    rows = []
    for role in Role:
        those = [person for person in report.people if person.has(role)]
        if those:
            joined = sum(person.joined for person in those)
            rows.append((_role(clerk, role), str(len(those)), str(joined)))
    total = (
        clerk.say("total-alone"), str(len(report.people)), str(sum(each.joined for each in report.people))
    )  # fmt: skip
    heads = clerk.heads("role", "people", "joined")
    return Paragraph(clerk.say("closing-people"), strong=True), Table(
        heads, (110, 45, 45), tuple(rows), total
    )


def _role(clerk: Clerk, role: Role) -> str:
    phrase = find(clerk.language, f"role-{role.value}")
    college = "yes" if clerk.campaign.route == "college" else "no"
    return phrase.fill({"college": college}) if phrase else role.value
