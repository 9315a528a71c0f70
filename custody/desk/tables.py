"""A table that a participant sends: its sheets tell what it is for, and each kind goes to its own desk."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from custody.desk.call import Call
from custody.desk.personal import refuse
from custody.desk.plans.tools import SentWorkbook
from custody.facts.base import Refusal
from custody.facts.credentials import CredentialsRefused
from custody.facts.tables import TableUnknown
from custody.roles import Role

TableKind = Literal["plan", "structure", "marks", "form", "results"]

TableDesk = Callable[[Call, bytes], Awaitable[None]]
"""Takes the bytes of an .xlsx of its kind; who may send one is its own affair."""


class TableEyes(Protocol):
    """Fetches a table and sees what it is for, keeping nobody waiting."""

    async def fetch(self, sent: SentWorkbook) -> bytes | Refusal:
        """The bytes, or why there are none."""
        ...

    async def purpose(self, content: bytes) -> TableKind | Refusal:
        """What it is for; `TableUnknown` for a workbook whose sheets do not tell."""
        ...


@dataclass(frozen=True, slots=True)
class Tables:
    """The door for tables, and the desks behind it."""

    eyes: TableEyes
    desks: Mapping[TableKind, TableDesk]


async def first_plan(sent: SentWorkbook, tables: Tables) -> bytes | Refusal:
    """What a founder sends, before there is a campaign: a list of passwords is refused there as well."""
    content = await tables.eyes.fetch(sent)
    kind = content if isinstance(content, Refusal) else await tables.eyes.purpose(content)
    return kind if isinstance(kind, CredentialsRefused) else content


async def receive(call: Call, sent: SentWorkbook, tables: Tables) -> None:
    """A table has come: whatever a coordinator sends and nobody recognises is a plan with faults."""
    content = await tables.eyes.fetch(sent)
    kind = content if isinstance(content, Refusal) else await tables.eyes.purpose(content)
    if isinstance(kind, TableUnknown) and call.person.has(Role.COORDINATOR):
        kind = "plan"
    if isinstance(kind, Refusal) or isinstance(content, Refusal):
        await refuse(call, kind if isinstance(kind, Refusal) else TableUnknown())
    elif kind in tables.desks:
        await tables.desks[kind](call, content)
    else:
        await refuse(call, TableUnknown())
