"""What the page may see of the books of the bot behind the stand-in; a stand-in alone has none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from sandbox.telegram.shapes import Json


class BooksView(Protocol):
    """Reads the ledger in words, checks its chains and finds a packet to learn on."""

    async def entries(self, since: int, language: str) -> Sequence[Json]:
        """Tell the ledger's entries after the row with this number, oldest first."""

    async def verify(self, language: str) -> Json:
        """Check every chain; `holds` says whether they hold and `words` what `bot verify` would say."""

    async def owner(self, user_id: int) -> tuple[str, str] | None:
        """Tell the call-sign and the roles of whoever has joined with this phone."""

    async def calendar(self) -> Callable[[date], bool]:
        """Tell which days are working days of the campaign."""

    async def lesson(self, packet: int | None, instead_of: int | None) -> Json:
        """Tell in `lesson` a packet to be packed and its people, or that packet; or `why` there is none."""
