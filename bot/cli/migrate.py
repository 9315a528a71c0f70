"""`migrate`: make or renew the books' tables."""

import asyncio
from argparse import Namespace

from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from storage.address import parse
from storage.database import schema_version
from storage.errors import StorageError
from storage.migrations import migrate
from storage.schema import SCHEMA


def run(terminal: Terminal, asked: Namespace) -> int:
    """Bring the tables to this program's version; what is there already stays."""
    del asked
    url = terminal.settings.database_url
    address = parse(url)
    if address.engine == "sqlite" and not address.file.absolute().parent.is_dir():
        raise Trouble("cli-no-folder", folder=str(address.file.absolute().parent))
    found = asyncio.run(schema_version(url))
    if found is not None and found > SCHEMA:
        raise Trouble("cli-newer-books", found=found, wanted=SCHEMA)
    try:
        migrate(url)
    except (StorageError, OSError):
        raise
    except Exception as error:
        # Alembic, SQLAlchemy and two drivers have no common ancestor, and the books hide them from us.
        raise Trouble("cli-migration-failed", said=str(error).partition("\n")[0]) from error
    terminal.say("cli-migrated" if found != SCHEMA else "cli-migrated-before", version=SCHEMA)
    return 0
