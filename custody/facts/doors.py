"""What those hear who are outside, or who sent something that the bot cannot use."""

from dataclasses import dataclass

from custody.facts.base import Refusal
from custody.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger(Refusal):
    """Not a participant; learns whom to ask and nothing else, not even whether a code exists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationDead(Refusal):
    """The invitation is unknown, used, expired or revoked: all sound the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlyInPrivate(Refusal):
    """The bot works in private chats only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotForYourRole(Refusal):
    """This command belongs to another role."""

    command: str
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUnderstood(Refusal):
    """Neither a command, nor a code, nor an answer to an open question; `asks` the coordinator, or is one."""

    asks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUsable(Refusal):
    """A sticker, a voice message, a contact…: `what` is Telegram's name of the content type."""

    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedMessage(Refusal):
    """An edited message changes nothing; what was recorded stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded(Refusal):
    """A forwarded message: nobody knows who has what before them, so it is no scan and no act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoLabelSeen(Refusal):
    """No QR code could be read in the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureUnavailable(Refusal):
    """Telegram does not give the picture now; the code can be typed instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAPicture(Refusal):
    """The file is not a picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureTooLarge(Refusal):
    """The picture is over the limit, in megabytes or in pixels."""

    megabytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OldButton(Refusal):
    """A button that this version of the bot no longer knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeMissing(Refusal):
    """The command wants a packet's code; the `text` that was typed is none."""

    command: str
    text: str = ""
