"""Imported once by the process whose forks the commands are: all words are read then."""

from locales.phrases import LANGUAGES, phrases_of

for language in LANGUAGES:
    phrases_of(language)
