"""What the closing report says that nobody has witnessed: steps of packets, milestones of works."""

from itertools import groupby

from bot.deeds.clerk import Clerk
from custody.closing import Closing
from custody.sittings import MILESTONES, Sitting
from documents.deed_form import Paragraph, Table

Parts = tuple[Paragraph | Table, ...]


def unseen(clerk: Clerk, report: Closing) -> Parts:
    """Steps that were passed over, packet by packet; milestones that are lacking, school by school."""
    return *_steps(clerk, report), *_milestones(clerk, report)


def _steps(clerk: Clerk, report: Closing) -> Parts:
    ahead = len(report.open)
    rows = tuple(
        (
            clerk.code(each),
            report.schools[each.organisation],
            clerk.subject(each),
            ", ".join(map(clerk.step, names)),
        )
        for each in (story.packet for story in report.stories)
        if (names := each.place.unwitnessed)
    )
    if not rows:
        return (Paragraph(clerk.say("closing-all-seen", ahead=ahead), strong=True),)
    heads = clerk.heads("code", "organisation", "subject", "unseen-steps")
    table = Table(heads, (22, 60, 38, 80), rows)
    return Paragraph(clerk.say("closing-unseen", ahead=ahead), strong=True), table


def _milestones(clerk: Clerk, report: Closing) -> Parts:
    """A row for each school, day and set of milestones that its works lack."""
    lacking = [(each, names) for each in report.observed if (names := missing(each))]
    if not lacking:
        return (Paragraph(clerk.say("closing-all-observed"), strong=True),) if report.observed else ()

    def where(each: tuple[Sitting, tuple[str, ...]]) -> tuple[object, ...]:
        return report.order(each[0].organisation), each[0].day, each[1]

    lacking.sort(key=lambda each: (where(each), each[0].subject))
    found = [list(those) for _, those in groupby(lacking, key=where)]
    rows = tuple(_row(clerk, report, [each for each, _ in those], those[0][1]) for those in found)
    said = clerk.say("closing-unobserved", count=len(lacking), of=len(report.observed))
    heads = clerk.heads("organisation", "date-alone", "works", "unseen-steps")
    return Paragraph(said, strong=True), Table(heads, (60, 22, 48, 70), rows)


def missing(sitting: Sitting) -> tuple[str, ...]:
    """The milestones of this work that nobody has noted (M 10.2, 10.3)."""
    return tuple(name for name in MILESTONES if sitting.milestone(name) is None)


def _row(clerk: Clerk, report: Closing, works: list[Sitting], names: tuple[str, ...]) -> tuple[str, ...]:
    said = ", ".join(dict.fromkeys(f"{each.subject} {clerk.grade(each.grade)}" for each in works))
    lacks = ", ".join(map(clerk.milestone, names))
    if len(names) == len(MILESTONES):
        lacks = clerk.say("no-milestones")
    return report.schools[works[0].organisation], f"{works[0].day:%d.%m.%Y}", said, lacks
