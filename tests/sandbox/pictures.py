"""Pictures for tests."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from tests.sandbox.town import TOKEN

if TYPE_CHECKING:
    from tests.sandbox.town import Town


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    target = BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(target, kind)
    return target.getvalue()


async def fetched(town: Town, file_id: str) -> bytes:
    path = (await town.good("getFile", file_id=file_id))["file_path"]
    async with town.web.get(f"{town.url}/file/bot{TOKEN}/{path}") as response:
        assert response.status == 200
        return await response.read()
