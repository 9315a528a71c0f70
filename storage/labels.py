"""What is printed on the labels of a campaign's packets."""

from custody.labels import Chosen, PacketLabel
from storage.books import StoredBooks

__all__ = ["EVERY", "Chosen", "PacketLabel", "all_labels"]

EVERY = Chosen()


async def all_labels(books: StoredBooks, campaign: int, chosen: Chosen = EVERY) -> tuple[PacketLabel, ...]:
    """The labels by organisation, day, subject, grade and number: as they are laid out on the tables."""
    return await books.labels(campaign, chosen)
