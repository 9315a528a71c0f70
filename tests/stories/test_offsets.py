"""Acts are written down with the campaign's offset, however they came and whatever clock the bot lives by."""

from datetime import UTC

from tests.stories.acts import pack, team
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District

OFFSET = "+08:00"


async def test_typed_acts_buttons_and_invitations_have_one_offset(district: District) -> None:
    district.clock.set(at(14, 12).astimezone(UTC))
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.observer.say(f"{label.code} принял")
    await people.school.say(f"{label.code} да, отдал 11:50")
    await people.observer.tap_verb("undo")
    entries = [each.content for each in books_of(district).entries]
    acts = [each for each in entries if each["recorded_at"][:13] in ("2026-04-14T12", "2026-04-14T04")]
    assert {each["time_source"] for each in acts} == {"telegram", "received", "stated"}
    assert {each[name][-6:] for each in acts for name in ("happened_at", "recorded_at")} == {OFFSET}
    joined = [each["happened_at"][-6:] for each in entries if each["kind"] == "welcome"]
    assert set(joined) == {OFFSET}
