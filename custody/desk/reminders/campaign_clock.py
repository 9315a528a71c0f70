"""What the clock says of a whole campaign: a replanning goes on, or questions wait for an answer."""

from custody.desk.inquiries import clock
from custody.desk.plans.replan import go_on
from custody.desk.reminders.rounds import Moment
from custody.due import Due


async def speak(moment: Moment, row: Due) -> None:
    """By what the row is about."""
    if row.kind == "inquiry":
        await clock.speak(moment, row)
    else:
        await go_on(moment.books, int(row.subject[1:]), moment.round.days, moment.now)
