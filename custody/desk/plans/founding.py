"""The greeting of whoever begins the first campaign."""

from custody.desk.plans.planner import Planner
from custody.facts.plans import Founder
from custody.letters import Choice, Letter, column


async def greet(planner: Planner, *, unread: bool = False) -> None:
    """What to do first, with the form one tap away; `unread` when a file that is no table was sent."""
    async with planner.open_books() as books:
        await books.answer(
            planner.chat,
            Letter(Founder(unread=unread), column(Choice("template"), Choice("template", "", 0, "college"))),
            planner.language,
        )
