"""Every paper that the bot prints, read off its PDF by a stranger, agrees with its ledger."""

import subprocess
from pathlib import Path

import pytest

from bot.cli.chains import begun, check_all
from custody.brought import witness_in
from storage.verifying import entries_of_file
from tests.cli.stranger import stranger
from tests.stories.acts import bring
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.test_deeds import paper_of

WAYS = ((), ("-raw",), ("-layout",))
"""The ways in which pdftotext lays out what it has found."""


def readings(paper: Path) -> list[Path]:
    """The paper's text as somebody gets it, in each of these ways."""
    found = []
    for number, way in enumerate(WAYS):
        text = paper.with_name(f"{paper.stem}-{number}.txt")
        command = ["pdftotext", *way, str(paper), str(text)]
        subprocess.run(command, check=True)
        found.append(text)
    return found


@pytest.mark.slow
async def test_no_paper_accuses_the_ledger_that_it_was_printed_from(
    district: District, tmp_path: Path
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "opened")
    packet, coordinator = f"/acts {label.code}", people.coordinator
    texts = []
    for phone, asked, button in (
        (people.expert, "/acts", "Расписка эксперта"),
        (people.school, packet, "Акт наблюдателя"),
        (coordinator, packet, "Акт 3"),
        (coordinator, packet, "Журнал пакета"),
        (coordinator, "/acts", "Итоговый отчёт"),
        (people.observer, "/proof", "Справка (PDF)"),
    ):
        await phone.say(asked)
        await phone.tap(button)
        texts += readings(await paper_of(phone, tmp_path))
    await coordinator.say("/export")
    await coordinator.tap("Журнал построчно")
    (tmp_path / "export.jsonl.zip").write_bytes((await coordinator.document())[1])
    found = [(text, witness_in(text.read_text("utf-8"))) for text in texts]
    for text, witness in found:
        check = check_all(entries_of_file(books_of(district).file), begun(witness))
        assert check.broken is None
        assert check.fault(None, witness) is None, f"{text.name}: {text.read_text('utf-8')}"
    kept = [text for text, witness in found if witness.count]
    assert len(kept) >= len(texts) * 2 // 3, "papers whose entries nobody can read off prove nothing"
    for text in kept:
        told = stranger(tmp_path, "export.jsonl.zip", "--witness", text.name)
        assert told.code == 0, told.err
