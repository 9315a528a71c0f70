"""A letter with a paper arrives as a picture or a file, with its text under it or right after it."""

from datetime import timedelta

from custody.facts.base import Fact
from custody.facts.doors import NoLabelSeen, NotUnderstood
from custody.facts.talk import Unsayable
from custody.letters import Choice, Letter, column
from custody.ports import PaperKind
from tests.stories import pictures
from tests.stories.ages import tidied_after
from tests.stories.district import District
from tests.stories.phone import Message, Phone, keys_of, worded

CODE = column(Choice("look", "p1", 1, "", "K7M29Q"))


async def posted(
    district: District, phone: Phone, kind: PaperKind, fact: Fact, *, edit: int | None = None
) -> list[Message]:
    """What arrives when the desk writes this letter with a paper."""
    books, before = district.books, len(await phone.heard())
    until = district.clock.now() + timedelta(days=1)
    async with books.database.open() as opened:
        paper = await opened.keep_paper(kind, "seal.jpg", pictures.of_a_cat(), until)
        await opened.answer(phone.user, Letter(fact, CODE, edit=edit, paper=paper), "ru")
    books.postman.wake()
    await district.quiet()
    return (await phone.heard())[before:]


async def test_a_photo_and_a_document_carry_the_text_and_the_buttons(district: District) -> None:
    school = district.phone("Ш-01")
    for kind, part in (("photo", "photo"), ("document", "document")):
        (heard,) = await posted(district, school, kind, NoLabelSeen())  # type: ignore[arg-type]
        assert part in heard
        assert heard["caption"]
        assert len(list(keys_of(heard))) == 1


async def test_a_text_too_long_for_a_caption_follows_the_picture_with_the_buttons(
    district: District,
) -> None:
    district.books.voice.words.say = lambda *_: "🔏 " * 500  # type: ignore[method-assign]
    picture, text = await posted(district, district.phone("Ш-01"), "photo", NoLabelSeen())
    assert ("caption" in picture, list(keys_of(picture))) == (False, [])
    assert len(worded(text)) > 900
    assert len(list(keys_of(text))) == 1


async def test_marks_do_not_count_as_the_captions_length(district: District) -> None:
    district.books.voice.words.say = lambda *_: "<b>x</b>&amp;" * 512  # type: ignore[method-assign]
    (heard,) = await posted(district, district.phone("Ш-01"), "photo", NoLabelSeen())
    assert heard["caption"] == "x&" * 512


async def test_a_picture_that_telegram_will_not_show_goes_as_a_file(district: District) -> None:
    words = "Bad Request: PHOTO_INVALID_DIMENSIONS"
    await district.fault(method="sendPhoto", code=400, description=words)
    (heard,) = await posted(district, district.phone("Ш-01"), "photo", NoLabelSeen())
    assert "document" in heard


async def test_a_letter_that_should_replace_a_text_but_brings_a_paper_is_a_new_message(
    district: District,
) -> None:
    school = district.phone("Ш-01")
    await school.say("/help")
    (message,) = await school.heard()
    assert len(await posted(district, school, "photo", NoLabelSeen(), edit=message["message_id"])) == 1


async def test_an_edit_of_a_message_with_a_paper_is_a_new_message(district: District) -> None:
    school = district.phone("Ш-01")
    (picture,) = await posted(district, school, "photo", NoLabelSeen())
    async with district.books.database.open() as books:
        await books.answer(school.user, Letter(NotUnderstood(), edit=picture["message_id"]), "ru")
    district.books.postman.wake()
    await district.quiet()
    assert len(await school.heard()) == 2


async def test_a_paper_that_was_forgotten_leaves_the_text(district: District) -> None:
    school = district.phone("Ш-01")
    async with district.books.database.open() as books:
        paper = await books.keep_paper("photo", "", b"x", district.clock.now())
    await tidied_after(district, seconds=1)
    async with district.books.database.open() as books:
        await books.answer(school.user, Letter(Unsayable(at=district.clock.now()), paper=paper), "ru")
    district.books.postman.wake()
    await district.quiet()
    (heard,) = await school.heard()
    assert heard["text"]
