"""What is printed on the labels of a campaign's packets."""

from dataclasses import dataclass
from datetime import date

from storage.books import StoredBooks


@dataclass(frozen=True, slots=True)
class PacketLabel:
    """One packet's label: its token and short code, and the words under them; `of` packets in its sitting."""

    packet: int
    code: str
    token: str
    organisation: str
    organisation_name: str
    subject: str
    grade: str
    day: date
    starts: str | None
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which labels; None means all."""

    organisation: str | None = None
    subject: str | None = None
    day: date | None = None


EVERY = Chosen()


async def all_labels(books: StoredBooks, campaign: int, chosen: Chosen = EVERY) -> tuple[PacketLabel, ...]:
    """The labels by organisation, day, subject, grade and number: as they are laid out on the tables."""
    found = await books.session.rows(
        "labels", campaign=campaign, organisation=chosen.organisation, subject=chosen.subject,
        day=chosen.day.isoformat() if chosen.day else None,
    )  # fmt: skip
    names = ("code", "token", "organisation", "organisation_name", "subject", "grade", "starts", "number")
    return tuple(
        PacketLabel(
            packet=row["id"], of=row["total"], day=date.fromisoformat(row["day"]),
            **{name: row[name] for name in names},
        )
        for row in found
    )  # fmt: skip
