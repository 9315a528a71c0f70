"""One chat that sends without end: every act is recorded and told, its small talk is answered once."""

from dataclasses import dataclass

from custody.facts.answers import Card, Mine, Pile
from custody.facts.base import Fact
from custody.facts.doors import (
    EditedMessage,
    Forwarded,
    InvitationDead,
    NotAPicture,
    NotUnderstood,
    NotUsable,
    OldButton,
    Stranger,
)
from custody.facts.guessing import TriedTooOften
from custody.facts.talk import Help
from custody.facts.unreadable import Misread, UnknownCode

MANY = 60
"""So many messages waiting in one chat are a flood; a phone that was offline for a day brings fewer."""

REST_SECONDS = 0.02
"""Between two messages of a flood the others have the bot to themselves."""

_UNHEARD = (Stranger, InvitationDead)
_LITTLE = (
    Card, Pile, Mine, Help, NotUnderstood, NotUsable, EditedMessage, Forwarded, OldButton, NotAPicture,
    TriedTooOften, Misread, UnknownCode, *_UNHEARD,
)  # fmt: skip


@dataclass(eq=False, slots=True)
class Flood:
    """One chat with many messages waiting; `told`: it has heard why its small talk is not answered."""

    told: bool = False


class Floods:
    """The chats that are in a flood now."""

    def __init__(self) -> None:
        self._now: dict[int, Flood] = {}

    def of(self, chat: int, behind: int) -> Flood | None:
        """The flood of that chat, if so many messages behind this one are one."""
        if behind < MANY:
            self._now.pop(chat, None)
            return None
        return self._now.setdefault(chat, Flood())


def says_little(fact: Fact) -> bool:
    """Whether nothing is lost when it is not said: nothing was done, and asking again brings it again."""
    return isinstance(fact, _LITTLE)


def knows_us(fact: Fact) -> bool:
    """Whether it is for a participant; a stranger hears no word more than ever."""
    return not isinstance(fact, _UNHEARD)
