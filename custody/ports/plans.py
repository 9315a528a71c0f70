"""The coordinator's plan, as the desk needs it of the books."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from custody.plan import Plan
from custody.planning.changes import Changes
from custody.planning.files import PlanFile, State
from custody.planning.known import Known
from custody.roles import Person


class PlanBook(Protocol):
    """What is known of a plan's campaign, and the entering of what a plan changes."""

    async def known_plan(self, plan: Plan) -> Known:
        """What the books know of the plan's campaign; nothing when there is none of its key."""
        ...

    async def has_campaign(self) -> bool:
        """Whether there is any campaign at all."""
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

    async def begin_plan_file(self, chat: int, update: int, message: int | None, at: datetime) -> PlanFile:
        """A workbook of that update is being read; begun again after a crash it is the same one."""
        ...

    async def show_plan_file(self, number: int, sha256: str, paper: int, difference: str) -> None:
        """Its preview has shown that difference; earlier ones of the same chat are replaced by it."""
        ...

    async def close_plan_file(self, number: int, state: State) -> bool:
        """It is applied or dropped; False when that was so before."""
        ...

    async def plan_file(self, number: int) -> PlanFile | None:
        """The workbook of that number."""
        ...

    async def bind_founder(self, chat: int, campaign: int, at: datetime) -> Person | None:
        """The founder's chat speaks for the campaign's first coordinator; None when it has spoken before."""
        ...
