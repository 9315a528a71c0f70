"""The bot's doors to the net, and who means it ill: nothing is unpacked, nobody stands there for ever."""

import asyncio
import gzip
import json
import zlib
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any

import pytest

from bot import door
from bot.webhook import SECRET_HEADER
from tests.stories.audit import story
from tests.stories.district import District
from tests.stories.doors import asked_again, half_a_body, health, longest_stand, packed, places, way
from tests.stories.test_webhook import PATH, SECRET, free_port


@pytest.fixture
async def hooked(folder: Path) -> AsyncIterator[District]:
    """A district with both doors."""
    listen = f"127.0.0.1:{free_port()}"
    told: dict[str, Any] = {
        "webhook_url": f"http://{listen}{PATH}", "webhook_secret": SECRET, "webhook_listen": listen,
        "health_listen": f"127.0.0.1:{free_port()}",
    }  # fmt: skip
    async with story(folder, **told) as district:
        yield district


@pytest.mark.alone
async def test_what_is_packed_is_not_unpacked_for_whoever_sends_it(hooked: District) -> None:
    pack, zeros = zlib.compressobj(9, wbits=31), bytes(8 << 20)
    bomb = b"".join([*(pack.compress(zeros) for _ in range(50)), pack.flush()])
    for place, page in places(hooked).items():
        for path, secret in ((page, ""), (page, SECRET)):
            _, writer = await way(place)
            writer.write(packed(path, bomb, secret))
            assert await longest_stand(0.4) < 0.15
            writer.close()
    assert await health(hooked) == 200


async def test_a_packed_update_is_refused_even_with_the_secret(hooked: District) -> None:
    body = gzip.compress(json.dumps({"update_id": 777_777}).encode())
    reader, writer = await way(hooked.settings.webhook_listen)
    writer.write(packed(PATH, body, SECRET))
    assert (await reader.readline()).split()[1] == b"415"
    writer.close()


async def test_a_body_of_more_than_a_megabyte_is_not_waited_for(hooked: District) -> None:
    for place, page in places(hooked).items():
        for path, secret in ((page, SECRET), (page, ""), ("/other", SECRET)):
            reader, writer = await way(place)
            head = f"Host: x\r\nContent-Length: {8 << 20}\r\n{SECRET_HEADER}: {secret}"
            writer.write(f"POST {path} HTTP/1.1\r\n{head}\r\n\r\n".encode() + b" " * (2 << 20))
            async with asyncio.timeout(5):
                with suppress(ConnectionError):
                    await reader.read()
            writer.close()


async def test_who_says_half_a_thing_does_not_stand_there_for_ever(
    hooked: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "PATIENCE", 0.2)
    monkeypatch.setattr(door, "LEAVING", 0.2)
    await hooked.restart()
    for place, page in places(hooked).items():
        silent, talking = await way(place), await way(place)
        talking[1].write(f"POST {page} HTTP/1.1\r\nHost".encode())
        for reader, writer in (silent, talking):
            assert await asyncio.wait_for(reader.read(), 5) == b""
            writer.close()
    reader, writer = await half_a_body(hooked)
    assert (await asyncio.wait_for(reader.read(), 5)).split()[1] == b"408"
    writer.close()
    monkeypatch.setattr(door, "PATIENCE", 99.0)
    _, writer = await half_a_body(hooked)
    assert await health(hooked) == 200  # by now the half has been heard
    async with asyncio.timeout(5):
        await hooked.restart()
    writer.close()


async def test_who_goes_in_the_middle_of_a_body_leaves_no_word_in_the_log(
    hooked: District, caplog: pytest.LogCaptureFixture
) -> None:
    """A proxy does so when it is restarted, and when what it carries is too long."""
    _, writer = await half_a_body(hooked)
    assert await health(hooked) == 200  # by now the half has been heard
    writer.transport.abort()
    await hooked.restart()
    assert not [record for record in caplog.records if record.name.startswith("aiohttp")]


@pytest.mark.parametrize(
    "nonsense",
    [
        b"GET http://[::1 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +5\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n\r\n",
        b"GET http://a:99999999/ HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
async def test_whoever_scans_the_net_leaves_no_error_in_the_log(
    hooked: District, caplog: pytest.LogCaptureFixture, nonsense: bytes
) -> None:
    for place in places(hooked):
        reader, writer = await way(place)
        writer.write(nonsense)
        assert (await reader.readline()).split()[1] == b"400"
        writer.close()
    assert not caplog.records


async def test_a_secret_that_is_no_text_is_a_wrong_one(
    hooked: District, caplog: pytest.LogCaptureFixture
) -> None:
    reader, writer = await way(hooked.settings.webhook_listen)
    writer.write(f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: ".encode() + b"\xff\r\n\r\n")
    assert (await reader.readline()).split()[1] == b"404"
    assert not caplog.records
    writer.close()


async def test_however_many_stand_at_a_door_telegram_and_the_watch_come_in(
    hooked: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "MOST", 5)
    async with AsyncExitStack() as held:
        waiting, busy = [], await half_a_body(hooked)
        held.callback(busy[1].close)
        assert await health(hooked) == 200  # by now the half has been heard
        for place, page in places(hooked).items():
            talking = await way(place)
            held.callback(talking[1].close)
            for number in range(12):
                if number % 3 == 0:
                    await asked_again(talking, page)
                reader, writer = await way(place)
                held.callback(writer.close)
                writer.write(f"POST {page} HTTP/1.1\r\nHost".encode())
                waiting.append(reader)
        assert await hooked.phone("К-01").say("/help")
        assert await health(hooked) == 200
        for reader in (*waiting[:7], *waiting[12:19]):
            assert await asyncio.wait_for(reader.read(), 5) == b"", "the one who has waited longest goes"
        assert not any(each.at_eof() for each in (*waiting[10:12], *waiting[22:], busy[0]))
