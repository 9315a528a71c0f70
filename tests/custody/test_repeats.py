"""Old words that come again: from the queue of a phone without a network, or typed twice."""

from custody.acts import Take
from custody.facts.happened import Received
from custody.facts.refusals import AlreadyTaken
from tests.custody.world import COORDINATOR, EXPERT, OBSERVER, SCHOOL, brought_to


def test_an_old_word_come_again_does_not_take_the_packet_from_the_expert() -> None:
    desk = brought_to("to-expert")
    desk.refuses(COORDINATOR, Take(), AlreadyTaken)
    desk.refuses(COORDINATOR, Take(), AlreadyTaken, happened="26.04 08:01")
    assert desk.holder() == EXPERT.callsign


def test_a_button_says_for_certain_that_the_packet_is_back() -> None:
    desk = brought_to("to-expert")
    fact = desk.accepts(COORDINATOR, Take("from-expert"), Received)
    assert fact.skipped == ("opened", "checked")


def test_a_first_word_may_be_of_a_time_before_the_giver_has_written_theirs() -> None:
    desk = brought_to("packed")
    desk.accepts(OBSERVER, Take(), Received, happened="26.04 08:01")
    assert desk.holder() == OBSERVER.callsign
    assert desk.refuses(SCHOOL, Take(), AlreadyTaken).holder.callsign == OBSERVER.callsign
