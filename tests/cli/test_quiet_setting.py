"""Quiet hours that cannot be read stop the start with a sentence, and not a reminder in the night."""

import pytest
from pydantic import ValidationError

from bot.settings import Settings


@pytest.mark.parametrize("said", ["22:00", "22:00-07:00-01:00", "25:00-07:00", "22-7", "", "22:00 - 07:00"])
def test_two_times_with_a_dash_are_wanted(said: str) -> None:
    with pytest.raises(ValidationError, match="22:00-07:00"):
        Settings.model_validate({"quiet_hours": said})
