"""Who gets how many packets, as a chair types it."""

import pytest

from locales.typed_sharing import typed_sharing


@pytest.mark.parametrize(
    "text", ["Э-12 4, Э-15 3", "э-12: 4 э-15: 3", "Раздаю: Э-12 – 4 и Э-15 – 3", "Э-12 4\nЭ-15 3."]
)
def test_call_signs_with_numbers(text: str) -> None:
    said = typed_sharing(text)
    assert said is not None
    assert [(who.upper(), number) for who, number in said] == [("Э-12", 4), ("Э-15", 3)]


@pytest.mark.parametrize(
    "text",
    ["Э-12 заболел", "приду в 9:30", "K7M29Q принял 12:40", "Э-12", "Э-12 0", "Э-12 4, Э-12 3", "1:25 2:24"],
)
def test_anything_else_is_about_something_else(text: str) -> None:
    assert typed_sharing(text) is None


def test_a_command_without_sense_is_answered() -> None:
    assert typed_sharing("", command=True) == ()
    assert typed_sharing("раздать Э-12 всё") == ()
