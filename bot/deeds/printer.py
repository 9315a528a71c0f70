"""Draws printed acts in the bot's own threads."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.deeds.clerk import Clerk
from bot.deeds.closing import closing_form
from bot.deeds.expert import expert_form
from bot.deeds.journal import journal_form
from bot.deeds.sitting import sitting_form
from bot.deeds.statement import statement_form
from bot.deeds.transfer import transfer_form
from bot.threads import Threads
from custody.closing import Closing
from custody.deed_keeping import deed_of
from custody.deed_papers import ExpertAct, Journal, SittingAct, Transfer
from custody.desk.deed_printing import Drawn
from custody.desk.deed_rights import Paper
from custody.sent import Statement
from documents.deed_form import Form


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
    deed = deed_of(paper, at, by)
    match paper:
        case Transfer():
            return transfer_form(clerk, paper, deed)
        case SittingAct():
            return sitting_form(clerk, paper, deed)
        case ExpertAct():
            return expert_form(clerk, paper, deed)
        case Journal():
            return journal_form(clerk, paper, deed)
        case Closing():
            return closing_form(clerk, paper, deed)
        case Statement():
            return statement_form(clerk, paper, deed)
