"""Another signing key than before is told to those who keep the checkpoints."""

from pathlib import Path

from tests.stories.district import District


async def test_a_key_that_is_another_than_before_is_told_each_time(
    district: District, tmp_path: Path
) -> None:
    async with district.books.database.read() as books:
        last = await books.last_checkpoint()
    assert last is not None
    before, keys = district.settings.signing_key_file, []
    for file in (before, str(tmp_path / "other.key"), str(tmp_path / "other.key"), before):
        await district.stop()
        district.settings.signing_key_file = file
        await district.start()
        await district.quiet()
        keys.append(district.books.signer.key(last.note.partition("\n")[0]))
    said = [text for text in await district.phone("К-01").texts() if "Ключ подписи сменился" in text]
    assert [key in text for key, text in zip(keys[1::2], said, strict=True)] == [True, True]
