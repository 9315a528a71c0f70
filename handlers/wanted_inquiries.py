"""What the handlers of questions need from the wiring: somebody who understands their words."""

from typing import Protocol

from custody.inquiries import Meant
from custody.private_words import Finder, Said
from custody.searching import Stems


class Inquirer(Protocol):
    """Understands questions and answers as they are typed, in every language of the bot."""

    @property
    def finder(self) -> Finder:
        """Finds what looks private."""
        ...

    @property
    def stems(self) -> Stems:
        """Words without their endings."""
        ...

    def meant(self, text: str) -> Meant:
        """The topic and the question; nothing asked when the text is empty."""
        ...

    def said(self, text: str) -> Said:
        """An answer, or more about a question, with what in it looks private."""
        ...

    def spoken(self, text: str) -> tuple[int, str] | None:
        """A question (0) or the answer to the question of that number, in words; None for anything else."""
        ...

    def thanks(self, text: str) -> bool:
        """Whether it says thanks and nothing else."""
        ...
