"""What the camera of a phone on the page can see."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Label:
    """One printed label that lies somewhere in the campaign; `code` is what can be typed by hand.

    `state` is empty for a label that is valid, or `REVOKED` for one that another label has replaced.
    """

    id: str
    title: str
    subtitle: str = ""
    code: str = ""
    state: str = ""

    def shape(self) -> dict[str, str]:
        """Describe the label to the page."""
        return asdict(self)


class Camera(Protocol):
    """Finds the campaign's labels, photographs them and reads the links in them."""

    async def labels(self) -> Sequence[Label]:
        """List every label that exists now."""

    async def photo(self, ids: Sequence[str]) -> bytes:
        """Draw the picture (PNG or JPEG) in which these labels lie side by side."""

    async def link(self, label_id: str) -> str:
        """Read the payload of the deep link, as in «/start PAYLOAD»."""


class EmptyCamera:
    """A camera before which nothing lies."""

    async def labels(self) -> Sequence[Label]:
        """List nothing."""
        return ()

    async def photo(self, ids: Sequence[str]) -> bytes:
        """Refuse: there is nothing to draw."""
        raise LookupError(", ".join(ids))

    async def link(self, label_id: str) -> str:
        """Refuse: there is nothing to read."""
        raise LookupError(label_id)
