"""What is said to whoever writes a login or a password to the bot (S, «Описание порядка сбора данных», 5)."""

from dataclasses import dataclass

from custody.facts.base import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialsRefused(Refusal):
    """A login or a password was written here: it is not kept, and is to be taken for known to others.

    `table`: it was in a workbook.
    """

    table: bool = False
