"""What an operator can put right: a phrase to say, what to put into it, and the exit code."""

import sqlite3
from typing import Protocol

from storage import errors


class Plain(Protocol):
    """How a phrase is said to an operator."""

    def __call__(self, phrase: str, **variables: str | int) -> str:
        """The phrase, filled in."""
        ...


class Trouble(Exception):  # noqa: N818 - a state of the world that somebody can change
    """An expected trouble; `phrase` names its sentence, which says what to do."""

    def __init__(self, phrase: str, code: int = 1, /, **variables: str | int) -> None:
        self.phrase, self.code = phrase, code
        self.variables: dict[str, str | int] = variables
        super().__init__(phrase)

    def said(self, plain: Plain) -> str:
        """Its sentence, in the words of `plain`."""
        return plain(self.phrase, **self.variables)


PHRASES: dict[type[Exception], str] = {
    errors.BooksUnavailable: "cli-books-unavailable",
    errors.NoRight: "cli-no-right",
    errors.AlreadyRunning: "cli-already-running",
    errors.OtherKey: "cli-other-key",
    errors.ManyNames: "cli-many-names",
    errors.NotMigrated: "cli-not-migrated",
    errors.UnknownAddress: "cli-unknown-address",
    errors.NoSuchDatabase: "cli-no-such-database",
    errors.NotEmpty: "cli-not-empty",
    errors.OtherBooks: "cli-restore-others",
    errors.BrokenBackup: "cli-broken-backup",
    errors.UnknownCallsign: "cli-unknown-callsign",
    errors.StorageError: "cli-books-refuse",
    sqlite3.DatabaseError: "cli-not-a-database",
    FileNotFoundError: "cli-file-missing",
    PermissionError: "cli-file-forbidden",
    IsADirectoryError: "cli-file-is-folder",
    NotADirectoryError: "cli-file-missing",
    OSError: "cli-system-refuses",
}
"""How each kind of error is said; of several that fit, the nearest in the error's own line of ancestors."""


ATTRIBUTES = ("filename", "strerror", "found", "wanted")


def explained(error: Exception) -> Trouble:
    """The error as something that an operator understands."""
    if isinstance(error, Trouble):
        return error
    phrase = next(PHRASES[kind] for kind in type(error).__mro__ if kind in PHRASES)
    trouble = Trouble(phrase, said=str(error))
    trouble.variables |= {name: str(getattr(error, name, None) or "none") for name in ATTRIBUTES}
    return trouble
