"""The greeting of whoever begins the first campaign."""

from custody.desk.plans.planner import Planner
from custody.facts.plans import Founder
from custody.letters import Choice, Letter, column


async def greet(planner: Planner) -> None:
    """What to do first, with the form one tap away."""
    async with planner.open_books() as books:
        await books.answer(
            planner.chat,
            Letter(Founder(), column(Choice("template"), Choice("template", "", 0, "college"))),
            planner.language,
        )
