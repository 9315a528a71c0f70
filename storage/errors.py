"""What can go wrong with the books: outages that pass, and states that somebody must put right."""

from custody.ports.away import Away


class StorageError(Exception):
    """Something that the books cannot do now; its text is one line that says what to do."""


class BooksUnavailable(StorageError, Away):  # noqa: N818 - the worker reads a state, no error
    """The database does not answer, is locked or full: the same act can be tried again later."""


class NoRight(BooksUnavailable):
    """The database lets this role do less than is needed: at work one waits, at the start one says so."""


class AlreadyDone(StorageError):  # noqa: N818 - not an error: the update was handled before
    """This update was handled and answered before: a repeat is silent."""


class TakenOver(StorageError):  # noqa: N818 - not an error: others have waited for us in vain
    """The update's chat is another bot's by now: that one does it."""


class AlreadyRunning(StorageError):  # noqa: N818 - a state of the world
    """Another process serves the same books."""


class OtherKey(AlreadyRunning):
    """The bots that share these books sign their checkpoints by another key."""


class ManyNames(StorageError):  # noqa: N818 - a state of the file
    """The database's file has hard links: under each name it would have a log of its own."""

    def __init__(self, filename: str) -> None:
        self.filename = filename
        super().__init__(f"{filename} has more than one name.")


class NotMigrated(StorageError):  # noqa: N818 - a state of the books
    """The tables are not those that this program knows; `found` is None when there are none at all."""

    def __init__(self, found: str | None, wanted: str) -> None:
        self.found, self.wanted = found, wanted
        super().__init__(
            f"The books are at version {found or 'none'}, this program needs {wanted}: run migrate."
        )


class UnknownAddress(StorageError):  # noqa: N818 - a mistake in the settings
    """The address of the books is neither SQLite's nor PostgreSQL's."""


class NoSuchDatabase(UnknownAddress):
    """PostgreSQL answers and has no database of that name."""


class NotEmpty(StorageError):  # noqa: N818 - a state of the books
    """The books hold something already, and nobody said that it may be overwritten."""


class OtherBooks(StorageError):  # noqa: N818 - a state of the file
    """The copy is of other books than those in whose place it would be put; their logs have these names."""

    def __init__(self, found: str, wanted: str) -> None:
        self.found, self.wanted = found, wanted
        super().__init__(f"The copy is of the log {found}, and here is {wanted}.")


class BrokenBackup(StorageError):  # noqa: N818 - a state of the file
    """The file is no backup of the books, or its ledger does not hold."""


class UnknownCallsign(StorageError):  # noqa: N818 - a mistake of whoever asked
    """The campaign has nobody of that call-sign."""
