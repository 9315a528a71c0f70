"""Tables that participants send: a plan, marks, a form; what a table is for, its sheets tell."""

from pathlib import PurePath

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Document, Message

from custody.desk import tables as desk
from custody.desk.call import Call
from custody.desk.plans.tools import SentWorkbook
from custody.desk.tables import Tables

router = Router(name="tables")

ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".xltx", ".ods", ".csv", ".tsv", ".numbers")
TYPES = ("spreadsheet", "ms-excel", "text/csv")
"""Parts of the types that phones give to a table."""


class SendsTable(Filter):
    """Passes a document that its name or its type calls a table; what it really is, its bytes will tell."""

    async def __call__(self, message: Message) -> bool:
        """Whether it is called one."""
        file = message.document
        if file is None:
            return False
        is_named = PurePath(file.file_name or "").suffix.lower() in ENDINGS
        return is_named or any(kind in (file.mime_type or "") for kind in TYPES)


def announced(file: Document) -> SentWorkbook:
    """The file as the desk wants it."""
    return SentWorkbook(file.file_id, file.file_size, file.file_name or "")


@router.message(SendsTable())
async def on_table(message: Message, call: Call, tables: Tables) -> None:
    """A table from a participant."""
    if message.document is not None:
        await desk.receive(call, announced(message.document), tables)
