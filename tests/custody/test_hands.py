"""Several stages in one pair of hands: what «with the experts» means."""

from custody.hands import TOGETHER, stages_of


def test_with_the_experts_are_all_their_stages() -> None:
    assert stages_of("at-expert") == ("to-expert", "opened", "checked")
    assert set(stages_of("at-school")) == {"packed", "to-school", "collected", "returned"}


def test_where_it_is_not_sure_who_holds_it_nothing_is_put_together() -> None:
    assert set(TOGETHER) == {"at-expert", "at-school"}, "what experts gave back may lie with a chair"
    assert stages_of("packed") == ("packed",)
