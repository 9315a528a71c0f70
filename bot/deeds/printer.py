"""Draws printed acts in the bot's own threads."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from bot.deeds.clerk import Clerk
from bot.deeds.closing import closing_form
from bot.deeds.expert import expert_form
from bot.deeds.journal import journal_form
from bot.deeds.sharing import sharing_form
from bot.deeds.sitting import sitting_form
from bot.deeds.statement import statement_form
from bot.deeds.transfer import transfer_form
from bot.threads import Threads
from custody.closing import Closing
from custody.deed_keeping import deed_of
from custody.deed_papers import ExpertAct, Journal, SittingAct, Transfer
from custody.deeds import Deed
from custody.desk.deeds.printing import Drawn
from custody.desk.deeds.rights import Paper
from custody.sent import Statement
from custody.sharing_sheet import SharingSheet
from documents.deed_form import Form

FORMS: dict[type[Paper], Callable[[Clerk, Any, Deed], Form]] = {
    Transfer: transfer_form,
    SittingAct: sitting_form,
    ExpertAct: expert_form,
    Journal: journal_form,
    Closing: closing_form,
    Statement: statement_form,
    SharingSheet: sharing_form,
}
"""How each paper is put into words."""


class DeedPrinter:
    """Draws the papers beside the event loop."""

    def __init__(self, threads: Threads) -> None:
        self.threads = threads

    async def __call__(
        self, papers: Sequence[Paper], username: str, language: str, at: datetime, by: str
    ) -> Drawn:
        """The PDF, printed at that moment by whoever has this call-sign."""
        return await self.threads.run(partial(drawn, papers, username, language, at, by))


def drawn(papers: Sequence[Paper], username: str, language: str, at: datetime, by: str) -> Drawn:
    """The PDF with all of them."""
    from documents.deeds import deed_sheets  # noqa: PLC0415 - a bot that prints nothing carries no fpdf

    forms = [form_of(paper, Clerk(paper.campaign, language, username), at, by) for paper in papers]
    return Drawn(*deed_sheets(forms, forms[0].title, language, at))


def form_of(paper: Paper, clerk: Clerk, at: datetime, by: str) -> Form:
    """One paper in words."""
    return FORMS[type(paper)](clerk, paper, deed_of(paper, at, by))
