"""A machine on which the page cannot be tested."""

import pytest

from tests.page.hands import chromium


def test_a_machine_without_a_browser_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    with pytest.raises(FileNotFoundError, match="apt-get install chromium"):
        chromium()
