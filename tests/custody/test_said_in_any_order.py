"""In any order of any acts, corrections and lines of paper, each answer is a sentence in both languages."""

from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import invariant

from custody.facts.base import Fact
from custody.facts.happened import Happened, Looked
from locales.phrases import LANGUAGES
from locales.words import Words
from tests.custody.test_any_order import AnyOrder
from tests.custody.test_replaying import AnyHistory
from tests.custody.world import Desk
from tests.locales.test_messages import assert_html

WORDS = {college: Words("Asia/Irkutsk", college=college) for college in (False, True)}
LONGEST = 4096


def say(desk: Desk, fact: Fact) -> None:
    """Whole, and what happened to the packet also as a line of a list."""
    words = WORDS[desk.packet.route == "college"]
    for language in LANGUAGES:
        text = words.say(fact, language, desk.now)
        assert_html(text)
        assert 0 < len(text) <= LONGEST, fact
        assert text.rstrip()[-1] not in ",:(«", text
        if isinstance(fact, Happened) and not isinstance(fact, Looked):
            assert_html(words.say(fact, language, desk.now, "line"))


class Listening:
    """Everybody hears what is answered."""

    desk: Any
    heard = 0

    @invariant()
    def every_answer_is_a_sentence(self) -> None:
        """Accepted or refused, corrected or entered from paper, it is said."""
        self.heard = self.heard if self.heard <= len(self.desk.ledger) else 0
        for fact in self.desk.ledger[self.heard :]:
            say(self.desk, fact)
        self.heard = len(self.desk.ledger)


class SaidInAnyOrder(Listening, AnyOrder):
    """One packet and a crowd that listens."""


class SaidInAnyHistory(Listening, AnyHistory):
    """The same with a coordinator who corrects and enters paper sheets."""


SaidInAnyOrder.TestCase.settings = settings(max_examples=10, stateful_step_count=20, deadline=None)
SaidInAnyHistory.TestCase.settings = settings(max_examples=10, stateful_step_count=20, deadline=None)
TestSaidInAnyOrder = pytest.mark.untraced(SaidInAnyOrder.TestCase)
TestSaidInAnyHistory = pytest.mark.untraced(SaidInAnyHistory.TestCase)
