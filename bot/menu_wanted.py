"""The menu of commands that a phone should have: by its person's roles and what their campaign uses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from custody.roles import Role
from locales.menus import command_names
from storage.session import Row

Idle = Mapping[int, frozenset[str]]
"""The commands that mean nothing in a campaign, by its id."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A phone, the menu that it has («ru:observer:1a2b3c4d», or empty), and what it should have."""

    chat: int
    before: str
    callsign: str
    language: str
    roles: tuple[Role, ...]
    is_revoked: bool
    idle: frozenset[str] = frozenset()

    @property
    def menu(self) -> str:
        """The menu in a word; empty for a phone that speaks for nobody any more."""
        return "" if self.is_revoked else menu_of(self.language, self.roles, self.idle)


@lru_cache(maxsize=256)
def menu_of(language: str, roles: tuple[Role, ...], idle: frozenset[str]) -> str:
    """Language, roles, and a mark of the commands: it is another when the bot or the campaign has others."""
    mark = crc32(" ".join(command_names(roles, idle)).encode())
    return f"{language}:{'+'.join(role.value for role in roles)}:{mark:08x}"


def wanted(grants: Sequence[Row], idle: Idle) -> Wanted:
    """What the phone of these rows should have."""
    row, held = grants[0], {each["role"] for each in grants}
    mine = tuple(role for role in Role if role.value in held)
    return Wanted(
        row["chat"], row["menu"], row["callsign"], row["language"], mine, row["revoked_at"] is not None,
        idle.get(row["campaign"], frozenset()),
    )  # fmt: skip
