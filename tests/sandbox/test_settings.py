"""The demo beside the real bot: not one of its settings comes in."""

from pathlib import Path

import pytest

from sandbox.demo import settings_of_demo

REAL = {
    "BACKUP_FOLDER": "copies",
    "HEALTH_LISTEN": "127.0.0.1:9474",
    "WEBHOOK_SECRET": "real",
    "LANGUAGE": "en",
}


@pytest.mark.parametrize("written", [True, False])
def test_nothing_of_the_real_settings_comes_into_the_demo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, written: bool
) -> None:
    if written:
        (tmp_path / ".env").write_text("".join(f"{name}={value}\n" for name, value in REAL.items()))
    else:
        for name, value in REAL.items():
            monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)

    found = settings_of_demo("http://127.0.0.1:1", "sqlite:///demo/custody.db", empty=False)

    assert (found.backup_folder, found.health, found.webhook_secret.get_secret_value(), found.language) == (
        "",
        None,
        "",
        "ru",
    )
