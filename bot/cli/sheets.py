"""The books as two sheets for people: where the packets are now, and what the ledger holds, in words."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cli.overview import packets
from bot.cli.telling import Telling
from bot.cli.terminal import Terminal, campaign_of
from bot.cli.troubles import Trouble
from custody.codes import shown
from custody.ledger import Entry, mark
from custody.packets import Packet
from custody.ports import Scope
from documents.export_xlsx import Table, tables_to_xlsx
from storage.database import Database
from storage.verifying import entries

PACKETS = (
    "code", "organisation", "subject", "grade", "date", "step", "holder", "since", "due", "overdue", "listed",
    "wrote", "counted", "seal", "incidents",
)  # fmt: skip
LEDGER = ("time", "recorded", "stream", "number", "who", "what", "accepted", "mark")


async def workbook(database: Database, terminal: Terminal) -> bytes:
    """Both sheets; times are in the campaign's time zone."""
    at = terminal.clock.now()
    async with database.read() as books:
        campaign = await campaign_of(books)
        found = await packets(books, campaign, at, Scope())
    ledger = [entry async for entry in entries(database)]
    telling = Telling(terminal.language, campaign, at)
    sheets = [
        _sheet(terminal, "packets", PACKETS, (_packet(each, telling, at) for each in found)),
        _sheet(terminal, "ledger", LEDGER, (_entry(each, telling) for each in ledger)),
    ]
    try:
        return tables_to_xlsx(campaign.title, sheets)
    except ValueError as error:
        raise Trouble("cli-export-too-large") from error


def _sheet(
    terminal: Terminal, name: str, columns: Iterable[str], rows: Iterable[tuple[object, ...]]
) -> Table:
    headers = tuple(terminal.plain(f"cli-column-{column}") for column in columns)
    return terminal.plain(f"cli-sheet-{name}"), headers, tuple(rows)


def _packet(packet: Packet, telling: Telling, at: datetime) -> tuple[object, ...]:
    place = packet.place
    ended = place.step is not None and packet.way.due_step(place.step) is None
    overdue = not ended and place.due is not None and place.due < at
    return (
        shown(packet.code), packet.organisation_name, packet.subject, packet.grade, packet.day,
        telling.step(place.step), telling.who(place.holder), _clock(place.since, telling.zone),
        _clock(place.due, telling.zone), telling.yes_or_no(overdue), place.listed, place.wrote, place.counted,
        place.seal, place.incidents,
    )  # fmt: skip


def _entry(entry: Entry, telling: Telling) -> tuple[object, ...]:
    said = entry.content
    happened, recorded = (datetime.fromisoformat(said[name]) for name in ("happened_at", "recorded_at"))
    return (
        _clock(happened, telling.zone), _clock(recorded, telling.zone), entry.stream, entry.seq,
        said["actor"], telling.what(said), telling.yes_or_no(said["accepted"]), mark(entry.hash),
    )  # fmt: skip


def _clock(at: datetime | None, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}" if at else ""
