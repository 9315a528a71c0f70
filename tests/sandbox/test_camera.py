"""Pictures that people take: squeezed, as they are, and of labels."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import TYPE_CHECKING

from aiohttp import FormData
from PIL import Image

from sandbox.camera import Label
from tests.sandbox.pictures import fetched, picture
from tests.sandbox.town import ANNA

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.sandbox.town import Town


async def test_a_persons_photo_is_squeezed_to_1280_and_made_jpeg(town: Town) -> None:
    body = base64.b64encode(picture(3000, 1500)).decode()
    await town.sim("photo", user_id="anna", base64=body, caption="пломба")
    message = (await town.good("getUpdates"))[0]["message"]
    assert [(one["width"], one["height"]) for one in message["photo"]] == [
        (90, 45), (320, 160), (800, 400), (1280, 640),
    ]  # fmt: skip
    assert message["caption"] == "пломба"
    content = await fetched(town, message["photo"][-1]["file_id"])
    with Image.open(BytesIO(content)) as opened:
        assert (opened.format, opened.size) == ("JPEG", (1280, 640))
    assert len(content) == message["photo"][-1]["file_size"]


async def test_a_small_photo_is_not_blown_up(town: Town) -> None:
    sent = await town.sim("photo", user_id=ANNA, png=["K7M2-9Q", "Карам"])
    sizes = sent["message"]["photo"]
    assert sizes[-1]["width"] == max(one["width"] for one in sizes)
    assert sizes[-1]["width"] < 800


async def test_an_image_sent_as_a_file_stays_as_it_is(town: Town) -> None:
    content = picture(600, 400)
    form = FormData({"user_id": "anna", "as_document": "true"})
    form.add_field("photo", content, filename="label.png", content_type="image/png")
    async with town.web.post(f"{town.url}/sim/photo", data=form) as response:
        document = (await response.json())["message"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("label.png", "image/png")
    assert document["thumbnail"]["width"] == 320
    assert await fetched(town, document["file_id"]) == content


async def test_what_is_no_picture_is_refused(town: Town) -> None:
    body = base64.b64encode(b"not a picture").decode()
    refused = await town.sim("photo", user_id=ANNA, base64=body)
    assert refused["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    assert "base64" in (await town.sim("photo", user_id=ANNA))["error"]


class TwoLabels:
    """A camera that sees two labels."""

    async def labels(self) -> Sequence[Label]:
        return (Label("1", "K7M2-9Q", "Карам", "K7M29Q"), Label("2", "P3X4-1Z"))

    async def photo(self, ids: Sequence[str]) -> bytes:
        return picture(100 * len(ids), 100)

    async def link(self, label_id: str) -> str:
        return {"1": "p_first"}[label_id]


async def test_the_camera_scans_and_photographs_labels(town: Town) -> None:
    assert (await town.look("camera"))["labels"] == []
    assert "no such label" in (await town.sim("camera/photo", user_id="anna", ids=["1"]))["error"]
    town.sandbox.set_camera(TwoLabels())
    assert [one["code"] for one in (await town.look("camera"))["labels"]] == ["K7M29Q", ""]
    await town.sim("camera/scan", user_id="anna", id="1")
    await town.sim("camera/photo", user_id="anna", ids=["1", "2"])
    assert "no such label" in (await town.sim("camera/scan", user_id="anna", id="2"))["error"]
    scan, photo = await town.good("getUpdates")
    assert scan["message"]["text"] == "/start p_first"
    assert photo["message"]["photo"][-1]["width"] == 200
