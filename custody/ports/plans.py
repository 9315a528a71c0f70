"""The coordinator's plan, as the desk needs it of the books."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from custody.plan import Plan
from custody.planning.changes import Changes
from custody.planning.known import Known


class PlanBook(Protocol):
    """What is known of a plan's campaign, and the entering of what a plan changes."""

    async def known_plan(self, plan: Plan) -> Known:
        """What the books know of the plan's campaign; nothing when there is none of its key."""
        ...

    async def lock_plan(self, plan: Plan) -> None:
        """Lock the plan's campaign, if there is one of its key."""
        ...

    async def is_outdated(self, changes: Changes) -> bool:
        """Whether the books have moved since these changes were found, in what they touch."""
        ...

    async def enter_plan(
        self, changes: Changes, at: datetime, new_code: Callable[[], str], new_token: Callable[[], str]
    ) -> None:
        """Write the changes; the campaign is locked, and they are of the books as they are."""
        ...
