"""Numbers that Telegram gives to updates: it may begin them anew, then two updates have the same one."""

APART = 2**53
"""Telegram's numbers are lower: so much is added to one that another update has, as often as need be."""


def apart(number: int) -> int:
    """The next name in the inbox for an update whose number is taken."""
    return number + APART


def given(name: int) -> int:
    """The number that Telegram gave, as people and the log are told it."""
    return name % APART
