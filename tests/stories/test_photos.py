"""A photo is as good as a code or a link; a bad one is answered by a sentence (field story 8)."""

from collections.abc import Callable

import pytest

from documents.labels import photo_of
from tests.stories import pictures
from tests.stories.acts import pack, take, team
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import paper


def refusals(district: District) -> list[str]:
    """What was asked of the bot in vain."""
    return [each["kind"] for each in books_of(district).refusals()]


async def test_a_good_photo_a_file_a_code_and_a_link_are_equal(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    answers = [
        await people.observer.snap(label),
        await people.observer.snap(label, as_document=True),
        await people.observer.say(label.code),
        await people.observer.scan(label),
        await people.observer.say(f"вот https://t.me/story_bot?start=p_{label.token} смотрите"),
        await people.observer.send_picture(pictures.of_a_cat(), caption=label.code),
    ]
    assert len(set(answers)) == 1
    looks = [each["via"] for each in books_of(district).of(label.code) if each["actor"] == "Н-01"]
    assert looks == ["photo", "photo", "code", "link", "link", "photo"]
    assert await people.observer.verbs() == ["take", "take-broken", "story"]


async def test_a_photo_whose_label_was_sent_from_the_gallery_an_hour_later_has_telegrams_time(
    district: District,
) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.observer.send_picture(photo_of([paper(label)]), date="2026-04-14T08:00:00+08:00")
    seen = books_of(district).of(label.code)[-1]
    assert (seen["happened_at"][11:16], seen["recorded_at"][11:16]) == ("08:00", "08:30")


async def test_one_label_of_two_is_torn(district: District) -> None:
    labels = await district.labels("УЛК", "физика")
    people = team(district, labels[0])
    await pack(people.school, labels[0])
    await people.observer.send_picture(pictures.with_a_torn_label(*labels))
    assert [books_of(district).kinds(each.code) for each in labels] == [["packed"], []]
    seen = [each for each in labels if books_of(district).of(each.code)[-1:]]
    assert seen == labels[:1]


@pytest.mark.parametrize("as_document", [False, True])
async def test_a_blurred_photo_and_a_photo_of_something_else(
    district: District, *, as_document: bool
) -> None:
    label, observer = await district.label("КАР"), district.phone("Н-01")
    told = {
        await observer.send_picture(each, as_document=as_document)
        for each in (pictures.blurred(label), pictures.of_a_cat())
    }
    assert len(told) == 1
    assert refusals(district) == ["no-label-seen"] * 2


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "scan.jpg": (lambda: pictures.PDF, "not-a-picture"),
    "photos.jpg": (pictures.archive, "not-a-picture"),
    "IMG_0417.HEIC": (lambda: pictures.HEIC, "not-a-picture"),
    "empty.jpg": (lambda: b"", "not-a-picture"),
    "letter.txt": ("письмо".encode, "not-a-picture"),
    "huge.png": (pictures.bomb, "picture-too-large"),
    "video.mp4": (lambda: b"\x00" * (20 * 1024 * 1024), "picture-too-large"),
}


@pytest.mark.parametrize("name", BAD)
async def test_a_file_that_is_no_readable_picture(district: District, name: str) -> None:
    make, kind = BAD[name]
    observer = district.phone("Н-01")
    told = await observer.send_picture(make(), as_document=True, name=name)
    assert told
    assert refusals(district) == [kind]


async def test_a_torn_file_is_no_picture(district: District) -> None:
    label, observer = await district.label("КАР"), district.phone("Н-01")
    await observer.send_picture(pictures.torn_file(label), as_document=True)
    assert refusals(district) == ["not-a-picture"]


OUTAGES = (
    {"method": "getFile", "code": 502},
    {"method": "getFile", "drop": "before"},
    {"method": "getFile", "retry_after": 1},
    {"method": "file", "code": 500},
    {"method": "file", "drop": "before"},
)


@pytest.mark.parametrize("trouble", OUTAGES, ids=str)
async def test_a_file_that_telegram_cannot_give_now_is_asked_for_again(
    district: District, trouble: dict[str, object]
) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await district.fault(**trouble, times=2)
    await people.observer.snap(label)
    assert (await people.observer.verbs())[0] == "take"


LOSSES = (
    ({"method": "getFile", "code": 400, "description": "Bad Request: wrong file_id"}, "no-label-seen"),
    ({"method": "getFile", "code": 400, "description": "Bad Request: file is too big"}, "picture-too-large"),
    ({"method": "file", "code": 404}, "no-label-seen"),
)


@pytest.mark.parametrize(("trouble", "kind"), LOSSES, ids=str)
async def test_a_file_that_telegram_will_never_give_is_answered(
    district: District, trouble: dict[str, object], kind: str
) -> None:
    label, observer = await district.label("КАР"), district.phone("Н-01")
    await district.fault(**trouble, times=None)
    await observer.snap(label)
    assert refusals(district) == [kind]


async def test_the_whole_bag_in_one_photo_and_twice_the_same_label(district: District) -> None:
    labels = [*await district.labels("МАГ", "физика"), *await district.labels("УЛК", "физика")]
    for label in labels:
        await pack(team(district, label).school, label)
    observer = district.phone("Н-03")
    await observer.snap(*labels, labels[0])
    await observer.tap_verb("take")
    assert [books_of(district).kinds(each.code)[-1] for each in labels] == ["received"] * 4
    await take(labels[0], district.phone("К-01"), observer)


async def test_a_caption_says_the_act_as_typed_words_do(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.observer.send_picture(photo_of([paper(label)]), caption="принял")
    received = books_of(district).of(label.code)[-1]
    assert (received["kind"], received["via"]) == ("received", "photo")
