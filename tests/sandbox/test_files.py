"""Pictures and files, up and down."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import FormData

from tests.sandbox.pictures import fetched, picture
from tests.sandbox.town import ANNA, TOKEN

if TYPE_CHECKING:
    from tests.sandbox.town import Town


async def uploaded(town: Town, method: str, name: str, content: bytes, **more: str) -> dict[str, Any]:
    form = FormData(quote_fields=False)
    form.add_field("chat_id", str(ANNA))
    form.add_field(name, "attach://one")
    form.add_field("one", BytesIO(content), filename="Опись.pdf", content_type="application/octet-stream")
    for key, value in more.items():
        form.add_field(key, value)
    async with town.web.post(f"{town.url}/bot{TOKEN}/{method}", data=form) as response:
        answer: dict[str, Any] = await response.json()
        return answer


async def test_a_bots_file_arrives_unchanged_with_its_name(anna: Town) -> None:
    answer = await uploaded(
        anna, "sendDocument", "document", b"%PDF-1.7 x", caption="<b>Акт</b>", parse_mode="HTML"
    )
    document = answer["result"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("Опись.pdf", "application/pdf")
    assert answer["result"]["caption"] == "Акт"
    assert await fetched(anna, document["file_id"]) == b"%PDF-1.7 x"
    async with anna.web.get(f"{anna.url}/sim/file/{document['file_id']}") as response:
        assert await response.read() == b"%PDF-1.7 x"


async def test_a_bots_photo_can_be_sent_again_by_its_identifier(anna: Town) -> None:
    first = (await uploaded(anna, "sendPhoto", "photo", picture(900, 900)))["result"]["photo"]
    again = await anna.good("sendPhoto", chat_id=ANNA, photo=first[-1]["file_id"], caption="ещё раз")
    assert again["photo"] == first


async def test_wrong_files_are_refused_in_telegrams_words(anna: Town) -> None:
    assert await anna.refused("sendPhoto", chat_id=ANNA) == "Bad Request: there is no photo in the request"
    words = await anna.refused("sendDocument", chat_id=ANNA, document="BQACnonsense")
    assert words == "Bad Request: wrong file identifier/HTTP URL specified"
    answer = await uploaded(anna, "sendDocument", "document", b"")
    assert answer["description"] == "Bad Request: file must be non-empty"
    answer = await uploaded(anna, "sendPhoto", "photo", b"text")
    assert answer["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    answer = await uploaded(anna, "sendPhoto", "photo", picture(3000, 100))
    assert answer["description"] == "Bad Request: PHOTO_INVALID_DIMENSIONS"
    words = await anna.refused("getFile", file_id="x")
    assert words == "Bad Request: wrong file_id or the file is temporarily unavailable"


async def test_files_that_are_too_large_are_refused(anna: Town) -> None:
    answer = await uploaded(anna, "sendPhoto", "photo", b"x" * (10 * 1024 * 1024 + 1))
    assert (answer["error_code"], answer["description"]) == (413, "Request Entity Too Large")
    answer = await uploaded(anna, "sendDocument", "document", b"x" * (20 * 1024 * 1024 + 1))
    words = await anna.refused("getFile", file_id=answer["result"]["document"]["file_id"])
    assert words == "Bad Request: file is too big"


@pytest.mark.parametrize(("length", "good"), [(1024, True), (1025, False)])
async def test_a_caption_ends_at_1024(anna: Town, length: int, good: bool) -> None:  # noqa: FBT001
    answer = await uploaded(anna, "sendDocument", "document", b"x", caption="я" * length)
    assert answer["ok"] is good
    assert good or answer["description"] == "Bad Request: message caption is too long"


async def test_a_caption_can_be_edited_and_a_text_cannot(anna: Town) -> None:
    number = (await uploaded(anna, "sendDocument", "document", b"x"))["result"]["message_id"]
    changed = await anna.good("editMessageCaption", chat_id=ANNA, message_id=number, caption="новая")
    assert (changed["caption"], "document" in changed) == ("новая", True)
    words = await anna.refused("editMessageText", chat_id=ANNA, message_id=number, text="x")
    assert words == "Bad Request: there is no text in the message to edit"


async def test_an_unknown_path_is_not_found(town: Town) -> None:
    async with town.web.get(f"{town.url}/file/bot{TOKEN}/photos/none.jpg") as response:
        assert response.status == 404
