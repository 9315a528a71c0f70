"""What counts as an answer to a question about a task, as it was understood: a day, and organisations."""

import re

from custody.fields import Field
from custody.readers import Parsed

DAY = r"-[0-9]|\d{1,2}\.\d{1,2}(?:\.\d{4})?"
EVERYONE = "*"
MOST, LONGEST = 500, 24


def day(text: str) -> Parsed | None:
    """A day that has come: «12.03», «12.03.2026», or so many days ago: «-1»."""
    said = text.strip()
    return {"day": said} if re.fullmatch(DAY, said) else None


def codes(text: str) -> Parsed | None:
    """Codes, or everybody but these: «КАР,УЛК», «*», «*КАР@12.03»."""
    listed, _, when = text.strip().partition("@")
    everyone, named = listed.startswith(EVERYONE), listed.removeprefix(EVERYONE)
    found = [part for each in named.split(",") if (part := each.strip())]
    is_day = not when or day(when) is not None
    if (
        not (everyone or found)
        or len(found) > MOST
        or not is_day
        or any(len(each) > LONGEST for each in found)
    ):
        return None
    return {"everyone": everyone, "codes": found, "day": when}


FORMS: dict[str, tuple[Field, ...]] = {
    "task-when": (Field("task-day", day),),
    "task-many": (Field("task-codes", codes),),
}
"""The forms about tasks."""
