"""The bot carries of Babel's tables what its phrases need, and no more."""

import pickle

import pytest
from babel.localedata import load

from locales.phrases import LANGUAGES, find
from locales.tables import UNSAID

MOST = 20_000
"""Bytes of a language's table; 200,000 before."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_table_keeps_what_is_never_said(language: str) -> None:
    table = load(language)
    assert not table.keys() & set(UNSAID)
    assert len(pickle.dumps(dict(table))) < MOST


@pytest.mark.parametrize(("language", "said"), [("ru", "… и ещё 12\xa0345"), ("en", "… and 12,345 more")])
def test_numbers_are_still_grouped_as_the_language_wants(language: str, said: str) -> None:
    phrase = find(language, "and-more")
    assert phrase is not None
    assert phrase.fill({"number": 12_345}) == said
